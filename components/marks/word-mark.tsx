import { roundPixel } from '@/components/scales/pixel';
import type { PlacedBar } from '@/components/scales/place-bar-row';
import { placeSmallMarks } from '@/components/scales/place-small-marks';
import { type Estimate, hasLength } from '@/data/model/estimate';

/** In the mark's own pixels: some three letters of the line that it stands in, two where there is no whole. */
const WHOLE = { width: 36, height: 10 } as const;
const PART = { width: 24, height: 10 } as const;
const ARROW = 9;
/** How far a soft end reaches to either side, and in what steps it fades: no gradient is seen at this size. */
const FADE = 3;
const STEPS = [0.6, 0.3] as const;

const box = (from: number, to: number): string =>
  `M${roundPixel(from)} 0H${roundPixel(to)}V${WHOLE.height}H${roundPixel(from)}z`;

function drawArrow(x: number, direction: 1 | -1) {
  const tip = x + direction * ARROW;
  const back = tip - direction * 3;
  return (
    <path
      d={`M${roundPixel(x + direction)} 5H${roundPixel(tip)}M${roundPixel(back)} 2L${roundPixel(tip)} 5L${roundPixel(back)} 8`}
      fill="none"
      stroke="currentColor"
    />
  );
}

const band = (from: number, to: number) => (
  <path d={box(from, to)} fill="currentColor" fillOpacity="0.25" stroke="currentColor" />
);

function drawSoft({ startX, valueX, endX }: PlacedBar) {
  const reach = Math.min(FADE, endX - valueX);
  const from = Math.max(startX, valueX - FADE);
  return (
    <>
      <path d={box(startX, from)} />
      <path d={box(from, valueX)} opacity={STEPS[0]} />
      <path d={box(valueX, valueX + reach)} opacity={STEPS[1]} />
    </>
  );
}

function drawEnd(bar: PlacedBar) {
  const { relation, startX, valueX, upperX = valueX, endX } = bar;
  switch (relation) {
    case '=':
      return <path d={box(startX, valueX)} />;
    case '~':
      return drawSoft(bar);
    case '>=':
    case '>':
      return (
        <>
          <path d={box(startX, valueX)} />
          {drawArrow(Math.min(valueX, endX - ARROW), 1)}
        </>
      );
    case 'majority':
      return band(valueX, endX);
    case '..':
      return band(valueX, upperX);
    case '<=':
    case '<':
      return (
        <>
          {band(startX, valueX)}
          {drawArrow(Math.max(valueX, startX + ARROW), -1)}
        </>
      );
  }
}

/** How far a mark without a whole reaches, so that it takes no more of its line than it draws. */
function reachOf({ relation, valueX, upperX = valueX, endX }: PlacedBar): number {
  switch (relation) {
    case '~':
      return Math.min(valueX + FADE, endX);
    case '>=':
    case '>':
      return Math.min(valueX + ARROW, endX);
    case 'majority':
      return endX;
    default:
      return upperX;
  }
}

/**
 * A number as a mark of the size of a word, in its line: a part of a whole for shares, else how it ends. The words
 * beside it say the same, so it is hidden from those who hear them.
 */
export function WordMark({ estimate }: { readonly estimate: Estimate }) {
  const frame = estimate.unit === 'share' ? WHOLE : PART;
  const [mark] = hasLength(estimate) ? placeSmallMarks([estimate], 'claim', frame) : [];
  if (!mark) return null;
  const width = mark.wholeX === undefined ? roundPixel(reachOf(mark.bar)) : frame.width;
  return (
    <svg
      className="word-mark"
      viewBox={`-1 -1 ${width + 2} ${frame.height + 2}`}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      {mark.wholeX !== undefined && (
        <path d={box(0, frame.width)} fill="none" stroke="currentColor" opacity="0.6" />
      )}
      {drawEnd(mark.bar)}
    </svg>
  );
}
