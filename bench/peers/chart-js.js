import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { figure, formatTick, place } from './figure.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const canvas = document.createElement('canvas');
canvas.width = figure.width;
canvas.height = figure.height;
place.append(canvas);
new Chart(canvas, {
  type: 'bar',
  data: {
    labels: figure.rows.map(({ label }) => label),
    datasets: [{ data: figure.rows.map(({ value }) => value), backgroundColor: figure.colour }],
  },
  options: {
    indexAxis: 'y',
    responsive: false,
    animation: false,
    scales: { x: { min: 0, max: figure.most, ticks: { callback: formatTick } } },
  },
});
