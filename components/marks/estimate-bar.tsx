import { Bar } from '@visx/shape';
import type { ReactNode } from 'react';
import type { Ink } from '@/components/scales/ink';
import type { PlacedBar } from '@/components/scales/place-bar-row';
import type { ReferenceKind } from '@/data/model/prose';
import { softEndId } from './definitions';
import { OpenArrow } from './open-arrow';

interface EstimateBarProps {
  readonly bar: PlacedBar;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** Half the width of a soft end, in pixels: a look, not a margin of error. */
const SOFT_END = 11;
const ARROW_LENGTH = 30;

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string | undefined;
}

function paintOf(kind: ReferenceKind, ink: Ink): Paint {
  if (kind === 'derived') return { fill: 'none', stroke: ink.derived, dash: '4 3' };
  return { fill: ink[kind === 'claim' ? 'article' : 'context'], stroke: 'none', dash: undefined };
}

function Band({ bar, ink, from, to }: { bar: PlacedBar; ink: Ink; from: number; to: number }) {
  const colour = bar.kind === 'derived' ? ink.derived : ink[bar.kind === 'claim' ? 'article' : 'context'];
  return (
    <Bar
      x={from + 0.75}
      y={bar.y + 0.75}
      width={Math.max(0, to - from - 1.5)}
      height={bar.height - 1.5}
      fill={colour}
      fillOpacity={0.22}
      stroke={colour}
      strokeWidth={1.5}
      strokeDasharray={bar.kind === 'derived' ? '4 3' : undefined}
    />
  );
}

function Solid({ bar, ink, to }: { bar: PlacedBar; ink: Ink; to: number }) {
  const paint = paintOf(bar.kind, ink);
  const inset = paint.fill === 'none' ? 0.75 : 0;
  return (
    <Bar
      x={bar.startX + inset}
      y={bar.y + inset}
      width={Math.max(0, to - bar.startX - 2 * inset)}
      height={bar.height - 2 * inset}
      fill={paint.fill}
      stroke={paint.stroke}
      strokeWidth={1.5}
      strokeDasharray={paint.dash}
    />
  );
}

function drawSoft({ bar, ink, idPrefix }: EstimateBarProps): ReactNode {
  if (bar.kind === 'derived') return <Solid bar={bar} ink={ink} to={bar.valueX} />;
  const paint = bar.kind === 'claim' ? 'article' : 'context';
  const softStart = Math.max(bar.startX, bar.valueX - SOFT_END);
  return (
    <>
      <Solid bar={bar} ink={ink} to={softStart} />
      <Bar
        x={softStart}
        y={bar.y}
        width={Math.min(bar.valueX + SOFT_END, bar.endX) - softStart}
        height={bar.height}
        fill={`url(#${softEndId(idPrefix, paint)})`}
      />
    </>
  );
}

function drawArrow({ bar, ink }: EstimateBarProps, direction: 1 | -1): ReactNode {
  const colour = bar.kind === 'claim' ? ink.article : bar.kind === 'context' ? ink.context : ink.derived;
  return (
    <OpenArrow
      x={bar.valueX}
      y={bar.y + bar.height / 2}
      length={ARROW_LENGTH}
      direction={direction}
      stroke={colour}
      height={bar.height}
    />
  );
}

/** Draws a number as a bar by the grammar of hedges. */
export function EstimateBar(props: EstimateBarProps) {
  const { bar, ink } = props;
  switch (bar.relation) {
    case '=':
      return <Solid bar={bar} ink={ink} to={bar.valueX} />;
    case '~':
      return drawSoft(props);
    case '>=':
      return (
        <>
          <Solid bar={bar} ink={ink} to={bar.valueX} />
          {drawArrow(props, 1)}
        </>
      );
    case '>':
      return <Band bar={bar} ink={ink} from={bar.valueX} to={bar.endX} />;
    case '..':
      return <Band bar={bar} ink={ink} from={bar.valueX} to={bar.upperX ?? bar.valueX} />;
    case '<=':
    case '<':
      return (
        <>
          <Band bar={bar} ink={ink} from={bar.startX} to={bar.valueX} />
          {drawArrow(props, -1)}
        </>
      );
  }
}
