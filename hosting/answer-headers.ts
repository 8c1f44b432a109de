/** The headers of every file of an export: those that the server sends with the same address. */
import {
  embedHeaders,
  fileHeaders,
  OPEN_FILE_HEADERS,
  PICTURE_POLICY,
  pageHeaders,
} from '@/app/content-security';
import { embedPolicy } from '@/components/embed/embed-policy';
import { ASK_AGAIN } from '@/data/addresses/caching';
import type { FileKind } from './file-kinds';

export type Headers = Readonly<Record<string, string>>;

/**
 * That an embed's style sheet is its own alone, and not another’s, it says itself (carry-policy.ts): a host has no
 * room for a header of each.
 */
const ANY_STYLE = "'unsafe-inline'";

/** @param script the source of the policy that allows the script of embeds */
export function headersOfKind(kind: FileKind, script: string): Headers {
  switch (kind) {
    case 'page':
      return pageHeaders();
    case 'embed':
      return { ...fileHeaders(), ...embedHeaders(embedPolicy({ style: ANY_STYLE, script })) };
    case 'picture':
      return { ...fileHeaders(), ...OPEN_FILE_HEADERS, 'Content-Security-Policy': PICTURE_POLICY };
    case 'file':
      return { ...fileHeaders(), ...OPEN_FILE_HEADERS };
    case 'asset':
      return { ...fileHeaders(), 'Cache-Control': 'public, max-age=31536000, immutable' };
    case 'icon':
      return { ...fileHeaders(), 'Cache-Control': ASK_AGAIN };
  }
}
