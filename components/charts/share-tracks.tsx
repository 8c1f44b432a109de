import { scaleLinear } from '@visx/scale';
import { BarRow } from '@/components/marks/bar-row';
import { ProseBlock } from '@/components/marks/prose-block';
import { Track } from '@/components/marks/track';
import { UnstatedBar, unstatedHeight } from '@/components/marks/unstated-bar';
import { placeBarRow } from '@/components/scales/place-bar-row';
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
    const prose = breakProse(article, `${words}: not stated in the article`, text.small, width);
    const placed = { prose, y };
    y += unstatedHeight(prose) + NOTE_GAP;
    return placed;
  });
  return { scale, caution, rows, unstated, height: y - (unstated.length > 0 ? NOTE_GAP - 1 : ROW_GAP) };
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
      {unstated.map(({ prose, y }) => (
        <UnstatedBar key={y} prose={prose} y={y} {...input} />
      ))}
    </>
  );
  return { height, content };
}
