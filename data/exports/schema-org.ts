/** Descriptions for search engines, after https://schema.org, as data for <script type="application/ld+json">. */

import {
  articlePath,
  claimPath,
  datasetPath,
  exportPath,
  figurePath,
  homePath,
} from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { originalUrl } from '@/data/addresses/original-url';
import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Source } from '@/data/model/context-fact';
import type { Figure, View } from '@/data/model/figure';
import { partsOf } from '@/data/model/joined-article';
import { claimOf, speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';
import { inQuotes } from '@/data/model/quote-marks';
import { sourcesOfView } from '@/data/model/view-references';
import { describeOrigin } from './describe-article';
import { versionOf } from './version';

export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** JSON-LD as text that cannot end the script element that holds it. */
export const jsonLdText = (data: JsonLd): string =>
  JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');

const describePublication = ({ publication }: Article): JsonLd => ({
  '@type': 'NewsArticle',
  headline: publication.title,
  url: originalUrl(publication),
  inLanguage: publication.language,
  publisher: { '@type': 'Organization', name: publication.publisher },
});

const describeSource = ({ title, url, publisher, year }: Source): JsonLd => ({
  '@type': 'CreativeWork',
  name: title,
  url,
  publisher: { '@type': 'Organization', name: publisher },
  ...(year === null ? {} : { datePublished: String(year) }),
});

const describeSite = (origin: string): JsonLd => ({
  '@type': 'Organization',
  name: loadSite().publisher,
  url: absolute(homePath(), origin),
});

/** The site, for the head of its first page. */
export function describeSiteJsonLd(origin: string): JsonLd {
  const { name, about, line, language } = loadSite();
  return {
    ...CONTEXT,
    '@type': 'WebSite',
    '@id': `${absolute(homePath(), origin)}#site`,
    name,
    description: `${about} ${line}.`,
    url: absolute(homePath(), origin),
    inLanguage: language,
    publisher: describeSite(origin),
  };
}

/** A bound is given as a bound: “at least 2,600” has a minValue and no value. */
function describeValue({ relation, value, upper }: Claim): JsonLd {
  if (upper !== undefined) return { minValue: value, maxValue: upper };
  if (relation === '>=' || relation === '>') return { minValue: value };
  if (relation === '<=' || relation === '<') return { maxValue: value };
  return { value };
}

/** “USD”, “per 100000”, “kilometer”, “share”: what the value is a number of. */
const unitTextOf = ({ unit, per, currency, measure }: Claim): string =>
  per === undefined ? (currency ?? measure ?? unit) : `per ${per}`;

function describeObservation(article: Article, claim: Claim, origin: string): JsonLd {
  return {
    '@type': 'Observation',
    '@id': `${absolute(claimPath(article.publication.slug, claim.id), origin)}#observation`,
    name: proseText(article, claim.label),
    description: `${formatEstimate(claim, 'hedged')}: ${inQuotes(claim.quote)}`,
    observationAbout: { '@type': 'Thing', name: proseText(article, claim.population) },
    measurementDenominator: { '@type': 'Thing', name: proseText(article, claim.base) },
    unitText: unitTextOf(claim),
    ...describeValue(claim),
  };
}

function describeClaim(article: Article, claim: Claim, origin: string): JsonLd {
  const url = absolute(claimPath(article.publication.slug, claim.id), origin);
  return {
    '@type': 'Claim',
    '@id': `${url}#claim`,
    url,
    name: proseText(article, claim.label),
    text: claim.quote,
    creditText: speakerOf(article, claim.speaker).name,
    appearance: describePublication(article),
    about: describeObservation(article, claim, origin),
  };
}

/** The dataset, for the head of an article's page. */
export function describeArticleJsonLd(article: Article, origin: string): JsonLd {
  const { slug, title, language } = article.publication;
  const url = absolute(articlePath(slug), origin);
  const files = [
    ['claims.json', 'application/json'],
    ['claims.csv', 'text/csv'],
    ['context.csv', 'text/csv'],
    ['annotations.jsonld', 'application/ld+json'],
    ['datapackage.json', 'application/json'],
  ] as const;
  return {
    ...CONTEXT,
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    name: `The numbers of ${inQuotes(title)}`,
    description: describeOrigin(article),
    url,
    version: versionOf(article),
    inLanguage: language,
    isAccessibleForFree: true,
    license: loadSite().licence,
    creator: describeSite(origin),
    isBasedOn: describePublication(article),
    citation: article.sources.map(describeSource),
    distribution: files.map(([file, encodingFormat]) => ({
      '@type': 'DataDownload',
      name: file,
      contentUrl: absolute(datasetPath(slug, file), origin),
      encodingFormat,
    })),
    hasPart: article.claims.map((claim) => describeClaim(article, claim, origin)),
  };
}

/** The picture of a view and what it observes, for the head of its page. */
export function describeFigureJsonLd(article: Article, figure: Figure, view: View, origin: string): JsonLd {
  const slug = article.publication.slug;
  const url = absolute(figurePath(slug, figure.slug, { view: view.id }), origin);
  return {
    ...CONTEXT,
    '@type': 'ImageObject',
    '@id': `${url}#figure`,
    name: proseText(article, view.title ?? figure.title),
    caption: proseText(article, view.subtitle ?? figure.subtitle),
    url,
    contentUrl: absolute(exportPath(slug, figure.slug, 'png', { view: view.id }), origin),
    encodingFormat: 'image/png',
    creator: describeSite(origin),
    isBasedOn: [
      ...partsOf(article).map(describePublication),
      ...sourcesOfView(article, figure, view).map(describeSource),
    ],
    isPartOf: { '@type': 'Dataset', '@id': `${absolute(articlePath(slug), origin)}#dataset` },
    about: figure.claims.map((id) => describeObservation(article, claimOf(article, id), origin)),
  };
}

/** The number as a claim that somebody made, for the head of its page. */
export const describeClaimJsonLd = (article: Article, claim: Claim, origin: string): JsonLd => ({
  ...CONTEXT,
  ...describeClaim(article, claim, origin),
});
