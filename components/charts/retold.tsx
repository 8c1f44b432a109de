import { scaleLinear } from '@visx/scale';
import { Line } from '@visx/shape';
import { BarRow } from '@/components/marks/bar-row';
import { HatchedArea } from '@/components/marks/hatched-area';
import { ProseBlock } from '@/components/marks/prose-block';
import { Track } from '@/components/marks/track';
import { moveBy, moveDown, roundPixel } from '@/components/scales/pixel';
import type { PlacedBarRow } from '@/components/scales/place-bar-row';
import { type PlacedRetelling, placeRetold } from '@/components/scales/place-retold';
import type { FormOf } from '@/data/model/figure';
import type { ChartInput, DrawnChart } from './chart';

const HEAD = 4;

/** An arrow from the source's mark to the article's. */
function Join({ join: { from, to }, stroke }: Pick<PlacedRetelling, 'join'> & { readonly stroke: string }) {
  const isAcross = from[1] === to[1];
  const [x, y] = to.map(roundPixel) as [number, number];
  const head = isAcross
    ? `M${x - HEAD} ${y - HEAD}L${x} ${y}L${x - HEAD} ${y + HEAD}`
    : `M${x - HEAD} ${y - HEAD}L${x} ${y}L${x + HEAD} ${y - HEAD}`;
  return (
    <path
      d={`M${roundPixel(from[0])} ${roundPixel(from[1])}L${x} ${y}${head}`}
      fill="none"
      stroke={stroke}
      data-mark="join"
    />
  );
}

function drawNumber(row: PlacedBarRow, wholeX: number | undefined, input: ChartInput) {
  return (
    <>
      {wholeX !== undefined && (
        <Track
          scale={scaleLinear<number>({ domain: [0, 1], range: [0, wholeX] })}
          y={row.bar.y}
          height={row.bar.height}
          style={input.frame.text.small}
          hasTicks={false}
          ink={input.ink}
        />
      )}
      <BarRow
        row={row}
        {...input}
        frame={{ ...input.frame, width: Math.max(row.bar.endX, row.bar.startX) }}
      />
    </>
  );
}

/** Each number as its source has it, in grey, and as the article has it, joined; under them what changed. */
export function drawRetold(form: FormOf<'retold'>, input: ChartInput): DrawnChart {
  const { article, frame, ink, idPrefix } = input;
  const rows = placeRetold(article, form, frame, input.isCompact === true);
  const content = (
    <>
      {rows.map(({ key, y, source, unnamed, story, storyX, width, wholeX, join, changes }, index) => (
        <g key={key} transform={moveDown(y)}>
          {index > 0 && <Line from={{ x: 0, y: -12 }} to={{ x: frame.width, y: -12 }} stroke={ink.rule} />}
          {source && drawNumber(source, wholeX, input)}
          {unnamed && (
            <>
              <ProseBlock
                prose={unnamed}
                x={0}
                y={join.from[1] === join.to[1] ? story.bar.y - unnamed.height - 2 : 0}
                fill={ink.textSoft}
                isSpoken
              />
              <HatchedArea
                x={0.5}
                y={join.from[1] === join.to[1] ? story.bar.y : unnamed.height}
                width={width - 1}
                height={story.bar.height}
                ink={ink}
                idPrefix={idPrefix}
              />
            </>
          )}
          <Join join={join} stroke={ink.context} />
          <g transform={moveBy(storyX, 0)}>{drawNumber(story, wholeX, input)}</g>
          {changes.map((change) => (
            <ProseBlock
              key={change.y}
              prose={change.prose}
              x={change.x}
              y={change.y}
              fill={ink.text}
              isSpoken
            />
          ))}
        </g>
      ))}
    </>
  );
  return { height: rows.at(-1)?.end ?? 0, content };
}
