import { barX, plot, ruleX } from '@observablehq/plot';
import { figure, formatTick, LABELS, place } from './figure.js';

place.append(
  plot({
    width: figure.width,
    height: figure.height,
    marginLeft: LABELS,
    x: { domain: [0, figure.most], tickFormat: formatTick, grid: true, label: null },
    y: { domain: figure.rows.map(({ label }) => label), label: null },
    marks: [barX(figure.rows, { x: 'value', y: 'label', fill: figure.colour }), ruleX([0])],
  }),
);
