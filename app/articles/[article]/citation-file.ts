import { articlesToDraw } from '@/app/articles-to-draw';
import { answerError, answerFile } from '@/app/export/file-answer';
import type { CitationFile } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { findArticle } from '@/data/dataset/load-articles';
import { citeClaim, citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { findView } from '@/data/model/lookup';

/** Every claim of the articles that are drawn, for generateStaticParams. */
export const allClaimParams = () =>
  articlesToDraw().flatMap((article) =>
    article.claims.map((claim) => ({ article: article.publication.slug, claim: claim.id })),
  );

/** The route handler of the citation of a figure's view in one format. */
export const serveFigureCitation =
  (file: CitationFile) =>
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly article: string; readonly figure: string }> },
  ) => {
    const names = await params;
    const article = findArticleOfFigure(names.article, names.figure);
    const figure = article && findFigureOrComparison(article, names.figure);
    if (!article || !figure) return answerError(404, 'There is no figure at this address.');
    const asked = new URL(request.url).searchParams.get('view');
    const view = asked ? findView(figure, asked) : figure.views[0];
    if (!view) return answerError(404, `The figure “${figure.slug}” has no view “${asked?.slice(0, 80)}”.`);
    return answerFile(writeCitation(citeFigure(article, figure, view, readSiteOrigin()), file), request);
  };

/** The route handler of a claim's citation in one format. */
export const serveClaimCitation =
  (file: CitationFile) =>
  async (
    request: Request,
    { params }: { readonly params: Promise<{ readonly article: string; readonly claim: string }> },
  ) => {
    const names = await params;
    const article = findArticle(names.article);
    const claim = article?.claims.find((one) => one.id === names.claim);
    if (!article || !claim) return answerError(404, 'There is no claim at this address.');
    return answerFile(writeCitation(citeClaim(article, claim, readSiteOrigin()), file), request);
  };
