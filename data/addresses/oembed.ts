/** Answers for /oembed, after the specification at https://oembed.com, version 1.0. */

import { homePath } from './addresses';
import { AN_HOUR } from './caching';
import type { Catalogue } from './catalogue';
import { escapeMarkup } from './markup';
import { describeEmbed, describePicture, type OEmbedFields, type OEmbedSite } from './oembed-fields';
import { findOEmbedTarget, OEmbedError } from './oembed-target';
import { absolute, isOwnUrl } from './origin';
import { parseWholeNumber } from './picture-options';

export interface OEmbedAnswer {
  readonly status: 200 | 400 | 404 | 501;
  readonly contentType: string;
  readonly body: string;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const XML = 'text/xml; charset=utf-8';

/** Seconds for which a consumer may keep an answer. */
const CACHE_AGE = 86_400;

/** As long as other files; but a link may be asked for before it is there, so that it is not is never kept. */
export const cachingOfOEmbed = (status: OEmbedAnswer['status']): Readonly<Record<string, string>> => ({
  'Cache-Control': status === 200 ? AN_HOUR : 'no-cache',
});

function readLimit(params: URLSearchParams, name: string): number {
  const given = params.get(name);
  if (!given) return Number.POSITIVE_INFINITY;
  const limit = parseWholeNumber(given);
  if (limit === undefined || limit === 0) {
    throw new OEmbedError(
      400,
      `${name}: expected a positive whole number of pixels, found “${given.slice(0, 80)}”.`,
    );
  }
  return limit;
}

function readUrl(params: URLSearchParams, origin: string): URL {
  const given = params.get('url');
  if (!given) throw new OEmbedError(400, `url: expected the address of a figure at ${origin}, found none.`);
  if (!URL.canParse(given)) {
    throw new OEmbedError(400, `url: expected an absolute URL at ${origin}, found “${given.slice(0, 80)}”.`);
  }
  const url = new URL(given);
  if (!isOwnUrl(url, origin)) {
    throw new OEmbedError(
      404,
      `url: expected an address at ${origin}, found one at “${url.host.slice(0, 80)}”.`,
    );
  }
  return url;
}

function writeXml(fields: OEmbedFields): string {
  const elements = Object.entries(fields).map(
    ([name, value]) => `<${name}>${escapeMarkup(String(value))}</${name}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}

function describeTarget(params: URLSearchParams, catalogue: Catalogue, site: OEmbedSite): OEmbedFields {
  const limits = { width: readLimit(params, 'maxwidth'), height: readLimit(params, 'maxheight') };
  const target = findOEmbedTarget(readUrl(params, site.origin), catalogue);
  return {
    version: '1.0',
    title: site.titleOf(target),
    provider_name: site.name,
    provider_url: absolute(homePath(), site.origin),
    cache_age: CACHE_AGE,
    ...(target.kind === 'picture'
      ? describePicture(target, site, catalogue, limits)
      : describeEmbed(target, site, limits)),
  };
}

/** A reason, in the format that the consumer reads; in JSON where it asked for one that there is not. */
function answerError({ status, message }: OEmbedError, format: string): OEmbedAnswer {
  return format === 'xml'
    ? { status, contentType: XML, body: writeXml({ error: message }) }
    : { status, contentType: JSON_TYPE, body: JSON.stringify({ error: message }) };
}

/** The answer to a request for /oembed. Unknown parameters are ignored and no URL is ever fetched. */
export function answerOEmbed(params: URLSearchParams, catalogue: Catalogue, site: OEmbedSite): OEmbedAnswer {
  const format = params.get('format')?.toLowerCase() || 'json';
  try {
    if (format !== 'json' && format !== 'xml') {
      throw new OEmbedError(501, `format: expected json or xml, found “${format.slice(0, 80)}”.`);
    }
    const fields = describeTarget(params, catalogue, site);
    return format === 'xml'
      ? { status: 200, contentType: XML, body: writeXml(fields) }
      : { status: 200, contentType: JSON_TYPE, body: JSON.stringify(fields) };
  } catch (error) {
    if (!(error instanceof OEmbedError)) throw error;
    return answerError(error, format);
  }
}
