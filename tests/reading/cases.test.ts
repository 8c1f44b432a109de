import { describe, expect, it } from 'vitest';
import { faultOf } from './judge';
import { readCases } from './read-cases';

const FILES = [
  'cases.tsv',
  'news.tsv',
  'fresh-news.tsv',
  'desks.tsv',
  'more-desks.tsv',
  'public-pages.tsv',
  'news-pages.tsv',
  'more-news-pages.tsv',
  'third-news-pages.tsv',
  'fourth-news-pages.tsv',
  'fifth-news-pages.tsv',
  'sixth-news-pages.tsv',
  'seventh-news-pages.tsv',
  'eighth-news-pages.tsv',
  'ninth-news-pages.tsv',
  'tenth-news-pages.tsv',
  'eleventh-news-pages.tsv',
  'neighbours.tsv',
];

describe.each(FILES)('the sentences of %s', (file) => {
  it.each(readCases(file))('reads “$words” in “$sentence”', (expected) => {
    expect(faultOf(expected)).toBeUndefined();
  });
});
