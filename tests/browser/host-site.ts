/** A site of another origin, whose pages embed the figures. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test as base } from 'playwright/test';

/** The scripts that hosts really run, from their packages. */
const SCRIPTS: Readonly<Record<string, string>> = {
  '/pym.js': 'pym.js/dist/pym.v1.min.js',
  '/frames.js': '@newswire/frames/dist/frames.umd.js',
  '/iframe-resizer.js': 'iframe-resizer/js/iframeResizer.min.js',
};

/** What a host's own pages and libraries ask for or say, which is no fault of an embed. */
export const embedComplaints = (complaints: readonly string[], host: HostSite): readonly string[] =>
  complaints.filter(
    (one) =>
      !one.startsWith(`foreign: ${host.origin}/`) &&
      !one.includes('IFRAME-RESIZER') &&
      // iframe-resizer greets frames that have not come yet; embeds post to any origin.
      !one.includes(`does not match the recipient window's origin ('${host.origin}')`),
  );

export interface HostSite {
  readonly origin: string;
  /** Puts a page with the body on the site; gives its address. */
  readonly publish: (body: string) => string;
}

/** Starts the site; whoever starts it closes it. */
export async function openHostSite(): Promise<HostSite & { readonly close: () => Promise<void> }> {
  const pages: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const script = SCRIPTS[url];
    const page = pages[Number(url.slice('/story-'.length))];
    if (script) {
      response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(join(process.cwd(), 'node_modules', script)));
    } else if (page !== undefined) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page);
    } else {
      response.statusCode = url === '/favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    publish: (body) => {
      pages.push(
        '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width">' +
          `<title>A story</title><style>body{margin:0}</style><body>${body}</body></html>`,
      );
      return `${origin}/story-${pages.length - 1}`;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface HostFixtures {
  readonly host: HostSite;
}

export const test = base.extend<HostFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: the test runner reads the names from the pattern.
  host: async ({}, use) => {
    const host = await openHostSite();
    await use(host);
    await host.close();
  },
});
