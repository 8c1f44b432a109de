import { describe, expect, it } from 'vitest';
import {
  checkRedirects,
  currentPathOf,
  extendLedger,
  hiddenByRedirects,
  type Ledger,
  LedgerError,
  lostFromLedger,
  missingFromLedger,
} from '@/data/addresses/ledger';
import { readLedger } from '@/data/addresses/ledger-file';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import { smallArticle } from '../exports/small-article';

const published = readLedger();
const empty: Ledger = { published: [], redirects: {} };
const ledger = extendLedger(empty, [smallArticle]);

const withoutClaim = (id: string): Article => ({
  ...smallArticle,
  claims: smallArticle.claims.filter((claim) => claim.id !== id),
});

const renameFigure = (from: string, to: string): Article => ({
  ...smallArticle,
  figures: smallArticle.figures.map((figure) => (figure.slug === from ? { ...figure, slug: to } : figure)),
});

describe('the ledger of the published articles', () => {
  it('lists every id and slug', () => {
    expect(
      missingFromLedger(published, loadArticles()),
      'Not in ledger.json: run `npm run publish`.',
    ).toEqual([]);
  });

  it('lists nothing that was lost', () => {
    expect(
      lostFromLedger(published, loadArticles()),
      'Published once and gone: restore it, or add a redirect to data/articles/ledger.json.',
    ).toEqual([]);
  });

  it('has redirects that lead to their ends and hide nothing', () => {
    expect(() => checkRedirects(published)).not.toThrow();
    expect(hiddenByRedirects(published, loadArticles())).toEqual([]);
  });

  it('is sorted and lists nothing twice', () => {
    expect(published.published).toEqual([...new Set(published.published)].toSorted());
  });
});

describe('a ledger', () => {
  it('lists articles, claims, context, derivations, sentences, figures and views', () => {
    expect(ledger.published).toEqual([
      'cats-and-dogs',
      'cats-and-dogs/claims/cats-asleep',
      'cats-and-dogs/claims/dogs-barking',
      'cats-and-dogs/claims/dogs-brown',
      'cats-and-dogs/context/cats-guessed',
      'cats-and-dogs/context/cats-known',
      'cats-and-dogs/derivations/cats-awake',
      'cats-and-dogs/figures/cats',
      'cats-and-dogs/figures/cats/views/article',
      'cats-and-dogs/figures/cats/views/context',
      'cats-and-dogs/figures/dogs',
      'cats-and-dogs/figures/dogs/views/default',
      'cats-and-dogs/figures/speakers',
      'cats-and-dogs/figures/speakers/views/default',
      'cats-and-dogs/sentences/s1',
      'cats-and-dogs/sentences/s2',
      'cats-and-dogs/sentences/s3',
    ]);
    expect(missingFromLedger(ledger, [smallArticle])).toEqual([]);
    expect(lostFromLedger(ledger, [smallArticle])).toEqual([]);
  });

  it('misses a claim that was removed', () => {
    expect(lostFromLedger(ledger, [withoutClaim('dogs-brown')])).toEqual(['cats-and-dogs/claims/dogs-brown']);
  });

  it('misses a whole article that was removed', () => {
    expect(lostFromLedger(ledger, [])).toEqual(ledger.published);
  });

  it('misses a renamed figure with its views, until a redirect leads on', () => {
    const renamed = [renameFigure('cats', 'felines')];
    expect(lostFromLedger(ledger, renamed)).toEqual([
      'cats-and-dogs/figures/cats',
      'cats-and-dogs/figures/cats/views/article',
      'cats-and-dogs/figures/cats/views/context',
    ]);
    const redirects = { 'cats-and-dogs/figures/cats': 'cats-and-dogs/figures/felines' };
    const mended = extendLedger({ ...ledger, redirects }, renamed);
    expect(lostFromLedger(mended, renamed)).toEqual([]);
    expect(hiddenByRedirects(mended, renamed)).toEqual([]);
    expect(() => checkRedirects(mended)).not.toThrow();
  });

  it('misses what a redirect leads to, where that does not exist', () => {
    const redirects = { 'cats-and-dogs/claims/dogs-brown': 'cats-and-dogs/claims/dogs-red' };
    expect(lostFromLedger({ ...ledger, redirects }, [withoutClaim('dogs-brown')])).toEqual([
      'cats-and-dogs/claims/dogs-brown',
    ]);
  });

  it('sees what is new', () => {
    expect(missingFromLedger(ledger, [renameFigure('dogs', 'hounds')])).toEqual([
      'cats-and-dogs/figures/hounds',
      'cats-and-dogs/figures/hounds/views/default',
    ]);
  });

  it('sees a redirect that hides something', () => {
    const redirects = { 'cats-and-dogs/claims/dogs-brown': 'cats-and-dogs/claims/dogs-barking' };
    expect(hiddenByRedirects({ ...ledger, redirects }, [smallArticle])).toEqual([
      'cats-and-dogs/claims/dogs-brown',
    ]);
  });
});

describe('redirects', () => {
  const listed = ['a', 'b', 'a/figures/f', 'a/figures/g', 'a/figures/f/views/v', 'a/claims/c'];

  it.each([
    [{ a: 'a' }, /a chain or a loop/],
    [{ a: 'b', b: 'c' }, /a chain or a loop/],
    [{ 'a/figures/f': 'a/figures/g', 'a/figures/g': 'a/figures/f' }, /a chain or a loop/],
    [{ a: 'b', 'a/figures/f': 'a/figures/h' }, /a chain or a loop/],
    [{ 'a/figures/f': 'a/claims/c' }, /of its own kind/],
    [{ 'a/figures/f/views/v': 'a/figures/g' }, /of its own kind/],
    [{ 'a/figures/never': 'a/figures/g' }, /found it nowhere/],
  ])('%j are refused', (redirects: Record<string, string>, message) => {
    const check = () => checkRedirects({ published: listed, redirects });
    expect(check).toThrow(LedgerError);
    expect(check).toThrow(message);
  });

  it('apply to what lies below, and one after the other', () => {
    const redirects = { a: 'b', 'a/figures/f': 'b/figures/g', 'b/figures/g/views/v': 'b/figures/g/views/w' };
    expect(currentPathOf(redirects, 'a')).toBe('b');
    expect(currentPathOf(redirects, 'a/claims/c')).toBe('b/claims/c');
    expect(currentPathOf(redirects, 'a/figures/f')).toBe('b/figures/g');
    expect(currentPathOf(redirects, 'a/figures/f/views/v')).toBe('b/figures/g/views/w');
    expect(currentPathOf(redirects, 'toString')).toBe('toString');
  });
});
