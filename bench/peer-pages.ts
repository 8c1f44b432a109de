/** The figure as chart libraries draw it in the browser: one page and one script each, bundled and minified. */
import { build } from 'esbuild';
import type { BarFigure } from './bar-figure';
import type { BenchPage } from './pages';

/** Each draws from one small entry, with what it can leave out left out, and without animation. */
export const PEERS = [
  { name: 'Chart.js', entry: 'chart-js.js' },
  { name: 'ECharts', entry: 'echarts.js' },
  { name: 'Observable Plot', entry: 'observable-plot.js' },
  { name: 'Vega-Embed', entry: 'vega-embed.js' },
  { name: 'Recharts', entry: 'recharts.jsx' },
  { name: 'Nivo', entry: 'nivo.jsx' },
  { name: 'Plotly', entry: 'plotly.js' },
  { name: 'visx', entry: 'visx.jsx' },
] as const;
export type Peer = (typeof PEERS)[number];

export const pathOfPeer = ({ entry }: Peer): string => `/peers/${entry.split('.')[0]}`;

/** As large as the chart of the embed. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

async function bundle({ entry }: Peer): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`bench/peers/${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

const writePage = (figure: BarFigure & Size, script: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><body>` +
  `<div id="chart" style="width:${figure.width}px;height:${figure.height}px"></div>` +
  `<script type="application/json" id="figure">${JSON.stringify(figure).replaceAll('<', '\\u003c')}</script>` +
  `<script src="${script}"></script></body></html>`;

/** Twenty frames fetch the script once: it may be kept, as libraries from a content network are. */
const SCRIPT_HEADERS = {
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cache-Control': 'public, max-age=31536000, immutable',
};

/** The pages and scripts of these libraries, by path. */
export async function peerPages(
  peers: readonly Peer[],
  figure: BarFigure & Size,
): Promise<Readonly<Record<string, BenchPage>>> {
  const all = await Promise.all(
    peers.map(async (peer) => {
      const [path, body] = [pathOfPeer(peer), await bundle(peer)];
      const script = `${path}.js`;
      const page: BenchPage = { body: writePage(figure, script), headers: {} };
      return { [path]: page, [script]: { body, headers: SCRIPT_HEADERS } };
    }),
  );
  return Object.assign({}, ...all);
}
