import { expect, it } from 'vitest';
import { writeRedirectsFile } from '@/hosting/redirects-file';

it('leads from every address that was renamed to where it is now', () => {
  const lines = writeRedirectsFile({
    'old-article': 'article',
    'old-article/figures/older': 'article/figures/new',
    'article/figures/old': 'article/figures/new',
    'article/claims/old': 'article/claims/new',
    'article/figures/new/views/old': 'article/figures/new/views/new',
  }).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '/articles/old-article /articles/article 308',
      '/articles/old-article/* /articles/article/:splat 308',
      '/embed/old-article/* /embed/article/:splat 308',
      '/articles/article/figures/old /articles/article/figures/new 308',
      '/articles/article/figures/old.svg /articles/article/figures/new.svg 308',
      '/embed/article/old /embed/article/new 308',
      '/articles/article/claims/old/* /articles/article/claims/new/:splat 308',
    ]),
  );
  // The first that fits is taken.
  expect(lines.indexOf('/articles/old-article/figures/older /articles/article/figures/new 308')).toBeLessThan(
    lines.indexOf('/articles/old-article/* /articles/article/:splat 308'),
  );
  expect(lines.join('\n')).not.toContain('views');
});
