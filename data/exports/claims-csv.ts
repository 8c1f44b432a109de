import type { Article } from '@/data/model/article';
import { writeCsv } from './csv';
import { CLAIM_COLUMNS } from './number-columns';
import { claimRow } from './number-row';

/** claims.csv: one row per number of the article. */
export const writeClaimsCsv = (article: Article, origin: string): string =>
  writeCsv(
    CLAIM_COLUMNS,
    article.claims.map((claim) => claimRow(article, claim, origin)),
  );
