import { Bar } from '@nivo/bar';
import { createRoot } from 'react-dom/client';
import { figure, formatTick, LABELS, place } from './figure.js';

createRoot(place).render(
  <Bar
    layout="horizontal"
    width={figure.width}
    height={figure.height}
    margin={{ left: LABELS, right: 16, top: 8, bottom: 24 }}
    data={figure.rows.toReversed()}
    keys={['value']}
    indexBy="label"
    colors={[figure.colour]}
    valueScale={{ type: 'linear', min: 0, max: figure.most }}
    axisBottom={{ format: formatTick }}
    enableLabel={false}
    animate={false}
  />,
);
