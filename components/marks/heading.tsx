import type { Ink } from '@/components/scales/ink';
import type { PlacedHeading } from '@/components/scales/place-heading';
import { baselineOf, type TextStyle } from '@/components/scales/text-metrics';
import type { ReferenceKind } from '@/data/model/prose';
import { ChartText } from './chart-text';
import { ProseBlock } from './prose-block';

interface HeadingProps {
  readonly heading: PlacedHeading;
  readonly x: number;
  readonly y: number;
  readonly kind: ReferenceKind;
  readonly valueStyle: TextStyle;
  readonly ink: Ink;
}

/** A row's number, its label, and of whom it is a part. */
export function Heading({ heading, x, y, kind, valueStyle, ink }: HeadingProps) {
  return (
    <>
      <ChartText
        x={x}
        y={y + baselineOf(valueStyle)}
        style={valueStyle}
        words={heading.value}
        fill={kind === 'claim' ? ink.article : kind === 'derived' ? ink.textSoft : ink.text}
        aria-hidden
        className="mark-value"
      />
      <ProseBlock
        prose={heading.label}
        x={x + heading.labelX}
        y={y + heading.labelY}
        fill={kind === 'derived' ? ink.textSoft : ink.text}
      />
      {heading.base && <ProseBlock prose={heading.base} x={x} y={y + heading.baseY} fill={ink.textSoft} />}
    </>
  );
}
