import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A part of a page, in bytes, and the milliseconds between two of them: a slow network, at 15 kB a second. */
const PART = 400;
const PAUSE = 25;

export interface SlowSite {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** The site at `origin` as a slow network brings it: pages in parts that cut words, everything else whole. */
export async function serveInParts(origin: string): Promise<SlowSite> {
  const server = createServer(({ url = '/', headers }, response) => {
    const { host } = new URL(origin);
    request(
      `${origin}${url}`,
      { headers: { ...headers, host, 'accept-encoding': 'identity' } },
      async (answer) => {
        const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...kept } = answer.headers;
        response.writeHead(answer.statusCode ?? 502, kept);
        const isPage = answer.headers['content-type']?.startsWith('text/html');
        for await (const bytes of answer as AsyncIterable<Buffer>) {
          const size = isPage ? PART : bytes.length;
          for (let start = 0; start < bytes.length; start += size) {
            response.write(bytes.subarray(start, start + size));
            if (isPage) await pause(PAUSE);
          }
        }
        response.end();
      },
    )
      .on('error', () => response.destroy())
      .end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
