import { figurePath } from '@/data/addresses/addresses';
import { escapeMarkup } from '@/data/addresses/markup';
import { absolute } from '@/data/addresses/origin';
import { loadSite } from '@/data/dataset/site';
import { proseText } from '@/data/model/prose-text';
import { inQuotes } from '@/data/model/quote-marks';
import type { FigureEvent } from './figure-history';

export const FEED_PATH = '/feed.xml';

/** A feed is read often: the latest are enough, and the site holds the rest. */
export const MOST_ENTRIES = 100;

const element = (name: string, text: string): string => `<${name}>${escapeMarkup(text)}</${name}>`;

function writeEntry({ kind, article, figure, version, at }: FigureEvent, origin: string): string {
  const { slug, title, publisher } = article.publication;
  const address = absolute(figurePath(slug, figure.slug), origin);
  const heading = proseText(article, figure.title);
  return [
    '<entry>',
    // Permanent, and other than the address: a corrected figure is told again.
    element('id', `${address}#version-${version}`),
    element('title', kind === 'new' ? heading : `Corrected: ${heading}`),
    `<link rel="alternate" type="text/html" href="${escapeMarkup(address)}"/>`,
    element('updated', at),
    `<author>${element('name', loadSite().publisher)}</author>`,
    `<category term="${kind}"/>`,
    element('summary', `${proseText(article, figure.subtitle)} From ${inQuotes(title)} (${publisher}).`),
    '</entry>',
  ].join('\n');
}

/**
 * RFC 4287: the figures that are new or were corrected, newest first.
 * @param told newest first
 */
export function writeAtomFeed(told: readonly FigureEvent[], origin: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('id', absolute(FEED_PATH, origin)),
    element('title', `${loadSite().name}: new and corrected figures`),
    `<link rel="self" type="application/atom+xml" href="${escapeMarkup(absolute(FEED_PATH, origin))}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeMarkup(absolute('/articles', origin))}"/>`,
    // A feed must say when it changed; one without entries never did.
    element('updated', told[0]?.at ?? '1970-01-01T00:00:00Z'),
    ...told.map((event) => writeEntry(event, origin)),
    '</feed>',
    '',
  ].join('\n');
}
