/** The address of a comparison of two articles' numbers: there is one, and every other way to write it leads to it. */
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/data/addresses/catalogue';
import { findOEmbedTarget, OEmbedError } from '@/data/addresses/oembed-target';
import { resolveAddress } from '@/data/addresses/resolve-address';

const articleOf = (slug: string, numbers: readonly string[], claims = numbers) => ({
  slug,
  version: 'aaaaaaaaaaaa',
  claims,
  numbers,
  figures: [{ slug: 'growth', views: ['bars'], claims }],
  kept: [],
});

const catalogue: Catalogue = {
  articles: [
    articleOf('news', ['ten', 'twenty', 'outside'], ['ten', 'twenty']),
    articleOf('budget', ['ten', 'costs']),
    articleOf('zoo', ['cats']),
  ],
  redirects: {
    olds: 'news',
    'news/claims/nine': 'news/claims/ten',
    'zoo/claims/lions': 'zoo/claims/cats',
    aviary: 'zoo',
  },
};

function resolve(address: string) {
  const [path = '', query = ''] = address.split(/\?(.*)/s);
  return resolveAddress(path, new URLSearchParams(query), catalogue);
}

describe('a comparison of two articles', () => {
  it.each([
    '/articles/budget/compare/costs/news_ten',
    '/articles/budget/compare/ten/news_ten',
    '/articles/budget/compare/costs/ten/news_twenty/news_ten',
    '/articles/news/compare/outside/zoo_cats',
  ])('is served at %s', (address) => {
    expect(resolve(address)).toEqual({ kind: 'pass' });
  });

  it.each([
    [
      '/articles/budget/compare/costs/news_ten.svg?theme=dark',
      '/export/figure/budget/costs~news_ten/svg?theme=dark',
    ],
    ['/articles/budget/compare/costs/news_ten.csv?bom=1', '/export/csv/budget/costs~news_ten.csv'],
    ['/articles/budget/compare/costs/news_ten/card.png', '/export/card/budget/costs~news_ten'],
    [
      '/articles/budget/compare/costs/news_ten/citation.ris',
      '/articles/budget/figures/costs~news_ten/citation.ris',
    ],
    ['/embed/budget/costs~news_ten?theme=dark', '/export/embed/budget/costs~news_ten/default/dark'],
    [
      '/embed/budget/costs~news_ten?claim=news_ten',
      '/export/embed/budget/costs~news_ten/default~news_ten/light',
    ],
  ])('has its files beside it: %s', (address, path) => {
    expect(resolve(address)).toEqual({ kind: 'rewrite', path });
  });

  it.each([
    [
      'from the other article',
      '/articles/news/compare/ten/budget_costs',
      '/articles/budget/compare/costs/news_ten',
    ],
    [
      'in another order',
      '/articles/budget/compare/news_ten/costs',
      '/articles/budget/compare/costs/news_ten',
    ],
    ['from neither', '/articles/zoo/compare/news_ten/budget_ten', '/articles/budget/compare/ten/news_ten'],
    [
      'of one alone, from another',
      '/articles/zoo/compare/news_ten/news_twenty',
      '/articles/news/compare/ten/twenty',
    ],
    [
      'with its own article named',
      '/articles/news/compare/news_ten/zoo_cats',
      '/articles/news/compare/ten/zoo_cats',
    ],
    [
      'with renamed numbers',
      '/articles/olds/compare/nine/aviary_lions',
      '/articles/news/compare/ten/zoo_cats',
    ],
    ['with a slash', '/articles/news/compare/ten/zoo_cats/', '/articles/news/compare/ten/zoo_cats'],
    [
      'as a file, with what it asks for',
      '/articles/news/compare/ten/budget_costs.png?width=640',
      '/articles/budget/compare/costs/news_ten.png?width=640',
    ],
    [
      'as a citation',
      '/articles/news/compare/ten/budget_costs/citation.txt',
      '/articles/budget/compare/costs/news_ten/citation.txt',
    ],
    ['as an embed', '/embed/news/ten~budget_costs?theme=dark', '/embed/budget/costs~news_ten?theme=dark'],
    ['as an embed with renamed numbers', '/embed/news/nine~zoo_lions', '/embed/news/ten~zoo_cats'],
    [
      'as the file behind it',
      '/export/figure/news/ten~budget_costs/svg',
      '/export/figure/budget/costs~news_ten/svg',
    ],
  ])('%s is elsewhere', (_, from, to) => {
    expect(resolve(from)).toEqual({ kind: 'redirect', location: to, status: 308 });
    expect(resolve(to).kind).toMatch(/pass|rewrite/);
  });

  it('keeps the reader’s order among the numbers of one article', () => {
    expect(resolve('/articles/budget/compare/ten/costs/news_ten')).toEqual({ kind: 'pass' });
    expect(resolve('/articles/budget/compare/costs/ten/news_ten')).toEqual({ kind: 'pass' });
  });

  it.each([
    ['/articles/budget/compare/costs/news_tem', 'number', '/articles/budget/compare/costs/news_ten'],
    ['/articles/budget/compare/cost/news_ten', 'number', '/articles/budget/compare/costs/news_ten'],
    ['/articles/news/compare/ten/bugdet_costs', 'article', '/articles/budget'],
    ['/articles/news/compare/ten/_costs', 'article', undefined],
    ['/articles/news/compare/ten/zoo_', 'number', '/articles/news/compare/ten/zoo_cats'],
    ['/articles/news/compare/ten/zoo_cats_more', 'number', '/articles/news/compare/ten/zoo_cats'],
    ['/articles/newts/compare/news_ten/zoo_cats', 'article', '/articles/news'],
    ['/articles/budget/compare/costs/news_tem.png', 'number', '/articles/budget/compare/costs/news_ten'],
    ['/embed/budget/costs~news_tem', 'figure', undefined],
    ['/embed/budget/costs~nothing_ten', 'figure', undefined],
  ])('%s is missing, with help', (address, what, nearest) => {
    const answer = resolve(address);
    expect(answer).toMatchObject({ kind: 'not-found', what });
    if (answer.kind !== 'not-found') return;
    expect(answer.help.length).toBeGreaterThan(0);
    if (nearest !== undefined) expect(answer.help[0]).toBe(nearest);
    for (const help of answer.help) expect(resolve(help).kind, help).toMatch(/pass|rewrite/);
  });

  it.each([
    ['/articles/budget/compare/costs/news_ten/zoo_cats', 'numbers of 3 articles'],
    ['/articles/budget/compare/costs/budget_costs', '“costs” twice'],
    ['/articles/budget/compare/news_ten', 'found 1'],
    ['/articles/news/compare/nine/zoo_cats/ten', '“ten” twice'],
  ])('%s is refused, with what is expected', (address, found) => {
    const answer = resolve(address);
    expect(answer.kind).toBe('bad-request');
    const message = 'message' in answer ? answer.message : '';
    expect(message).toMatch(
      /\/compare\/<id>\/<id>, or of 2, \/articles\/[a-z]+\/compare\/<id>\/<other article>_<id>/,
    );
    expect(message).toContain(found);
  });

  it('of three is no figure to embed', () => {
    expect(resolve('/embed/budget/costs~news_ten~zoo_cats')).toMatchObject({
      kind: 'not-found',
      what: 'figure',
    });
  });

  it('is what oEmbed embeds, by whichever of its addresses', () => {
    const targetOf = (path: string) => findOEmbedTarget(new URL(path, 'https://figures.example'), catalogue);
    for (const path of [
      '/articles/budget/compare/costs/news_ten',
      '/articles/news/compare/ten/budget_costs',
      '/embed/news/ten~budget_costs',
    ])
      expect(targetOf(path)).toMatchObject({ kind: 'figure', article: 'budget', figure: 'costs~news_ten' });
    expect(targetOf('/articles/budget/compare/costs/news_ten.png')).toMatchObject({ kind: 'picture' });
    expect(() => targetOf('/articles/budget/compare/costs/news_tem')).toThrow(OEmbedError);
    expect(() => targetOf('/articles/budget/compare/costs/news_ten/zoo_cats')).toThrow(OEmbedError);
  });

  it('never throws, however its names are mangled', () => {
    const parts = [
      'ten',
      'costs',
      'news_ten',
      'zoo_cats',
      '_',
      '__',
      'news_',
      '_ten',
      'a_b_c',
      '.',
      '%2F',
      '%00',
      '~',
      'constructor',
      '__proto___x',
    ];
    for (const one of parts)
      for (const other of parts)
        for (const path of [
          `/articles/budget/compare/${one}/${other}`,
          `/embed/budget/${one}~${other}`,
          `/articles/${one}/compare/${other}/ten`,
        ])
          expect(() => resolve(path), path).not.toThrow();
  });
});
