/** Numbers of two articles compared: a figure like others, in which each number names the article that it is of. */
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nameComparison, writeComparison } from '@/components/compare/write-comparison';
import { drawEmbed } from '@/components/embed/draw-embed';
import { drawCard } from '@/components/picture/draw-card';
import { drawPicture } from '@/components/picture/draw-picture';
import { writeFigureFile } from '@/components/picture/figure-file';
import { placeFigureCard } from '@/components/picture/place-figure-card';
import {
  CITATION_FILES,
  claimPath,
  comparePath,
  figurePath,
  slugOfComparison,
} from '@/data/addresses/addresses';
import { originalUrl } from '@/data/addresses/original-url';
import { compareNumbers } from '@/data/comparability/comparison';
import { comparisonFigure } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import { citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { writeFigureJson } from '@/data/exports/figure-json';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import { homeOf, nameArticle } from '@/data/model/joined-article';
import { numberOf } from '@/data/model/lookup';
import { nameNumber } from '@/data/model/number-name';
import { proseText } from '@/data/model/prose-text';
import { parseCsv } from '@/tests/exports/parse-csv';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { markupNumerals } from '@/tests/picture/markup-numerals';

const ORIGIN = 'https://figures.example';
const MOST_BYTES = 14_600 - 1_000;

const [one, other] = loadArticles().toSorted((a, b) =>
  a.publication.slug < b.publication.slug ? -1 : 1,
) as [Article, Article];
const [slug, otherSlug] = [one.publication.slug, other.publication.slug];
const nameOther = (id: string): string => nameNumber(slug, { article: otherSlug, id });
const joined = findArticleOfFigure(slug, slugOfComparison(['a', nameOther('b')])) as Article;
const names = (article: Article) => numbersOfArticle(article).map(({ id }) => id);

const PAIRS = names(one).flatMap((id) => names(other).map((theirs) => [id, nameOther(theirs)] as const));

/** One pair of each verdict and each two origins; all six that fit of both. */
const CASES = [
  ...new Map(
    PAIRS.map((ids) => {
      const { comparability, view } = compareNumbers(joined, ids) ?? {};
      const kinds = view && 'rows' in view ? view.rows.map((row) => Object.keys(row)[0]) : [];
      return [[comparability?.verdict, ...kinds].join(), ids as readonly string[]] as const;
    }),
  ).values(),
  [...names(one).slice(0, 3), ...names(other).slice(0, 3).map(nameOther)],
].map((ids) => ({ ids, name: ids.join(' and ') }));

const BOTH = [one, other].map(nameArticle);
/** As it stands in markup, where “&” and quotation marks of the keyboard are written otherwise. */
const inMarkup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

it('cover both verdicts that numbers of two articles can have', () => {
  const verdicts = CASES.map(({ ids }) => compareNumbers(joined, ids)?.comparability.verdict);
  expect(new Set(verdicts)).toEqual(new Set(['own', 'none']));
});

it('are drawn on no common axis, whichever they are', () => {
  for (const ids of PAIRS) {
    const { comparability, view } = compareNumbers(joined, ids) ?? {};
    expect(view, ids.join()).toMatchObject({ form: 'apart', lengths: comparability?.verdict === 'own' });
  }
});

describe.each(CASES)('the comparison of $name', ({ ids }) => {
  const figure = comparisonFigure(joined, ids);
  if (!figure) throw new Error(`expected a comparison of ${ids.join()}, found none`);
  const [view] = figure.views;

  it('is a page that says its verdict once, and links each number’s article, page and original', async () => {
    const body = (await writeComparison(joined, ids))?.body ?? '';
    expect(body.match(/data-comparability="(own|none)"/g)).toHaveLength(1);
    for (const id of ids) {
      const home = homeOf(joined, id);
      const kind = joined.claims.some((claim) => claim.id === id) ? 'claim' : '(context|derived)';
      const card = new RegExp(`<li id="${kind}-${id}".*?</li>`, 's').exec(body)?.[0] ?? '';
      expect(card).toContain(`href="/articles/${home.article.publication.slug}"`);
      expect(card).toContain(`href="${inMarkup(originalUrl(home.article.publication))}`);
      expect(card).toContain(inMarkup(home.article.publication.whenPublished));
      if (kind === 'claim') expect(card).toContain(`href="${claimPath(slug, id)}"`);
    }
    const linked = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(linked).size).toBe(linked.length);
    expect(body).not.toMatch(/Apart by .* (and|und) .*_/);
  });

  it('ties every numeral to its origin, on the page, in the embed and in the picture', async () => {
    const page = (await writeComparison(joined, ids))?.body ?? '';
    const { html } = await drawEmbed({
      article: joined,
      figure,
      view,
      theme: 'light',
      fit: 'full',
      notices: [],
    });
    const picture = await drawPicture(joined, figure, view, {});
    for (const markup of [page, html.slice(html.indexOf('<main')), picture]) {
      const numerals = markupNumerals(markup);
      expect(numerals.length).toBeGreaterThan(1);
      expect(numerals.flatMap((numeral) => judgeNumeral([joined, one], numeral) ?? [])).toEqual([]);
    }
  });

  it.each(['full', 'compact'] as const)(
    'is embedded in a first round trip, with both sources, %s',
    async (fit) => {
      const { html } = await drawEmbed({ article: joined, figure, view, theme: 'light', fit, notices: [] });
      expect(gzipSync(html, { level: 6 }).length).toBeLessThanOrEqual(MOST_BYTES);
      const foot = html.slice(html.lastIndexOf('<footer'));
      for (const name of BOTH) expect(foot).toContain(inMarkup(name));
      for (const { publication } of [one, other]) expect(foot).toContain(inMarkup(originalUrl(publication)));
    },
  );

  it('is a picture and a card that name both sources, in words for those who cannot see it too', async () => {
    const picture = await drawPicture(joined, figure, view, {});
    const described = /<desc[^>]*>(.*?)<\/desc>/s.exec(picture)?.[1] ?? '';
    for (const name of BOTH) expect(described).toContain(inMarkup(name));
    for (const id of ids) expect(picture).toMatch(new RegExp(`data-(claim|context|derived)="${id}"`));
    const card = placeFigureCard(joined, figure, view);
    const words = card.texts.flatMap(({ lines }) => lines.lines.flat().map(({ text }) => text)).join('');
    for (const { publication } of [one, other]) expect(words).toContain(publication.publisher);
    expect((await drawCard(card)).length).toBeGreaterThan(1_000);
  });

  it('is cited with both sources and both versions', () => {
    const citation = citeFigure(joined, figure, view, ORIGIN);
    expect(citation.url).toBe(`${ORIGIN}${comparePath(slug, ids)}`);
    for (const file of CITATION_FILES) {
      const { body } = writeCitation(citation, file);
      for (const { publication, ...article } of [one, other]) {
        expect(body).toContain(publication.title.replaceAll('&', '\\&'));
        expect(body).toContain(publication.publisher);
        expect(body).toContain(publication.whenPublished);
        expect(body).toContain(versionOf({ publication, ...article }));
      }
    }
  });

  it('is a table that names each number’s article, with its words where they stand in it', () => {
    const rows = parseCsv(writeFigureCsv(joined, figure, ORIGIN));
    expect(rows.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    for (const row of rows) {
      const home = homeOf(joined, row.id ?? '');
      expect(row.article).toBe(nameArticle(home.article));
      if (row.kind === 'article') {
        expect(home.article.text.slice(Number(row.start), Number(row.end))).toBe(row.raw?.replace(/^'/, ''));
        expect(row.address).toBe(`${ORIGIN}${claimPath(home.article.publication.slug, home.id)}`);
      } else expect(row.address).toBe(`${ORIGIN}${comparePath(slug, ids)}`);
    }
  });

  it('is JSON with both articles, each with the version of its dataset', () => {
    const described = JSON.parse(writeFigureJson(joined, figure, ORIGIN));
    expect(described.articles).toMatchObject(
      [one, other].map((article) => ({
        slug: article.publication.slug,
        title: article.publication.title,
        publisher: article.publication.publisher,
        date: article.publication.whenPublished,
        version: versionOf(article),
      })),
    );
    const numbers = [...described.claims, ...described.context, ...described.derived];
    expect(numbers.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
    for (const number of numbers) {
      const home = homeOf(joined, number.id);
      expect(number.article).toBe(home.article.publication.slug);
      if (number.sentence) expect(home.article.text.slice(number.start, number.end)).toBe(number.raw);
      for (const input of number.inputs ?? []) expect(() => numberOf(joined, input)).not.toThrow();
    }
  });

  it('is an archive with the datasets of both', async () => {
    const { body } = await writeFigureFile({ article: joined, figure, view }, 'zip');
    const files = Object.keys(unzipSync(body as Uint8Array));
    for (const part of [slug, otherSlug]) expect(files).toContain(`${figure.slug}/claims-${part}.json`);
    expect(files).toContain(`${figure.slug}/${figure.slug}.svg`);
  });

  it('says under each number in the chart where it comes from', () => {
    const rows = 'rows' in view ? view.rows : [];
    expect(rows).toHaveLength(ids.length);
    for (const [index, row] of rows.entries()) {
      const base = 'base' in row ? proseText(joined, row.base ?? '') : '';
      expect(base).toContain(nameArticle(homeOf(joined, ids[index] ?? '').article));
      if ('context' in row) expect(base).toMatch(/, beside “/);
      if ('derived' in row) expect(base).toMatch(/^computed by us for “/);
    }
  });

  it('has one address, and a name with both sources', () => {
    expect(figurePath(slug, figure.slug)).toBe(comparePath(slug, ids));
    expect(comparePath(slug, ids)).toMatch(/^[a-z0-9_/-]+$/);
    for (const name of BOTH) expect(nameComparison(joined, ids)).toContain(name);
  });
});

it('is none where one article is not of the site, or of three', () => {
  expect(findArticleOfFigure(slug, 'a~no-such-article_b')).toBeUndefined();
  expect(findArticleOfFigure('no-such-article', `a~${nameOther('b')}`)).toBeUndefined();
  expect(findArticleOfFigure(slug, `a~${nameOther('b')}~third_c`)).toBeUndefined();
  expect(comparisonFigure(joined, [names(one)[0] ?? '', nameOther('no-such-number')])).toBeUndefined();
});
