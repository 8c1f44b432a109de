/** The pages that the bench compares: a host page full of frames, and what stands in them. */

import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

/** The least that can show a chart: a document that holds its SVG and nothing else. */
export const FLOOR_PATH = '/floor';

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

/** The chart that an embed shows at the frame's width, alone in a document, with the colours that it names. */
export function writeFloorPage(embed: string): string {
  const [chart] = /<svg [^>]*class="chart chart-wide".*?<\/svg>/s.exec(embed) ?? [];
  const [colours] = /:root\{[^}]*\}/.exec(embed) ?? [];
  if (!chart || !colours) throw new Error('expected an embed with a wide chart and its colours, found none');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Chart</title><style>${colours}</style><body>${chart}</body></html>`;
}

/** Serves `/floor` and, at `/host?frames=…&of=…`, host pages; compressed, never cached. */
export async function serveBench(
  floor: string,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const body =
      url.pathname === FLOOR_PATH
        ? floor
        : writeHostPage(url.searchParams.get('of') ?? '', Number(url.searchParams.get('frames')));
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'no-store',
    });
    response.end(gzipSync(body));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}
