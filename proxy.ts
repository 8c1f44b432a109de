import { randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { fileHeaders, isMadeOnRequest, pageHeaders } from '@/app/content-security';
import { siteCatalogue } from '@/app/site-catalogue';
import { FOUND_PATH } from '@/data/addresses/addresses';
import type { NotFound } from '@/data/addresses/resolution';
import { resolveAddress } from '@/data/addresses/resolve-address';

export const config = { matcher: ['/((?!_next/|favicon|icon).*)'] };

/** Answers that are not pages: they carry their own headers and are served to anyone. */
const ANSWERS = /^\/(embed|export|oembed)(\/|$)/;
/** Of these, the pages of other sites may read even that one is missing. */
const FILES = /\.[a-z]+$/;

function headersOf(path: string): Readonly<Record<string, string>> {
  if (FILES.test(path)) return { ...fileHeaders(), 'Access-Control-Allow-Origin': '*' };
  return ANSWERS.test(path) ? fileHeaders() : pageHeaders(path);
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
function answerMissing(missing: NotFound, request: NextRequest): NextResponse {
  if (missing.surface !== 'page') return answerPlainly(missing.message, 404);
  const isMade = isMadeOnRequest(request.nextUrl.pathname);
  return isMade ? NextResponse.rewrite(new URL(NOWHERE, request.url)) : NextResponse.next();
}

/** The framework puts the nonce that it reads in the request's policy on the scripts that it writes. */
function renderForRequest(request: NextRequest, target?: URL): NextResponse {
  const policy = pageHeaders(request.nextUrl.pathname, randomUUID());
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy['Content-Security-Policy'] ?? '');
  const changed = { request: { headers } };
  const response = target ? NextResponse.rewrite(target, changed) : NextResponse.next(changed);
  for (const [name, value] of Object.entries(policy)) response.headers.set(name, value);
  return response;
}

export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const resolution = resolveAddress(pathname, searchParams, siteCatalogue());
  switch (resolution.kind) {
    case 'pass':
      if (isMadeOnRequest(pathname)) return renderForRequest(request);
      return withHeaders(NextResponse.next(), pathname);
    case 'rewrite': {
      const target = new URL(resolution.path, request.url);
      if (target.pathname === FOUND_PATH) return renderForRequest(request, target);
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
        resolution.surface === 'page' ? '/_not-found' : pathname,
      );
    case 'bad-request':
      return withHeaders(answerPlainly(resolution.message, 400), pathname);
  }
}
