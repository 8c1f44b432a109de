import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { makeCatalogue, siteCatalogue } from '@/app/site-catalogue';
import { articlesFolder } from '@/data/dataset/articles-folder';
import { loadArticles } from '@/data/dataset/load-articles';

const folder = mkdtempSync(join(tmpdir(), 'articles-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it('a published version that was changed is told as the catalogue is made, unless its article is known', () => {
  const whole = siteCatalogue();
  loadArticles();
  cpSync(articlesFolder(), folder, { recursive: true });
  vi.stubEnv('ARTICLES', folder);
  expect(makeCatalogue()).toEqual(whole);
  const slug = whole.articles.find(({ kept }) => kept.length > 0)?.slug ?? '';
  const versions = join(folder, slug, 'versions');
  const [version = ''] = readdirSync(versions);
  appendFileSync(join(versions, version), 'x');
  expect(() => makeCatalogue()).toThrow(/expected content of version .*restore the file/);
  // Of what is known, the versions are taken and nothing else: other articles may have changed.
  const known = whole.articles.map((one) => ({ ...one, offered: ['another'], figures: [], numbers: [] }));
  expect(makeCatalogue(known)).toEqual(whole);
});
