/**
 * Answers requests in front of a static host that serves an export, as the server would: with `?view=`, `?theme=`,
 * `?claim=` and the other parts of an address that name no file, with help where something is missing, and with
 * the server’s headers. Standards alone: Request, Response, URL, crypto.subtle.
 */
import { ALLOW, METHOD_HELP, PREFLIGHT_HEADERS, REFUSAL_HEADERS } from '@/app/allowed-methods.js';
import type { NotFound } from '@/data/addresses/resolution';
import { takePolicy } from '../carry-policy';
import { contentTypeOf, kindOf } from '../file-kinds';
import { findFile } from '../find-file';
import { answerOEmbedRequest } from './answer-oembed';
import { assetPath } from './asset-path';
import type { AskHost, EdgeSite } from './edge-site';

const TEXT = 'text/plain; charset=utf-8';

function answerMethod({ method, headers }: Request): Response | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'OPTIONS') return new Response(METHOD_HELP, { status: 405, headers: REFUSAL_HEADERS });
  const isPreflight = headers.has('Access-Control-Request-Method');
  return new Response(null, { status: 204, headers: isPreflight ? PREFLIGHT_HEADERS : { Allow: ALLOW } });
}

const answerPlainly = (site: EdgeSite, message: string, status: number): Response =>
  new Response(`${message}\n`, {
    status,
    headers: {
      ...site.headers.icon,
      'Cache-Control': 'no-cache',
      'Content-Type': TEXT,
      'Access-Control-Allow-Origin': '*',
    },
  });

async function answerMissingPage(site: EdgeSite, ask: AskHost): Promise<Response> {
  const page = await ask('/404');
  return new Response(await page.text(), {
    status: 404,
    headers: { ...site.headers.page, 'Cache-Control': 'no-cache', 'Content-Type': contentTypeOf('404.html') },
  });
}

const answerMissing = (missing: NotFound, site: EdgeSite, ask: AskHost): Promise<Response> | Response =>
  missing.surface === 'page' ? answerMissingPage(site, ask) : answerPlainly(site, missing.message, 404);

const hexOf = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** An embed as the server sends it: its policy is a header again. */
async function answerEmbed(file: string, found: Response, site: EdgeSite): Promise<Response> {
  const { html, style } = takePolicy(await found.text());
  const headers = new Headers({ ...site.headers.embed, 'Content-Type': contentTypeOf(file) });
  const policy = headers.get('Content-Security-Policy') ?? '';
  if (style)
    headers.set('Content-Security-Policy', policy.replace("style-src 'unsafe-inline'", `style-src ${style}`));
  const hash = hexOf(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html)));
  headers.set('ETag', `"${hash.slice(0, 32)}"`);
  return new Response(html, { headers });
}

function answerFile(file: string, found: Response, site: EdgeSite): Response {
  const headers = new Headers({ ...site.headers[kindOf(file)], 'Content-Type': contentTypeOf(file) });
  const tag = found.headers.get('ETag');
  if (tag) headers.set('ETag', tag);
  return new Response(found.body, { status: found.status, headers });
}

/** What an export does not have, though the address is a good one. */
function helpWith(file: string): string | undefined {
  if (file === 'found.html')
    return 'A search of the articles is answered by a server. All articles are at /articles.';
  if (/\/compare\/|~/.test(file))
    return 'An export holds the comparisons that its pages link to, without their files. Others are made by a server.';
  return kindOf(file) === 'page' ? undefined : `This export has no ${file}.`;
}

async function answerFiles(
  files: readonly string[],
  request: Request,
  site: EdgeSite,
  ask: AskHost,
): Promise<Response> {
  for (const file of files) {
    const isEmbed = kindOf(file) === 'embed';
    const found = await ask(assetPath(file), isEmbed ? undefined : conditionsOf(request));
    if (found.status === 304) return answerFile(file, found, site);
    if (found.status === 200) return isEmbed ? answerEmbed(file, found, site) : answerFile(file, found, site);
  }
  const help = helpWith(files[0] ?? '');
  return help === undefined ? answerMissingPage(site, ask) : answerPlainly(site, help, 404);
}

/** What lets the host answer that nothing has changed. */
function conditionsOf(request: Request): Headers {
  const tag = request.headers.get('If-None-Match');
  return new Headers(tag === null ? {} : { 'If-None-Match': tag });
}

const redirectTo = (site: EdgeSite, location: string, status: number): Response =>
  new Response(null, {
    status,
    headers: { ...site.headers.page, 'Cache-Control': 'no-cache', Location: location },
  });

async function answerRead(request: Request, site: EdgeSite, ask: AskHost): Promise<Response> {
  const { pathname, search, searchParams } = new URL(request.url);
  // A path that begins with two slashes would name another site.
  if (/\/{2}|\\/.test(pathname))
    return redirectTo(site, pathname.replace(/[/\\]{2,}|\\/g, '/') + search, 308);
  if (pathname === '/oembed') return answerOEmbedRequest(searchParams, site, ask);
  const found = findFile(pathname, searchParams, site.catalogue);
  switch (found.kind) {
    case 'files':
      return answerFiles(found.files, request, site, ask);
    case 'redirect':
      return redirectTo(site, found.location, found.status);
    case 'not-found':
      return answerMissing(found, site, ask);
    case 'bad-request':
      return answerPlainly(site, found.message, 400);
  }
}

/** Never throws, whatever the address. */
export async function answerRequest(request: Request, site: EdgeSite, ask: AskHost): Promise<Response> {
  const refused = answerMethod(request);
  if (refused) return refused;
  const answer = await answerRead(request, site, ask);
  return request.method === 'HEAD' ? new Response(null, answer) : answer;
}
