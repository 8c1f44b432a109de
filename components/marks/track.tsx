import { Bar, Line } from '@visx/shape';
import type { Ink } from '@/components/scales/ink';
import type { TextStyle } from '@/components/scales/text-metrics';
import { tickFormat } from '@/components/scales/ticks';
import { ChartText } from './chart-text';
import type { ValueScale } from './value-axis';

interface TrackProps {
  /** From none to all, in shares. */
  readonly scale: ValueScale;
  readonly y: number;
  readonly height: number;
  readonly style: TextStyle;
  readonly hasTicks: boolean;
  readonly ink: Ink;
}

const STEPS = [0, 0.5, 1] as const;
const ANCHORS = ['start', 'middle', 'end'] as const;
const TICK_LENGTH = 4;

/** The whole that a share is a part of, with its own small scale. */
export function Track({ scale, y, height, style, hasTicks, ink }: TrackProps) {
  const formatTick = tickFormat({ unit: 'share' });
  return (
    <>
      <Bar
        x={0.5}
        y={y + 0.5}
        width={scale(1) - 1}
        height={height - 1}
        fill="none"
        stroke={ink.context}
        strokeWidth={1}
      />
      {!hasTicks && (
        <Line
          from={{ x: scale(0.5), y }}
          to={{ x: scale(0.5), y: y + height }}
          stroke={ink.rule}
          strokeWidth={1}
        />
      )}
      {hasTicks &&
        STEPS.map((step, index) => (
          <g key={step}>
            <Line
              from={{ x: scale(step), y: y + height }}
              to={{ x: scale(step), y: y + height + TICK_LENGTH }}
              stroke={ink.context}
              strokeWidth={1}
            />
            <ChartText
              x={scale(step)}
              y={y + height + TICK_LENGTH + style.size}
              style={style}
              words={formatTick(step)}
              textAnchor={ANCHORS[index]}
              fill={ink.textSoft}
              data-scale=""
              aria-hidden
            />
          </g>
        ))}
    </>
  );
}
