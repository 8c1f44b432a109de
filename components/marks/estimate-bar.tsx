import { Bar } from '@visx/shape';
import type { ReactNode } from 'react';
import type { Ink } from '@/components/scales/ink';
import { roundPixel } from '@/components/scales/pixel';
import type { PlacedBar } from '@/components/scales/place-bar-row';
import { TURNED } from '@/data/model/estimate';
import type { ReferenceKind } from '@/data/model/prose';
import { softEndId } from './definitions';
import { ARROW_REACH, OpenArrow } from './open-arrow';

interface EstimateBarProps {
  readonly bar: PlacedBar;
  readonly ink: Ink;
  readonly idPrefix: string;
}

/** Half the width of a soft end, in pixels: a look, not a margin of error. */
const SOFT_END = 11;
/** Nor is it a larger part of its bar than this, or it would hide where a small number lies. */
const SOFT_SHARE = 0.12;
/** Below this many pixels it would look crisp. */
const SOFT_LEAST = 4;
/** A soft end stops short of the scale's end, so that it never looks like all of it. */
const SOFT_REACH = 0.6;
/** An arrow is never shorter, in pixels: it would point nowhere. */
const ARROW_LEAST = 7;
/** The solid part runs this far under the fade, so that no seam shows. */
const OVERLAP = 1;
/** Other sources' bars are slimmer, so that they differ without colour. */
const CONTEXT_SLIMNESS = 0.6;

interface Paint {
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string | undefined;
}

function paintOf(kind: ReferenceKind, ink: Ink): Paint {
  if (kind === 'derived') return { fill: 'none', stroke: ink.derived, dash: '4 3' };
  return { fill: ink[kind === 'claim' ? 'article' : 'context'], stroke: 'none', dash: undefined };
}

const colourOf = ({ kind }: PlacedBar, ink: Ink): string =>
  kind === 'derived' ? ink.derived : ink[kind === 'claim' ? 'article' : 'context'];

function Band({ bar, ink, from, to }: { bar: PlacedBar; ink: Ink; from: number; to: number }) {
  const colour = colourOf(bar, ink);
  return (
    <Bar
      x={from + Math.min(0.75, (to - from) / 2)}
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
  const softEnd = Math.min(SOFT_END, Math.max(SOFT_LEAST, (bar.valueX - bar.startX) * SOFT_SHARE));
  const reach = Math.min(softEnd, (bar.endX - bar.valueX) * SOFT_REACH);
  const softStart = Math.max(bar.startX, bar.valueX - Math.max(reach, softEnd / 2));
  return (
    <>
      <Solid bar={bar} ink={ink} to={softStart + OVERLAP} />
      <Bar
        x={softStart}
        y={bar.y}
        width={bar.valueX + reach - softStart}
        height={bar.height}
        fill={`url(#${softEndId(idPrefix, paint)})`}
      />
    </>
  );
}

function drawArrow({ bar, ink }: EstimateBarProps, direction: 1 | -1): ReactNode {
  const colour = colourOf(bar, ink);
  return (
    <OpenArrow
      x={bar.valueX}
      y={bar.y + bar.height / 2}
      length={Math.max(
        ARROW_LEAST,
        Math.min(ARROW_REACH, (direction === 1 ? bar.endX - bar.valueX : bar.valueX - bar.startX) - 2),
      )}
      direction={direction}
      stroke={colour}
      height={bar.height}
    />
  );
}

const slim = (bar: PlacedBar): PlacedBar => ({
  ...bar,
  y: bar.y + (bar.height * (1 - CONTEXT_SLIMNESS)) / 2,
  height: bar.height * CONTEXT_SLIMNESS,
});

/** What it is seen from zero, looking the other way: a fall of “at least” is a value of “at most”. */
const turn = (bar: PlacedBar): PlacedBar => {
  const across = (x: number): number => 2 * bar.startX - x;
  const range = bar.upperX === undefined ? [bar.valueX] : [bar.upperX, bar.valueX];
  const [near = bar.valueX, far] = range.map(across);
  const relation = bar.relation === 'majority' ? bar.relation : TURNED[bar.relation];
  return { ...bar, relation, valueX: near, upperX: far, endX: across(bar.endX) };
};

/** Draws a number as a bar by the grammar of hedges; below zero as its own mirror image. */
export function EstimateBar({ bar: placed, ink, idPrefix }: EstimateBarProps) {
  if (placed.endX < placed.startX) {
    const mirror = `translate(${roundPixel(2 * placed.startX)} 0) scale(-1 1)`;
    return (
      <g transform={mirror}>
        <EstimateBar bar={turn(placed)} ink={ink} idPrefix={idPrefix} />
      </g>
    );
  }
  const bar = placed.kind === 'context' ? slim(placed) : placed;
  const props = { bar, ink, idPrefix };
  switch (bar.relation) {
    case '=':
      return <Solid bar={bar} ink={ink} to={bar.valueX} />;
    case '~':
      return drawSoft(props);
    case '>=':
    case '>':
      return (
        <>
          <Solid bar={bar} ink={ink} to={bar.valueX} />
          {drawArrow(props, 1)}
        </>
      );
    case 'majority':
      return <Band bar={bar} ink={ink} from={bar.valueX} to={bar.endX} />;
    case '..':
      return (
        <>
          <Band bar={bar} ink={ink} from={bar.valueX} to={bar.upperX ?? bar.valueX} />
          {[bar.valueX, bar.upperX ?? bar.valueX].map((x) => (
            <Bar
              key={x}
              x={x - 1.5}
              y={bar.y - 3}
              width={3}
              height={bar.height + 6}
              fill={colourOf(bar, ink)}
            />
          ))}
        </>
      );
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
