import { createHash } from 'node:crypto';
import type { DatasetFile } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { writeAnnotations } from '@/data/exports/annotations-jsonld';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeClaimsJson } from '@/data/exports/claims-json';
import { writeContextCsv } from '@/data/exports/context-csv';
import { writeDatapackage } from '@/data/exports/datapackage';
import type { Article } from '@/data/model/article';
import { findArticle } from '@/data/provenance/load-articles';

const FILES: Readonly<
  Record<
    DatasetFile,
    { readonly contentType: string; readonly write: (article: Article, origin: string) => string }
  >
> = {
  'claims.json': { contentType: 'application/json', write: writeClaimsJson },
  'claims.csv': { contentType: 'text/csv; charset=utf-8', write: writeClaimsCsv },
  'context.csv': { contentType: 'text/csv; charset=utf-8', write: writeContextCsv },
  'annotations.jsonld': { contentType: 'application/ld+json', write: writeAnnotations },
  'datapackage.json': { contentType: 'application/json', write: writeDatapackage },
};

/** A file that anyone may read, with a tag by which a reader tells whether it has changed. */
export function answerFile(body: string, contentType: string): Response {
  const tag = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return new Response(body, {
    headers: { 'Content-Type': contentType, 'Access-Control-Allow-Origin': '*', ETag: `"${tag}"` },
  });
}

export const answerMissingFile = (what: string): Response =>
  new Response(`There is no ${what} at this address.\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Access-Control-Allow-Origin': '*' },
  });

/** The route handler of one file of an article's dataset. */
export const serveDatasetFile =
  (file: DatasetFile) =>
  async (_request: Request, { params }: { readonly params: Promise<{ readonly article: string }> }) => {
    const article = findArticle((await params).article);
    if (!article) return answerMissingFile('article');
    const { contentType, write } = FILES[file];
    return answerFile(write(article, readSiteOrigin()), contentType);
  };
