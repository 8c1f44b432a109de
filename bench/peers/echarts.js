import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { figure, formatTick, LABELS, place } from './figure.js';

use([BarChart, GridComponent, CanvasRenderer]);
init(place, undefined, { width: figure.width, height: figure.height }).setOption({
  animation: false,
  grid: { left: LABELS, right: 16, top: 8, bottom: 24 },
  xAxis: { type: 'value', min: 0, max: figure.most, axisLabel: { formatter: formatTick } },
  yAxis: { type: 'category', inverse: true, data: figure.rows.map(({ label }) => label) },
  series: [{ type: 'bar', data: figure.rows.map(({ value }) => value), itemStyle: { color: figure.colour } }],
});
