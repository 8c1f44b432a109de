import { createRoot } from 'react-dom/client';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import { figure, formatTick, LABELS, place } from './figure.js';

createRoot(place).render(
  <BarChart layout="vertical" width={figure.width} height={figure.height} data={figure.rows}>
    <XAxis type="number" domain={[0, figure.most]} tickFormatter={formatTick} />
    <YAxis type="category" dataKey="label" width={LABELS} />
    <Bar dataKey="value" fill={figure.colour} isAnimationActive={false} />
  </BarChart>,
);
