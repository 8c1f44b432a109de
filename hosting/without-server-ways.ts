import { SHARE_TITLE } from '@/components/figure/share-section';
import { MADE_BY_SERVER } from '@/data/addresses/made-by-server';

/** None of them holds another of its kind. */
const WAYS = new RegExp(`<(details|p) [^>]*${MADE_BY_SERVER}[^>]*>.*?</\\1>`, 'gs');
/** Where hosts look for an embed, and previews for a picture. */
const ANNOUNCED =
  /<link [^>]*type="(?:application\/json|text\/xml)\+oembed"[^>]*>|<meta [^>]*(?:property="og|name="twitter):image[^>]*>/g;

/**
 * The page of a comparison as an export holds it: without the ways to embeds, pictures and data that only a server
 * makes, so that no link of it is dead.
 */
export const withoutServerWays = (html: string): string =>
  html.replaceAll(WAYS, '').replaceAll(ANNOUNCED, '').replaceAll(`>${SHARE_TITLE}<`, '>Share and cite<');
