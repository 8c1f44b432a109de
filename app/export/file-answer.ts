import { OPEN_FILE_HEADERS, PICTURE_POLICY } from '@/app/content-security';
import { holdsTag, tagOf } from '@/app/entity-tag.js';
import { TooManyWaiting } from '@/components/picture/rasterise';

interface ServedFile {
  readonly body: string | Uint8Array;
  readonly contentType: string;
  /** What the file is called where a reader saves it. */
  readonly name?: string;
}

/** A file that anyone may read; the short answer where the one who asks has it already. */
export function answerFile({ body, contentType, name }: ServedFile, request?: Request): Response {
  const tag = tagOf(body);
  const asked = request?.headers.get('If-None-Match');
  const headers = new Headers({
    ETag: tag,
    ...OPEN_FILE_HEADERS,
    'X-Content-Type-Options': 'nosniff',
  });
  if (asked && holdsTag(asked, tag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', contentType);
  if (name) headers.set('Content-Disposition', `inline; filename="${name}"`);
  if (contentType.startsWith('image/svg')) headers.set('Content-Security-Policy', PICTURE_POLICY);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), { headers });
}

/** What is drawn for the request; where too much is asked for at once, when to ask again. */
export async function answerDrawn(draw: () => Promise<Response>): Promise<Response> {
  try {
    return await draw();
  } catch (error) {
    if (!(error instanceof TooManyWaiting)) throw error;
    return new Response('Too many pictures are asked for at once. Ask again in half a minute.\n', {
      status: 503,
      headers: {
        'Retry-After': '30',
        'Cache-Control': 'no-store',
        'Content-Type': 'text/plain; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      },
    });
  }
}

/** A short error in plain text. */
export const answerError = (status: 400 | 404, message: string): Response =>
  new Response(`${message}\n`, {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });
