import { DATASET_WRITERS } from '@/app/articles/[article]/dataset-file';
import { answerError, answerFile } from '@/app/export/file-answer';
import { DATASET_FILES } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { BYTE_ORDER_MARK } from '@/data/exports/csv';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import type { Article } from '@/data/model/article';

interface TableContext {
  readonly params: Promise<{ readonly article: string; readonly file: string }>;
}

function writeTable(article: Article, file: string): string | undefined {
  const dataset = DATASET_FILES.find((one) => one === file && one.endsWith('.csv'));
  if (dataset) return DATASET_WRITERS[dataset].write(article, readSiteOrigin());
  const figure = findFigureOrComparison(article, file.replace(/\.csv$/, ''));
  return figure && writeFigureCsv(article, figure, readSiteOrigin());
}

/** Any CSV file with a byte order mark: what `?bom=1` asks for. */
export async function GET(request: Request, { params }: TableContext): Promise<Response> {
  const { article: slug, file } = await params;
  const article = findArticleOfFigure(slug, file.replace(/\.csv$/, ''));
  const table = article && writeTable(article, file);
  if (table === undefined) return answerError(404, 'There is no such table here.');
  const body = BYTE_ORDER_MARK + table;
  return answerFile({ body, contentType: 'text/csv; charset=utf-8', name: file }, request);
}
