import { describe, expect, it } from 'vitest';
import { readArticleQuery } from '@/data/addresses/article-query';
import { findArticles } from '@/data/model/find-articles';
import { smallArticle } from '../exports/small-article';

const other = {
  ...smallArticle,
  publication: { ...smallArticle.publication, slug: 'cafe', title: 'Café prices', shortTitle: 'Cafés' },
  claims: smallArticle.claims.map((claim) => ({ ...claim, unit: 'money' as const, currency: 'EUR' })),
};
const articles = [smallArticle, other];

describe('a search of the articles', () => {
  it('finds all where nothing is asked', () => {
    expect(findArticles(articles, {})).toEqual(articles);
  });

  it('needs every word, in any case and with or without accents', () => {
    expect(findArticles(articles, { words: '  CAFE prices ' })).toEqual([other]);
    expect(findArticles(articles, { words: 'cafe nowhere' })).toEqual([]);
  });

  it('finds who is counted', () => {
    const word = smallArticle.claims[0]?.quote.split(' ')[0] ?? '';
    expect(findArticles(articles, { words: word })).toContain(smallArticle);
  });

  it('finds kinds of numbers', () => {
    expect(findArticles(articles, { unit: 'money' })).toEqual([other]);
  });
});

describe('the query of a search', () => {
  it('reads words and unit', () => {
    expect(readArticleQuery({ words: ' two  cats ', unit: 'share' }).query).toEqual({
      words: 'two  cats',
      unit: 'share',
    });
  });

  it('takes empty parameters for none, and the first of many', () => {
    expect(readArticleQuery({ words: ' ', unit: '' })).toEqual({
      query: { words: undefined, unit: undefined },
    });
    expect(readArticleQuery({ words: ['a', 'b'] }).query.words).toBe('a');
  });

  it('names a unit that is none', () => {
    expect(readArticleQuery({ unit: 'people' })).toMatchObject({
      query: { unit: undefined },
      badUnit: 'people',
    });
  });

  it('bounds what it reads', () => {
    expect(readArticleQuery({ words: 'x'.repeat(9000) }).query.words).toHaveLength(200);
  });
});
