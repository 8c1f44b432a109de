import { describe, expect, it } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { assembleArticle, DanglingInputError } from '@/data/dataset/assemble-article';
import { findArticle, loadArticles } from '@/data/dataset/load-articles';
import { loadSources } from '@/data/dataset/load-sources';
import { VALID_TEXT, validArticle } from '../auditing/valid-article';

describe('assembleArticle', () => {
  it('adds the text and computes every derivation, in their order', () => {
    const article = assembleArticle(validArticle, VALID_TEXT);
    expect(article.text).toBe(VALID_TEXT);
    expect(article.claims).toEqual(validArticle.claims);
    // By hand: of the sizes up to 20, 40% is a whole number of people of 5, 10, 15 and 20 only.
    expect(article.derived).toMatchObject([
      { id: 'not-agreed', relation: '=', value: 0.6, unit: 'share' },
      { id: 'asked-of-registered', relation: '~', value: 0.07, unit: 'share' },
      { id: 'sizes', relation: '=', value: 4, unit: 'count' },
      { id: 'sizes-by-ties', relation: '=', value: 0, unit: 'count' },
    ]);
    expect(article).not.toHaveProperty('derivations');
  });

  it('is plain data, which JSON carries unchanged', () => {
    const article = assembleArticle(validArticle, VALID_TEXT);
    expect(JSON.parse(JSON.stringify(article))).toEqual(article);
  });

  it('refuses an input that does not exist, and says where it is and what there is', () => {
    const [derivation] = validArticle.derivations;
    if (!derivation) throw new Error('expected the valid article to have a derivation');
    const broken = { ...validArticle, derivations: [{ ...derivation, inputs: ['gone'] }] };
    expect(() => assembleArticle(broken, VALID_TEXT)).toThrow(DanglingInputError);
    expect(() => assembleArticle(broken, VALID_TEXT)).toThrow(
      /“made-up”, derivation “not-agreed”: expected inputs among asked, agreed, .*found “gone”/,
    );
  });
});

describe('loadArticles', () => {
  it('gives every published article with its text, the featured one first, once', () => {
    const articles = loadArticles();
    expect(articles.map(({ publication }) => publication.slug)).toEqual(
      loadSources().map(({ publication }) => publication.slug),
    );
    for (const { publication, text } of articles) expect(text).toBe(readArticleText(publication.slug));
    expect(loadArticles()).toBe(articles);
  });

  it('finds an article by its slug, and nothing by another', () => {
    const [first] = loadArticles();
    expect(findArticle(loadSources()[0]?.publication.slug ?? '')).toBe(first);
    expect(findArticle('no-such-article')).toBeUndefined();
  });

  it('says which file it misses', () => {
    expect(() => readArticleText('no-such-article')).toThrow(/no-such-article[/\\]article\.txt/);
  });
});
