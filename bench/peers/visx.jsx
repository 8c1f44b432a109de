import { AxisBottom, AxisLeft } from '@visx/axis';
import { Group } from '@visx/group';
import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import { createRoot } from 'react-dom/client';
import { figure, formatTick, LABELS, place } from './figure.js';

const bottom = figure.height - 24;
const x = scaleLinear({ domain: [0, figure.most], range: [0, figure.width - LABELS - 16] });
const y = scaleBand({ domain: figure.rows.map(({ label }) => label), range: [0, bottom], padding: 0.3 });

createRoot(place).render(
  <svg width={figure.width} height={figure.height} role="img" aria-label="Chart">
    <Group left={LABELS}>
      {figure.rows.map(({ label, value }) => (
        <Bar key={label} x={0} y={y(label)} width={x(value)} height={y.bandwidth()} fill={figure.colour} />
      ))}
      <AxisLeft scale={y} />
      <AxisBottom scale={x} top={bottom} tickFormat={formatTick} />
    </Group>
  </svg>,
);
