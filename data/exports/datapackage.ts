import { articlePath, datasetPath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { originalUrl } from '@/data/addresses/original-url';
import type { Article } from '@/data/model/article';
import { partsOf } from '@/data/model/joined-article';
import { inQuotes } from '@/data/model/quote-marks';
import { writeAnnotations } from './annotations-jsonld';
import { writeClaimsCsv } from './claims-csv';
import { writeClaimsJson } from './claims-json';
import { writeContextCsv } from './context-csv';
import { FORMULA_GUARD_NOTE } from './csv';
import { describeOrigin } from './describe-article';
import { describeFile, describeTable } from './describe-file';
import { CLAIM_COLUMNS, CONTEXT_COLUMNS } from './number-columns';
import { versionOf } from './version';

/** What every row of a table of numbers has. */
const REQUIRED_COLUMNS: readonly string[] = ['id', 'relation', 'unit', 'population'];

export const DATAPACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The article or joined articles, and every other source that the dataset draws on. */
export const sourcesOf = (article: Article) => [
  ...partsOf(article).map(({ publication }) => ({
    title: `${publication.title} (${publication.publisher})`,
    path: originalUrl(publication),
  })),
  ...article.sources.map(({ title, publisher, url }) => ({ title: `${title} (${publisher})`, path: url })),
];

/**
 * datapackage.json: a Frictionless Data Package, version 2 (https://datapackage.org). It names no licence,
 * since the article's words belong to its publisher; the description says so.
 */
export function writeDatapackage(article: Article, origin: string): string {
  const { slug, title } = article.publication;
  const claims = describeFile(
    'claims',
    'claims.csv',
    'The article’s numbers',
    writeClaimsCsv(article, origin),
  );
  const context = describeFile(
    'context',
    'context.csv',
    'Numbers of other sources',
    writeContextCsv(article),
  );
  const dataset = describeFile('dataset', 'claims.json', 'The whole dataset', writeClaimsJson(article));
  const annotations = describeFile(
    'annotations',
    'annotations.jsonld',
    'Web annotations that tie each number to its words',
    writeAnnotations(article, origin),
  );
  const descriptor = {
    $schema: DATAPACKAGE_PROFILE,
    name: slug,
    id: absolute(datasetPath(slug, 'datapackage.json'), origin),
    title: `The numbers of ${inQuotes(title)}`,
    description: `${describeOrigin(article)} ${FORMULA_GUARD_NOTE}`,
    version: versionOf(article),
    homepage: absolute(articlePath(slug), origin),
    sources: sourcesOf(article),
    resources: [
      describeTable(claims, CLAIM_COLUMNS, REQUIRED_COLUMNS),
      describeTable(context, CONTEXT_COLUMNS, REQUIRED_COLUMNS),
      { ...dataset, format: 'json', mediatype: 'application/json' },
      { ...annotations, format: 'jsonld', mediatype: 'application/ld+json' },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
