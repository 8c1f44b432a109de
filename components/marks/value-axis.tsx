import type { TickRendererProps } from '@visx/axis';
import { AxisBottom } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import type { scaleLinear, scaleLog } from '@visx/scale';
import type { Ink } from '@/components/scales/ink';
import type { TextStyle } from '@/components/scales/text-metrics';
import { ChartText } from './chart-text';

export type ValueScale = ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;

/** Nearer to an end of the scale than this, in pixels, a label is set against that end. */
const EDGE = 16;

interface ValueAxisProps {
  readonly scale: ValueScale;
  /** In the data's unit. */
  readonly ticks: readonly number[];
  readonly formatTick: (value: number) => string;
  /** Top and bottom of the plot, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly style: TextStyle;
  readonly ink: Ink;
}

/** A plain text in place of visx's own tick, which holds a hook and nests an svg per tick. */
const drawTick =
  (style: TextStyle) =>
  ({ x, y, formattedValue = '', textAnchor, fill }: TickRendererProps) => (
    <ChartText
      x={x}
      y={y}
      style={style}
      words={formattedValue}
      textAnchor={textAnchor}
      fill={fill}
      data-scale=""
      aria-hidden
    />
  );

/** Labels at the ends of the scale keep inside the frame. */
function anchorAt(scale: ValueScale, value: number): 'start' | 'middle' | 'end' {
  const [from = 0, to = 0] = scale.range();
  const x = scale(value);
  if (x - from < EDGE) return 'start';
  return to - x < EDGE ? 'end' : 'middle';
}

/** Grid lines and the axis under a plot. */
export function ValueAxis({ scale, ticks, formatTick, top, bottom, style, ink }: ValueAxisProps) {
  const values = [...ticks];
  return (
    <>
      <GridColumns
        scale={scale}
        tickValues={values}
        top={top}
        left={0}
        height={bottom - top}
        stroke={ink.rule}
        strokeWidth={1}
      />
      <AxisBottom
        scale={scale}
        top={bottom}
        tickValues={values}
        tickFormat={(value) => formatTick(Number(value))}
        tickLength={4}
        stroke={ink.rule}
        tickStroke={ink.rule}
        tickLabelProps={(value) => ({
          fill: ink.textSoft,
          fontSize: style.size,
          textAnchor: anchorAt(scale, Number(value)),
        })}
        tickComponent={drawTick(style)}
      />
    </>
  );
}
