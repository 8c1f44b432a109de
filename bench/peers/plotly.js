import Plotly from 'plotly.js-basic-dist-min';
import { figure, LABELS, place } from './figure.js';

Plotly.newPlot(
  place,
  [
    {
      type: 'bar',
      orientation: 'h',
      x: figure.rows.map(({ value }) => value),
      y: figure.rows.map(({ label }) => label),
      marker: { color: figure.colour },
    },
  ],
  {
    width: figure.width,
    height: figure.height,
    margin: { l: LABELS, r: 16, t: 8, b: 24 },
    xaxis: { range: [0, figure.most], tickformat: figure.isPercent ? '.0%' : ',' },
    yaxis: { autorange: 'reversed' },
  },
  { displayModeBar: false },
);
