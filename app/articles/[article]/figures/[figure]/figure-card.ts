import { answerError, answerFile } from '@/app/export/file-answer';
import { drawCard } from '@/components/picture/draw-card';
import { placeFigureCard } from '@/components/picture/place-figure-card';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { findView } from '@/data/model/lookup';

interface CardContext {
  readonly params: Promise<{ readonly article: string; readonly figure: string; readonly state?: string }>;
}

/** The preview card of a figure's view; of the default one where the address names none. */
export async function serveFigureCard(_request: Request, { params }: CardContext): Promise<Response> {
  const names = await params;
  const article = findArticleOfFigure(names.article, names.figure);
  const figure = article && findFigureOrComparison(article, names.figure);
  const view = figure && (names.state === undefined ? figure.views[0] : findView(figure, names.state));
  if (!article || !figure || !view) return answerError(404, 'There is no such view of a figure.');
  return answerFile({
    body: await drawCard(placeFigureCard(article, figure, view)),
    contentType: 'image/png',
  });
}
