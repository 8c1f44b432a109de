/** Fetches the page that an article stands on. */
import type { Format } from './take-in';

export interface Page {
  readonly source: string;
  readonly format: Format;
}

const LONGEST_WAIT = 20_000;
const MOST_BYTES = 10_000_000;

const FORMAT_OF_TYPE: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
};

/** As the answer says, else as the page says near its beginning, else UTF-8. */
function charsetOf(contentType: string, bytes: Uint8Array): string {
  const inHeader = /charset="?([\w-]+)/i.exec(contentType)?.[1];
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return inHeader ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(beginning)?.[1] ?? 'utf-8';
}

/** @throws Error in words for who asked, where there is no such page or no text in it */
export async function fetchPage(url: string): Promise<Page> {
  const answer = await fetch(url, {
    headers: { accept: 'text/html, text/plain;q=0.5' },
    signal: AbortSignal.timeout(LONGEST_WAIT),
  }).catch((error: unknown) => {
    const { cause, message } = error instanceof Error ? error : new Error(String(error));
    throw new Error(
      `expected an answer from ${url}, found ${cause instanceof Error ? cause.message : message}`,
    );
  });
  if (!answer.ok) throw new Error(`expected the article at ${url}, found the answer ${answer.status}`);
  const contentType = answer.headers.get('content-type') ?? '';
  const format = FORMAT_OF_TYPE[contentType.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (format === undefined)
    throw new Error(`expected a page with text at ${url}, found ${contentType || 'no content type'}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MOST_BYTES)
    throw new Error(`expected at most ${MOST_BYTES} bytes at ${url}, found ${bytes.length}`);
  const charset = charsetOf(contentType, bytes);
  try {
    return { source: new TextDecoder(charset).decode(bytes), format };
  } catch {
    throw new Error(`expected a character set that is known at ${url}, found “${charset}”`);
  }
}
