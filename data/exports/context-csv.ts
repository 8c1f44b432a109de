import type { Article } from '@/data/model/article';
import { writeCsv } from './csv';
import { CONTEXT_COLUMNS } from './number-columns';
import { contextRow } from './number-row';

/** context.csv: one row per number from another source. */
export const writeContextCsv = (article: Article): string =>
  writeCsv(
    CONTEXT_COLUMNS,
    article.context.map((fact) => contextRow(article, fact)),
  );
