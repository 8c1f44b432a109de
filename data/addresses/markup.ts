import { dropForbidden } from '@/data/characters/xml-characters';

/** Text for HTML and XML, safe as content and in quoted attributes; characters that XML forbids are dropped. */
export const escapeMarkup = (text: string): string =>
  dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
