import { answerError, answerFile } from '@/app/export/file-answer';
import type { DatasetFile } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findArticle } from '@/data/dataset/load-articles';
import { writeAnnotations } from '@/data/exports/annotations-jsonld';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeClaimsJson } from '@/data/exports/claims-json';
import { writeContextCsv } from '@/data/exports/context-csv';
import { writeDatapackage } from '@/data/exports/datapackage';
import type { Article } from '@/data/model/article';

export const DATASET_WRITERS: Readonly<
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

/** The route handler of one file of an article's dataset. */
export const serveDatasetFile =
  (file: DatasetFile) =>
  async (request: Request, { params }: { readonly params: Promise<{ readonly article: string }> }) => {
    const article = findArticle((await params).article);
    if (!article) return answerError(404, 'There is no article at this address.');
    const { contentType, write } = DATASET_WRITERS[file];
    return answerFile({ body: write(article, readSiteOrigin()), contentType, name: file }, request);
  };
