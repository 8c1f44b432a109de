import type { ParsedAddress } from './address-patterns';
import { articlePath, claimPath, EXPORT_FORMATS, embedPath, exportPath, figurePath } from './addresses';
import { type CatalogueArticle, type CatalogueFigure, figureNamed } from './catalogue';
import { type NotFound, reportMissing } from './resolution';

/** What an address names, found in the catalogue. */
export interface Named {
  readonly article: CatalogueArticle;
  readonly figure?: CatalogueFigure;
  readonly claim?: string;
}

/** The address of another figure or view of the same surface: page for page, file for file. */
export function siblingAddress(
  address: ParsedAddress,
  article: string,
  figure: string,
  view?: string,
): string {
  if (address.surface === 'embed')
    return embedPath(article, figure, { view, version: address.names.version });
  const format = EXPORT_FORMATS.find((one) => one === address.names.format);
  return format ? exportPath(article, figure, format, { view }) : figurePath(article, figure, { view });
}

/**
 * The article, figure and claim that the address names, or which of them is not there.
 * @param compared the articles whose numbers may be compared with those of the one that the address names
 */
export function findNamed(
  address: ParsedAddress,
  articles: readonly CatalogueArticle[],
  compared: readonly CatalogueArticle[] = articles,
): Named | NotFound {
  const { names, surface } = address;
  const article = articles.find((one) => one.slug === names.article);
  if (!article) {
    return reportMissing({
      what: 'article',
      surface,
      found: names.article,
      known: articles.map((one) => one.slug),
      addressOf: (slug) => articlePath(slug),
    });
  }
  const figure = names.figure === undefined ? undefined : figureNamed(article, names.figure, compared);
  if (names.figure !== undefined && !figure) {
    return reportMissing({
      what: 'figure',
      surface,
      article: article.slug,
      found: names.figure,
      known: article.figures.map((one) => one.slug),
      addressOf: (slug) => siblingAddress(address, article.slug, slug),
    });
  }
  if (names.claim !== undefined && !article.claims.includes(names.claim)) {
    return reportMissing({
      what: 'claim',
      surface,
      article: article.slug,
      found: names.claim,
      known: article.claims,
      addressOf: (claim) => claimPath(article.slug, claim),
    });
  }
  return {
    article,
    ...(figure ? { figure } : {}),
    ...(names.claim === undefined ? {} : { claim: names.claim }),
  };
}
