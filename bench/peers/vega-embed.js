import embed from 'vega-embed';
import { figure, LABELS, place } from './figure.js';

embed(
  place,
  {
    width: figure.width - LABELS,
    height: figure.height,
    autosize: { type: 'pad' },
    data: { values: figure.rows },
    mark: { type: 'bar', color: figure.colour },
    encoding: {
      x: {
        field: 'value',
        type: 'quantitative',
        scale: { domain: [0, figure.most] },
        axis: { title: null, format: figure.isPercent ? '~%' : ',' },
      },
      y: { field: 'label', type: 'nominal', sort: null, axis: { title: null, labelLimit: LABELS } },
    },
  },
  { actions: false },
);
