import { createHash } from 'node:crypto';
import { articlePath, type DatasetFile, datasetPath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import { writeAnnotations } from './annotations-jsonld';
import { writeClaimsCsv } from './claims-csv';
import { writeClaimsJson } from './claims-json';
import { writeContextCsv } from './context-csv';
import type { Column } from './csv';
import { describeOrigin } from './describe-article';
import { CLAIM_COLUMNS, CONTEXT_COLUMNS } from './number-columns';
import type { NumberRow } from './number-row';
import { versionOf } from './version';

/** What every row of a table of numbers has. */
const REQUIRED_COLUMNS: readonly string[] = ['id', 'relation', 'unit', 'population'];

/** Title is of the resource; the bytes and the hash are those of the file that is published. */
function describeFile(name: string, path: DatasetFile, title: string, content: string) {
  return {
    name,
    path,
    title,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content, 'utf8'),
    hash: `sha256:${createHash('sha256').update(content, 'utf8').digest('hex')}`,
  };
}

const describeColumns = (columns: readonly Column<NumberRow>[]) => ({
  fields: columns.map(({ name, type, description, enum: values }) => ({
    name,
    type,
    description,
    ...(REQUIRED_COLUMNS.includes(name) || values
      ? {
          constraints: {
            ...(REQUIRED_COLUMNS.includes(name) ? { required: true } : {}),
            ...(values ? { enum: values } : {}),
          },
        }
      : {}),
  })),
  primaryKey: ['id'],
  missingValues: [''],
});

const describeTable = (file: ReturnType<typeof describeFile>, columns: readonly Column<NumberRow>[]) => ({
  ...file,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  schema: describeColumns(columns),
});

/**
 * datapackage.json: a Frictionless Data Package, version 2 (https://datapackage.org). It names no licence,
 * since the article's words belong to its publisher; the description says so.
 */
export function writeDatapackage(article: Article, origin: string): string {
  const { slug, title, publisher, url } = article.publication;
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
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug,
    id: absolute(datasetPath(slug, 'datapackage.json'), origin),
    title: `The numbers of “${title}”`,
    description: describeOrigin(article),
    version: versionOf(article),
    homepage: absolute(articlePath(slug), origin),
    sources: [
      { title: `${title} (${publisher})`, path: url },
      ...article.sources.map((source) => ({
        title: `${source.title} (${source.publisher})`,
        path: source.url,
      })),
    ],
    resources: [
      describeTable(claims, CLAIM_COLUMNS),
      describeTable(context, CONTEXT_COLUMNS),
      { ...dataset, format: 'json', mediatype: 'application/json' },
      { ...annotations, format: 'jsonld', mediatype: 'application/ld+json' },
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
