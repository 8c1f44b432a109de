/** A comparison is a figure like others: it is embedded, drawn, cited and taken along, made when asked for. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawEmbed } from '@/components/embed/draw-embed';
import { drawCard } from '@/components/picture/draw-card';
import { drawPicture } from '@/components/picture/draw-picture';
import { placeFigureCard } from '@/components/picture/place-figure-card';
import { comparePath, embedPath, exportPath, figureCardPath, figurePath } from '@/data/addresses/addresses';
import { comparableWith } from '@/data/comparability/comparison';
import { comparisonFigure, findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticle, loadArticles } from '@/data/dataset/load-articles';
import { citeFigure } from '@/data/exports/citation';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { writeFigureJson } from '@/data/exports/figure-json';
import type { Article } from '@/data/model/article';
import { parseCsv } from '@/tests/exports/parse-csv';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { markupNumerals } from '@/tests/picture/markup-numerals';

const ORIGIN = 'https://figures.example';
const MOST_BYTES = 14_600 - 1_000;

/** A pair of each verdict that the article has, and its first six numbers. */
function comparisonsOf(article: Article): readonly (readonly string[])[] {
  const pairs = new Map(
    article.claims.flatMap(({ id }) =>
      comparableWith(article, id).map((other) => [other.comparability.verdict, [id, other.id]] as const),
    ),
  );
  return [...pairs.values(), article.claims.slice(0, 6).map(({ id }) => id)];
}

const CASES = loadArticles().flatMap((article) =>
  comparisonsOf(article).map((ids) => ({ article, ids, name: ids.join(' and ') })),
);

describe.each(CASES)('the comparison of $name', ({ article, ids }) => {
  const figure = comparisonFigure(article, ids);
  if (!figure) throw new Error(`expected a comparison of ${ids.join()}, found none`);
  const [view] = figure.views;
  const { slug } = article.publication;

  it('has the comparison’s address, and its files beside it', () => {
    expect(figurePath(slug, figure.slug, { view: view.id })).toBe(comparePath(slug, ids));
    expect(exportPath(slug, figure.slug, 'svg', { theme: 'dark' })).toBe(
      `${comparePath(slug, ids)}.svg?theme=dark`,
    );
    expect(figureCardPath(slug, figure.slug, view.id)).toBe(`${comparePath(slug, ids)}/card.png`);
    expect(embedPath(slug, figure.slug)).toBe(`/embed/${slug}/${ids.join('~')}`);
    expect(citeFigure(article, figure, view, ORIGIN).url).toBe(`${ORIGIN}${comparePath(slug, ids)}`);
  });

  it('is found by its slug', () => {
    expect(findFigureOrComparison(article, figure.slug)).toEqual(figure);
  });

  it.each(['full', 'compact'] as const)('is embedded in a first round trip, %s', async (fit) => {
    const { html } = await drawEmbed({ article, figure, view, theme: 'light', fit, notices: [] });
    expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(MOST_BYTES);
    const numerals = markupNumerals(html.slice(html.indexOf('<main')));
    expect(numerals.length).toBeGreaterThan(1);
    // The judge knows the kinds of numbers of the articles that the site publishes.
    if (findArticle(slug))
      expect(numerals.flatMap((numeral) => judgeNumeral([article], numeral) ?? [])).toEqual([]);
  });

  it('is drawn as a picture and as a card', async () => {
    const picture = await drawPicture(article, figure, view, {});
    expect(picture).toContain('<svg');
    for (const id of ids) expect(picture).toMatch(new RegExp(`data-(claim|context|derived)="${id}"`));
    const card = await drawCard(placeFigureCard(article, figure, view));
    expect([...card.slice(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
  });

  it('is a table and JSON of its numbers alone', () => {
    const rows = parseCsv(writeFigureCsv(article, figure, ORIGIN));
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    const described = JSON.parse(writeFigureJson(article, figure, ORIGIN));
    const all = [...described.claims, ...described.context, ...described.derived];
    expect(all.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    expect(described.figure).toMatchObject({ slug: figure.slug });
    expect(described.address).toBe(`${ORIGIN}${comparePath(slug, ids)}`);
  });
});

it('is none of one number, of seven, of the same twice, or of an unknown one', () => {
  const [article] = loadArticles();
  if (!article) throw new Error('expected an article, found none');
  const ids = [...article.claims, ...article.context].map(({ id }) => id);
  const [first = ''] = ids;
  for (const some of [[first], ids.slice(0, 7), [first, first], [first, 'nothing']])
    expect(comparisonFigure(article, some)).toBeUndefined();
});
