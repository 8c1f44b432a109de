import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { writeCsv } from './csv';
import { FIGURE_COLUMNS } from './number-columns';
import { figureRows } from './number-row';

/** A figure's CSV: one row per number that it lists, whichever of its views draw it. */
export const writeFigureCsv = (article: Article, figure: Figure, origin: string): string =>
  writeCsv(FIGURE_COLUMNS, figureRows(article, figure, origin));
