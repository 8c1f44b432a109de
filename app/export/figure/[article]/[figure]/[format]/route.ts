import type { NextRequest } from 'next/server';
import { answerDrawn, answerError, answerFile } from '@/app/export/file-answer';
import { writeFigureFile } from '@/components/picture/figure-file';
import { EXPORT_FORMATS } from '@/data/addresses/addresses';
import { readPictureOptions } from '@/data/addresses/picture-options';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { findView } from '@/data/model/lookup';

interface ExportContext {
  readonly params: Promise<{ readonly article: string; readonly figure: string; readonly format: string }>;
}

/** The files of a figure. Pictures take a view, a theme and a width. */
export async function GET(request: NextRequest, { params }: ExportContext): Promise<Response> {
  const names = await params;
  const article = findArticleOfFigure(names.article, names.figure);
  const figure = article && findFigureOrComparison(article, names.figure);
  const format = EXPORT_FORMATS.find((one) => one === names.format);
  if (!article || !figure || !format) return answerError(404, 'There is no such file of a figure here.');
  const options = readPictureOptions(request.nextUrl.searchParams);
  if ('kind' in options) return answerError(400, options.message);
  const view = options.view === undefined ? figure.views[0] : findView(figure, options.view);
  if (!view) return answerError(404, `The figure “${figure.slug}” has no such view.`);
  return answerDrawn(async () =>
    answerFile(await writeFigureFile({ ...options, article, figure, view }, format), request),
  );
}
