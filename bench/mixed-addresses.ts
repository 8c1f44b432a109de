/** Addresses of every kind, for a server that is asked for all of them at once. */
import { siteCatalogue } from '@/app/site-catalogue';
import {
  articlesPath,
  comparePath,
  embedPath,
  exportPath,
  FOUND_PATH,
  figurePath,
  withQuery,
} from '@/data/addresses/addresses';
import { articleAddresses, siteAddresses } from '@/data/addresses/every-address';
import { readSiteOrigin } from '@/data/addresses/origin';
import { PICTURE_WIDTHS } from '@/data/addresses/themes';
import { loadArticles } from '@/data/dataset/load-articles';

const WORDS = ['women', 'London', 'income', 'nothing like it', '50%'];

/** What is asked for wrongly, and is told so. */
const WRONG = ['/nowhere', '/articles/none/figures/none.png', '/oembed', '/embed/none/none', '/oembed?url=x'];

function pathsOfArticle({ publication: { slug }, claims, figures }: ReturnType<typeof loadArticles>[number]) {
  const ids = claims.map(({ id }) => id);
  const pairs = ids.flatMap((one, index) => ids.slice(index + 1).map((other) => [one, other]));
  return [
    ...pairs.map((pair) => comparePath(slug, pair)),
    ...pairs.map((pair) => `${comparePath(slug, pair)}.png`),
    ...figures.flatMap((figure) => [
      ...PICTURE_WIDTHS.map((width) => exportPath(slug, figure.slug, 'png', { width })),
      ...PICTURE_WIDTHS.map((width) => exportPath(slug, figure.slug, 'svg', { width })),
      ...figure.views.map(({ id }) => embedPath(slug, figure.slug, { view: id })),
      ...figure.claims.map((claim) => embedPath(slug, figure.slug, { claim })),
      ...figure.claims.map((claim) => figurePath(slug, figure.slug, { claim })),
      withQuery(figurePath(slug, figure.slug), { view: 'none' }),
    ]),
  ];
}

/** The same order each time, without kinds side by side. */
const shuffle = (all: readonly string[]): readonly string[] => {
  // A step that shares no divisor with a number leads through all of its places.
  const divides = (one: number, other: number): number => (other === 0 ? one : divides(other, one % other));
  let step = Math.floor(all.length * 0.618);
  while (divides(all.length, step) !== 1) step += 1;
  return all.map((_, index) => all[(index * step) % all.length] ?? '/');
};

export function mixedAddresses(): readonly string[] {
  const origin = readSiteOrigin();
  return shuffle([
    ...siteAddresses(),
    ...siteCatalogue().articles.flatMap((article) => articleAddresses(article, origin)),
    ...loadArticles().flatMap(pathsOfArticle),
    ...WORDS.flatMap((words) => [articlesPath({ words }), withQuery(FOUND_PATH, { words })]),
    ...WRONG,
  ]);
}
