import { PatternLines } from '@visx/pattern';
import { Fragment } from 'react';
import type { Ink } from '@/components/scales/ink';

interface DefinitionsProps {
  readonly ink: Ink;
  /** Makes ids unique where several charts stand in one page. */
  readonly idPrefix: string;
}

export const hatchId = (idPrefix: string): string => `${idPrefix}-hatch`;
export const softEndId = (idPrefix: string, paint: string): string => `${idPrefix}-soft-${paint}`;

export const haloId = (idPrefix: string, paint: string): string => `${idPrefix}-halo-${paint}`;

/** The patterns of the hedge grammar: hatching for what is not stated, fading ends for “around”. */
export function Definitions({ ink, idPrefix }: DefinitionsProps) {
  return (
    <defs>
      <PatternLines
        id={hatchId(idPrefix)}
        width={6}
        height={6}
        stroke={ink.hatch}
        strokeWidth={1.5}
        orientation={['diagonal']}
      />
      {(['article', 'context'] as const).map((paint) => (
        <Fragment key={paint}>
          <linearGradient id={softEndId(idPrefix, paint)}>
            <stop offset="0" stopColor={ink[paint]} />
            <stop offset="1" stopColor={ink[paint]} stopOpacity={0} />
          </linearGradient>
          <radialGradient id={haloId(idPrefix, paint)}>
            <stop offset="0.35" stopColor={ink[paint]} />
            <stop offset="1" stopColor={ink[paint]} stopOpacity={0} />
          </radialGradient>
        </Fragment>
      ))}
    </defs>
  );
}
