import type { Line, ProseLines, Run } from '@/components/scales/prose-lines';
import { baselineOf, LINE_HEIGHT } from '@/components/scales/text-metrics';
import { ChartText } from './chart-text';

interface ProseBlockProps {
  readonly prose: ProseLines;
  /** Left edge, or the right edge or middle where `anchor` says so, in pixels. */
  readonly x: number;
  /** Top of the first line's box, in pixels. */
  readonly y: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Hidden from assistive technology where a mark's name already says it. */
  readonly isSpoken?: boolean;
}

/** The attribute that ties a numeral to its origin, as the DOM contract asks. */
export function originAttributes(origin: Run['origin']): Readonly<Record<string, string>> {
  if (origin === undefined) return {};
  return 'id' in origin ? { [`data-${origin.kind}`]: origin.id } : { [`data-${origin.kind}`]: '' };
}

function drawRun(run: Run, index: number) {
  if (run.origin === undefined) return run.text;
  return (
    <tspan key={index} {...originAttributes(run.origin)}>
      {run.text}
    </tspan>
  );
}

/** Lines of prose as SVG text; every reference keeps its origin. */
export function ProseBlock({ prose, x, y, fill, anchor = 'start', isSpoken = false }: ProseBlockProps) {
  const { style } = prose;
  return prose.lines.map((line: Line, index) => (
    <ChartText
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
      key={index}
      x={x}
      y={y + index * style.size * LINE_HEIGHT + baselineOf(style)}
      style={style}
      words={line.map((run) => run.text).join('')}
      fill={fill}
      textAnchor={anchor === 'start' ? undefined : anchor}
      aria-hidden={isSpoken ? undefined : true}
    >
      {line.map(drawRun)}
    </ChartText>
  ));
}
