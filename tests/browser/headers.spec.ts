/** Every page answers with headers that keep it to itself. */
import { expect, test } from 'playwright/test';
import { articlePath } from '@/data/addresses/addresses';
import { ALL_PAGES, ARTICLES } from './pages';

const readPolicy = (header: string | undefined): ReadonlyMap<string, readonly string[]> =>
  new Map(
    (header ?? '').split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values];
    }),
  );

for (const site of ALL_PAGES) {
  test(`headers of ${site.name}`, async ({ request }) => {
    const response = await request.get(site.path);
    expect(response.status()).toBe(site.status);
    const headers = response.headers();
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = readPolicy(headers['content-security-policy']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const scripts = policy.get('script-src') ?? [];
    // The site's own files and one inline script that never changes, whatever the page and whoever made it when.
    expect(scripts).toEqual(["'self'", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
    const html = await response.text();
    expect(html).toContain('<meta property="og:site_name" content="Sourced Figures"/>');
    const icons = [...html.matchAll(/<link rel="icon" href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(icons.length).toBeGreaterThan(0);
  });
}

test('the icon is where browsers look for it', async ({ request }) => {
  const icon = await request.get('/favicon.ico');
  expect([icon.status(), icon.headers()['content-type']]).toEqual([200, 'image/x-icon']);
});

test('what the framework answers by itself says it no less', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const own = [...html.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+|\/icon[^"]*|\/favicon[^"]*)"/g)];
  const paths = [...new Set(own.map(([, path = '']) => path))];
  expect(paths.filter((path) => path.startsWith('/_next/')).length).toBeGreaterThan(1);
  for (const path of [...paths, '/robots.txt', '/sitemap.xml', '/_next/static/nothing.js']) {
    const headers = (await request.get(path)).headers();
    expect(
      {
        'x-content-type-options': headers['x-content-type-options'],
        'referrer-policy': headers['referrer-policy'],
        'permissions-policy': headers['permissions-policy'],
        'set-cookie': headers['set-cookie'],
      },
      path,
    ).toEqual({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
      'set-cookie': undefined,
    });
  }
});

test('other sites’ pages may read that a file is missing', async ({ request }) => {
  const folder = articlePath(ARTICLES[0]?.publication.slug ?? '');
  for (const path of ['/nothing.csv', `${folder}/nothing.json`, `${folder}/figures/nothing.csv`]) {
    const answer = await request.get(path);
    expect([answer.status(), answer.headers()['access-control-allow-origin']], path).toEqual([404, '*']);
  }
});
