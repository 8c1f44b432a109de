import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { ProseBlock } from '@/components/marks/prose-block';
import { Track } from '@/components/marks/track';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { assertUnits } from '@/components/scales/assert-drawable';
import { type PlacedBarRow, placeBarRow } from '@/components/scales/place-bar-row';
import { placeUnstated } from '@/components/scales/place-unstated';
import { breakProse } from '@/components/scales/prose-lines';
import { seriesOf } from '@/components/scales/series';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 22;
/** What we compute is quieter than what the article says. */
const DERIVED_HEIGHT = 12;
const ROW_GAP = 16;
const TICKS_HEIGHT = 20;
const NOTE_GAP = 14;
const WITHIN_GAP = 6;

/**
 * Where the band of a number that states no point begins and ends, in pixels.
 * @throws RangeError where it states one, so that there is no band for words
 */
function bandOf({ bar, series }: PlacedBarRow): readonly [number, number] {
  switch (bar.relation) {
    case 'majority':
      return [bar.valueX, bar.endX];
    case '<':
    case '<=':
      return [bar.startX, bar.valueX];
    case '..':
      return [bar.valueX, bar.upperX ?? bar.valueX];
    default:
      throw new RangeError(
        `“within” stands in the band of a number that states no point, found “${series.id}”, which is drawn as one: leave it out`,
      );
  }
}

function placeTracks(form: FormOf<'share-tracks'>, { article, frame }: ChartInput) {
  const { width, text } = frame;
  const scale = scaleLinear<number>({ domain: [0, 1], range: [0, width] });
  const caution =
    form.caution === undefined ? undefined : breakProse(article, form.caution, text.strong, width);
  let y = caution ? caution.height + NOTE_GAP : 0;
  assertUnits(
    'share-tracks',
    form.rows.map((row) => seriesOf(article, row)),
    ['share'],
  );
  const rows = form.rows.map((row, index) => {
    const hasTicks = form.axis === 'own' || index === form.rows.length - 1;
    const barHeight = 'derived' in row ? DERIVED_HEIGHT : BAR_HEIGHT;
    const placed = placeBarRow(article, row, frame, { y, barHeight, scale });
    y = placed.end + (hasTicks ? TICKS_HEIGHT : 0) + ROW_GAP;
    const { within } = placed.series;
    if (within === undefined) return { ...placed, hasTicks, within: undefined };
    const [from, to] = bandOf(placed);
    const prose = breakProse(article, within, text.small, to - from - 2 * WITHIN_GAP);
    return { ...placed, hasTicks, within: { prose, middle: (from + to) / 2 } };
  });
  const unstated = (form.unstated ?? []).map((words) => {
    const placed = placeUnstated(article, `${words}: not stated in the article`, frame, y);
    y += placed.height + NOTE_GAP / 2;
    return placed;
  });
  return { scale, caution, rows, unstated, height: y - (unstated.length > 0 ? NOTE_GAP / 2 : ROW_GAP) };
}

/** Shares of different wholes: each row has a track of its own from none to all. */
export function drawShareTracks(form: FormOf<'share-tracks'>, input: ChartInput): DrawnChart {
  const { frame, ink } = input;
  const { scale, caution, rows, unstated, height } = placeTracks(form, input);
  const content = (
    <>
      {caution && <ProseBlock prose={caution} x={0} y={0} fill={ink.text} isSpoken />}
      {rows.map((row) => (
        <g key={`${row.series.kind}-${row.series.id}`}>
          <Track
            scale={scale}
            y={row.bar.y}
            height={row.bar.height}
            style={frame.text.small}
            hasTicks={row.hasTicks}
            ink={ink}
          />
          <BarRow row={row} {...input} />
          {row.within && (
            <ProseBlock
              prose={row.within.prose}
              x={row.within.middle}
              y={row.bar.y + (row.bar.height - row.within.prose.height) / 2}
              anchor="middle"
              fill={ink.text}
              isSpoken
            />
          )}
        </g>
      ))}
      {unstated.map((note) => (
        <UnstatedNote key={note.y} note={note} {...input} />
      ))}
    </>
  );
  return { height, content };
}
