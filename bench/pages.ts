/** The pages that the bench compares: a host page full of frames, and what stands in them. */

import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** CSS pixels: the width of a column of text. */
const FRAME = { width: 640, height: 700 } as const;

/** A page with as many frames as asked for; each has an address of its own, so that none is cached. */
const writeHostPage = (address: string, frames: number): string => {
  const join = address.includes('?') ? '&' : '?';
  const all = Array.from(
    { length: frames },
    (_, index) =>
      `<iframe src="${address}${join}n=${index}" width="${FRAME.width}" height="${FRAME.height}" title="Chart"></iframe>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><body>${all.join('\n')}</body></html>`;
};

const CHART = /<svg [^>]*class="chart chart-full".*?<\/svg>/s;

/** How large the chart is that an embed shows at the frame's width. */
export function readChartSize(embed: string): { readonly width: number; readonly height: number } {
  const [chart = ''] = CHART.exec(embed) ?? [];
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(chart) ?? [];
  if (!width || !height) throw new Error('expected an embed with a chart that says its size, found none');
  return { width: Number(width), height: Number(height) };
}

/**
 * The least that can show a chart: a document that holds the SVG which an embed shows at the frame's width, with the
 * colours that it names, and nothing else.
 */
export function writeFloorPage(embed: string): string {
  const [chart] = CHART.exec(embed) ?? [];
  const [colours] = /:root\{[^}]*\}/.exec(embed) ?? [];
  if (!chart || !colours)
    throw new Error('expected an embed with a chart of the widest frame and its colours, found none');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><style>${colours}</style><body>${chart}</body></html>`;
}

/** What the bench serves: documents by path, with the headers that they are to have. */
export interface BenchPage {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The embed as the site serves it, policy included, to be served by the bench as the floor is. */
export async function fetchEmbed(address: string): Promise<BenchPage> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`expected the embed at ${address}, found status ${answer.status}`);
  const policy = answer.headers.get('content-security-policy');
  return { body: await answer.text(), headers: policy ? { 'Content-Security-Policy': policy } : {} };
}

async function listen(server: Server): Promise<string> {
  server.listen(0);
  await once(server, 'listening');
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/**
 * Serves the pages, and at `/host?frames=…&of=…` host pages; compressed, never cached. Both are served alike, so
 * that a server at work on the same processor is not taken for work of the page. Frames have another origin than
 * their host, as embeds have, but the same site: the browser then runs all in one process, whose time is measured.
 */
export async function serveBench(
  pages: Readonly<Record<string, BenchPage>>,
): Promise<{ readonly origin: string; readonly frameOrigin: string; readonly close: () => void }> {
  const bodies = new Map(Object.entries(pages).map(([path, { body }]) => [path, gzipSync(body)]));
  const answer: RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const page = pages[url.pathname];
    const host = () =>
      writeHostPage(url.searchParams.get('of') ?? '', Number(url.searchParams.get('frames')));
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-store',
      ...page?.headers,
    });
    response.end(bodies.get(url.pathname) ?? gzipSync(host()));
  };
  const servers = [createServer(answer), createServer(answer)];
  const origins = await Promise.all(servers.map(listen));
  const [origin = '', frameOrigin = ''] = origins;
  const close = () => {
    for (const server of servers) server.close();
  };
  return { origin, frameOrigin, close };
}
