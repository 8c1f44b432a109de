/**
 * What Mozilla's HTTP Observatory gives for the headers of a page: 100 points, penalties, and bonuses where at least
 * 90 are left. After the published table of tests and modifiers (mdn/mdn-http-observatory, src/grader/charts.js),
 * as far as headers alone decide; what depends on a host (its certificate, its redirect to TLS, preload lists)
 * counts nothing here.
 */
import type { Headers } from '@/hosting/answer-headers';

export interface Verdict {
  readonly test: string;
  readonly modifier: number;
}

/** Seconds of six months. */
const LEAST_TRANSPORT_AGE = 15_768_000;
const PRIVATE_REFERRERS = ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'];

const directivesOf = (policy: string): ReadonlyMap<string, string> =>
  new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources.join(' ')] as const;
    }),
  );

function judgePolicy(policy: string | undefined): number {
  if (!policy) return -25;
  const directives = directivesOf(policy);
  const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src') ?? '*';
  const scripts = `${sourcesOf('script-src')} ${sourcesOf('object-src')}`;
  // A hash or a nonce turns 'unsafe-inline' off, which no policy of ours relies on.
  if (/'unsafe-inline'|data:|https?:|\*/.test(scripts)) return -20;
  if (scripts.includes("'unsafe-eval'")) return -10;
  if (/'unsafe-inline'|data:|https?:|\*/.test(sourcesOf('style-src'))) return 0;
  return directives.get('default-src') === "'none'" ? 10 : 5;
}

function judgeTransport(transport: string | undefined): number {
  const age = Number(/max-age=(\d+)/.exec(transport ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(age)) return -20;
  return age < LEAST_TRANSPORT_AGE ? -10 : 0;
}

function judgeFraming(headers: Headers): number {
  if (directivesOf(headers['Content-Security-Policy'] ?? '').has('frame-ancestors')) return 5;
  return /^(?:DENY|SAMEORIGIN)$/i.test(headers['X-Frame-Options'] ?? '') ? 0 : -20;
}

function judgeReferrer(policy: string | undefined): number {
  if (policy === undefined) return 0;
  return PRIVATE_REFERRERS.includes(policy) ? 5 : -5;
}

function judgeResource(policy: string | undefined): number {
  if (policy === undefined || policy === 'cross-origin') return 0;
  return policy === 'same-origin' || policy === 'same-site' ? 10 : -5;
}

export const judgeHeaders = (headers: Headers): readonly Verdict[] => [
  { test: 'content-security-policy', modifier: judgePolicy(headers['Content-Security-Policy']) },
  { test: 'cookies', modifier: 'Set-Cookie' in headers ? -20 : 0 },
  { test: 'strict-transport-security', modifier: judgeTransport(headers['Strict-Transport-Security']) },
  { test: 'referrer-policy', modifier: judgeReferrer(headers['Referrer-Policy']) },
  {
    test: 'x-content-type-options',
    modifier: headers['X-Content-Type-Options'] === 'nosniff' ? 0 : -5,
  },
  { test: 'x-frame-options', modifier: judgeFraming(headers) },
  { test: 'cross-origin-resource-policy', modifier: judgeResource(headers['Cross-Origin-Resource-Policy']) },
];

export function scoreOf(headers: Headers): number {
  const modifiers = judgeHeaders(headers).map(({ modifier }) => modifier);
  const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
  const afterPenalties = Math.max(0, 100 + sum(modifiers.filter((one) => one < 0)));
  return afterPenalties < 90 ? afterPenalties : afterPenalties + sum(modifiers.filter((one) => one > 0));
}
