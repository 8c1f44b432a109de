import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';

const [shipped] = loadArticles();
const copied = shipped?.publication.slug ?? '';
const site = mkdtempSync(join(tmpdir(), 'many-articles-'));

beforeAll(() => {
  for (let index = 1; index <= 9; index += 1)
    cpSync(join('data', 'articles', copied), join(site, `article-${index}`), { recursive: true });
  vi.stubEnv('ARTICLES', site);
  vi.resetModules();
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(site, { recursive: true });
});

describe('the page for what is missing', () => {
  it('lists some articles in full, leads to the others, and is made once', async () => {
    const { default: NotFound } = await import('@/app/not-found');
    const page = await NotFound();
    const markup = renderToStaticMarkup(page);
    const listed = new Set([...markup.matchAll(/href="\/articles\/(article-\d)"/g)].map(([, slug]) => slug));
    expect(listed.size).toBe(5);
    expect(markup).toContain('<a href="/articles">All articles</a>');
    for (const figure of shipped?.figures ?? [])
      expect(markup).toContain(`href="/articles/article-1/figures/${figure.slug}"`);
    // The framework asks for it with every page.
    expect(await NotFound()).toBe(page);
  });
});
