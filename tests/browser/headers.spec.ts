/** Every page answers with headers that keep it to itself. */
import { expect, test } from 'playwright/test';
import { ALL_PAGES } from './pages';

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
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = readPolicy(headers['content-security-policy']);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('form-action')).toEqual(["'self'"]);
    const scripts = policy.get('script-src') ?? [];
    expect(scripts.some((source) => source.startsWith("'sha256-"))).toBe(true);
    expect(scripts.filter((source) => source !== "'self'" && !source.startsWith("'sha256-"))).toEqual([]);
  });
}
