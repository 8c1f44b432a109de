/** The headers of every kind of file; that the server and nginx send the same is tested in tests/browser/export.spec.ts. */
import { expect, it } from 'vitest';
import { headersOfKind } from '@/hosting/answer-headers';

const SCRIPT = "'sha256-script='";

it.each(['page', 'embed', 'picture', 'file', 'asset', 'icon'] as const)('headers of each %s', (kind) => {
  const headers = headersOfKind(kind, SCRIPT);
  expect(headers).toMatchSnapshot();
  expect(Object.keys(headers)).toEqual(
    expect.arrayContaining([
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Permissions-Policy',
      'Cache-Control',
    ]),
  );
  expect(Object.keys(headers)).not.toContain('Set-Cookie');
});

it('lets no inline script run but those that are named', () => {
  for (const kind of ['page', 'embed'] as const) {
    const policy = headersOfKind(kind, SCRIPT)['Content-Security-Policy'] ?? '';
    const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src'));
    expect(scripts, kind).toMatch(/^script-src (?:'self' )?'sha256-[\w+/=]+'$/);
    expect(policy, kind).toMatch(/^default-src 'none'/);
  }
});
