/** What the edge function answers of itself; against the server it is tested in tests/browser/export.spec.ts. */
import { describe, expect, it } from 'vitest';
import { answerRequest } from '@/hosting/edge/answer-request';
import { assetPath } from '@/hosting/edge/asset-path';
import type { EdgeSite } from '@/hosting/edge/edge-site';

const HEADERS = { 'X-Content-Type-Options': 'nosniff' };
const SITE: EdgeSite = {
  origin: 'https://figures.example',
  name: 'Figures',
  catalogue: { articles: [], redirects: {} },
  headers: { page: HEADERS, embed: HEADERS, picture: HEADERS, file: HEADERS, asset: HEADERS, icon: HEADERS },
  titles: {},
  pictureHeights: {},
};

const asked: string[] = [];
const ask = async (path: string) => {
  asked.push(path);
  return path === '/' || path === '/404' ? new Response(`at ${path}`) : new Response('', { status: 404 });
};
const answer = (path: string, init?: RequestInit) =>
  answerRequest(new Request(`https://figures.example${path}`, init), SITE, ask);

describe('the edge function', () => {
  it('asks the host for pages without their ending', () => {
    expect(['index.html', 'articles/a.html', 'a/b.svg', '404.html'].map(assetPath)).toEqual([
      '/',
      '/articles/a',
      '/a/b.svg',
      '/404',
    ]);
  });

  it('never leads or asks elsewhere, however many slashes there are', async () => {
    const moved = await answer('//elsewhere.example/articles');
    expect([moved.status, moved.headers.get('Location')]).toEqual([308, '/elsewhere.example/articles']);
    for (const path of asked) expect(path).toMatch(/^\/(?!\/)/);
  });

  it('shows the page of what is missing', async () => {
    const missing = await answer('/nothing');
    expect([missing.status, await missing.text()]).toEqual([404, 'at /404']);
  });

  it('says of any address that it cannot be embedded, and lets nobody keep that', async () => {
    const addresses = [
      'foo:/articles/a/',
      'https://figures.example/_next/%25',
      'https://figures.example/_next/%25.rsc',
      'https://figures.example/articles/a',
    ];
    for (const address of addresses) {
      const missing = await answer(`/oembed?url=${encodeURIComponent(address)}`);
      expect([missing.status, missing.headers.get('Cache-Control')], address).toEqual([404, 'no-cache']);
    }
  });

  it('takes no data', async () => {
    const refused = await answer('/', { method: 'POST' });
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });
});
