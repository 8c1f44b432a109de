import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Headers } from '@/hosting/answer-headers';
import { judgeHeaders, scoreOf } from './observatory';

const LEAST = 130;

let page: Headers;
beforeAll(async () => {
  // Transport security is said where the site has TLS.
  vi.stubEnv('SITE_ORIGIN', 'https://figures.example');
  vi.resetModules();
  const { headersOfKind } = await import('@/hosting/answer-headers');
  page = headersOfKind('page', "'sha256-script='");
  vi.unstubAllEnvs();
});

const without = (name: string): Headers =>
  Object.fromEntries(Object.entries(page).filter(([key]) => key !== name));
const withPolicy = (from: string, to: string): Headers => ({
  ...page,
  'Content-Security-Policy': page['Content-Security-Policy']?.replace(from, to) ?? '',
});

describe('the score of the headers of a page', () => {
  it('is at least 130, with no penalty', () => {
    expect(judgeHeaders(page).filter(({ modifier }) => modifier < 0)).toEqual([]);
    expect(scoreOf(page)).toBeGreaterThanOrEqual(LEAST);
  });

  it.each<readonly [string, () => Headers]>([
    ['no policy', () => without('Content-Security-Policy')],
    ['inline scripts', () => withPolicy("script-src 'self'", "script-src 'unsafe-inline'")],
    ['scripts of anywhere', () => withPolicy("script-src 'self'", 'script-src https:')],
    ['scripts made of text', () => withPolicy("script-src 'self'", "script-src 'self' 'unsafe-eval'")],
    ['inline styles', () => withPolicy("style-src 'self'", "style-src 'unsafe-inline'")],
    ['everything from the own origin', () => withPolicy("default-src 'none'", "default-src 'self'")],
    ['frames of anybody', () => withPolicy('frame-ancestors', 'x-ancestors')],
    ['a cookie', () => ({ ...page, 'Set-Cookie': 'a=b' })],
    ['no transport security', () => without('Strict-Transport-Security')],
    ['transport security for a day', () => ({ ...page, 'Strict-Transport-Security': 'max-age=86400' })],
    ['no referrer policy', () => without('Referrer-Policy')],
    ['the whole address as referrer', () => ({ ...page, 'Referrer-Policy': 'unsafe-url' })],
    ['guessed types', () => without('X-Content-Type-Options')],
    ['no resource policy', () => without('Cross-Origin-Resource-Policy')],
    ['a resource policy that is none', () => ({ ...page, 'Cross-Origin-Resource-Policy': 'mine' })],
  ])('falls with %s', (_, headers) => {
    expect(scoreOf(headers())).toBeLessThan(scoreOf(page));
  });
});
