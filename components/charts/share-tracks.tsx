import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { ProseBlock } from '@/components/marks/prose-block';
import { Track } from '@/components/marks/track';
import { UnstatedNote } from '@/components/marks/unstated-note';
import { placeBarRow } from '@/components/scales/place-bar-row';
import { placeUnstated } from '@/components/scales/place-unstated';
import { breakProse } from '@/components/scales/prose-lines';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const BAR_HEIGHT = 22;
const ROW_GAP = 16;
const TICKS_HEIGHT = 20;
const NOTE_GAP = 14;

function placeTracks(form: FormOf<'share-tracks'>, { article, frame }: ChartInput) {
  const { width, text } = frame;
  const scale = scaleLinear<number>({ domain: [0, 1], range: [0, width] });
  const caution =
    form.caution === undefined ? undefined : breakProse(article, form.caution, text.strong, width);
  let y = caution ? caution.height + NOTE_GAP : 0;
  const rows = form.rows.map((row) => {
    const placed = placeBarRow(article, row, frame, { y, barHeight: BAR_HEIGHT, scale });
    y = placed.end + TICKS_HEIGHT + ROW_GAP;
    return placed;
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
          <Track scale={scale} y={row.bar.y} height={BAR_HEIGHT} style={frame.text.small} ink={ink} />
          <BarRow row={row} {...input} />
        </g>
      ))}
      {unstated.map((note) => (
        <UnstatedNote key={note.y} note={note} {...input} />
      ))}
    </>
  );
  return { height, content };
}
