import { type NextRequest, NextResponse } from 'next/server';
import { fileHeaders, OPEN_FILE_HEADERS, pageHeaders } from '@/app/content-security';
import { siteCatalogue } from '@/app/site-catalogue';
import type { NotFound } from '@/data/addresses/resolution';
import { resolveAddress } from '@/data/addresses/resolve-address';

export const config = { matcher: ['/((?!_next/|favicon\\.ico$|icon\\.svg$).*)'] };

/** Answers that are not pages: they carry their own headers and are served to anyone. */
const ANSWERS = /^\/(embed|export|oembed)(\/|$)/;
/** Of these, the pages of other sites may read even that one is missing. */
const FILES = /\.[a-z]+$/;
/** Made by the framework, which says nothing of how long they may be kept. */
const LISTS = /^\/(?:robots\.txt|sitemap\.xml)$/;

function headersOf(path: string): Readonly<Record<string, string>> {
  if (LISTS.test(path)) return { ...fileHeaders(), ...OPEN_FILE_HEADERS };
  if (FILES.test(path))
    return {
      ...fileHeaders(),
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    };
  return ANSWERS.test(path) ? fileHeaders() : pageHeaders();
}

function withHeaders(response: NextResponse, path: string): NextResponse {
  for (const [name, value] of Object.entries(headersOf(path))) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}

const answerPlainly = (message: string, status: number): NextResponse =>
  new NextResponse(`${message}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });

/** No page has this path, so the framework answers with the helpful page that it made at build time. */
const NOWHERE = '/nothing-here';

/** A page that is missing gets the helpful page; files and embeds get a sentence. */
const answerMissing = (missing: NotFound, request: NextRequest): NextResponse =>
  missing.surface === 'page'
    ? NextResponse.rewrite(new URL(NOWHERE, request.url))
    : answerPlainly(missing.message, 404);

export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const resolution = resolveAddress(pathname, searchParams, siteCatalogue());
  switch (resolution.kind) {
    case 'pass':
      return withHeaders(NextResponse.next(), pathname);
    case 'rewrite': {
      const target = new URL(resolution.path, request.url);
      return withHeaders(NextResponse.rewrite(target), target.pathname);
    }
    case 'redirect':
      return withHeaders(
        NextResponse.redirect(new URL(resolution.location, request.url), resolution.status),
        pathname,
      );
    case 'not-found':
      return withHeaders(
        answerMissing(resolution, request),
        resolution.surface === 'page' ? NOWHERE : pathname,
      );
    case 'bad-request':
      return withHeaders(answerPlainly(resolution.message, 400), pathname);
  }
}
