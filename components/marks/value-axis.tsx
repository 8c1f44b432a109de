import type { scaleLinear, scaleLog } from '@visx/scale';
import type { Ink } from '@/components/scales/ink';
import { roundPixel } from '@/components/scales/pixel';
import { type Box, gridPath } from '@/components/scales/place-grid';
import { measureText, type TextStyle } from '@/components/scales/text-metrics';
import { ChartText } from './chart-text';

export type ValueScale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

const TICK_LENGTH = 4;

interface ValueAxisProps {
  readonly scale: ValueScale;
  /** In the data's unit. */
  readonly ticks: readonly number[];
  readonly formatTick: (value: number) => string;
  /** Top and bottom of the plot, in pixels. */
  readonly top: number;
  readonly bottom: number;
  /** Where words stand, at which grid lines stop. */
  readonly words: readonly Box[];
  readonly style: TextStyle;
  readonly ink: Ink;
}

/** Labels at the ends of the scale keep inside the frame: one that would reach beyond is set against its tick. */
function anchorAt(scale: ValueScale, value: number, width: number): 'start' | 'middle' | 'end' {
  const [from = 0, to = 0] = scale.range();
  const x = scale(value);
  if (x - width / 2 < from) return 'start';
  return x + width / 2 > to ? 'end' : 'middle';
}

/** Grid lines and the axis under a plot. */
export function ValueAxis({ scale, ticks, formatTick, top, bottom, words, style, ink }: ValueAxisProps) {
  const [from = 0, to = 0] = scale.range();
  const grid = gridPath(
    ticks.map((value) => scale(value)),
    { top, bottom: bottom + TICK_LENGTH },
    words,
  );
  return (
    <>
      <path
        d={`${grid}M${roundPixel(from)} ${roundPixel(bottom)}H${roundPixel(to)}`}
        stroke={ink.rule}
        shapeRendering="crispEdges"
      />
      {ticks.map((value) => (
        <ChartText
          key={value}
          x={scale(value)}
          y={bottom + TICK_LENGTH + style.size}
          style={style}
          words={formatTick(value)}
          textAnchor={anchorAt(scale, value, measureText(formatTick(value), style))}
          fill={ink.textSoft}
          data-scale=""
          aria-hidden
        />
      ))}
    </>
  );
}
