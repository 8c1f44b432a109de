import { describe, expect, it } from 'vitest';
import { headerRules, writeHeadersFile } from '@/hosting/headers-file';

const SCRIPT = "'sha256-abc='";

describe('_headers', () => {
  it('stays within what free plans take', () => {
    expect(headerRules(SCRIPT).length).toBeLessThanOrEqual(100);
    for (const rule of writeHeadersFile(SCRIPT).split('\n\n')) expect(rule.length).toBeLessThanOrEqual(2000);
    for (const { path } of headerRules(SCRIPT)) expect(path.split('*').length, path).toBeLessThanOrEqual(2);
  });

  it('says each header once, though hosts join what several rules say', () => {
    const fits = (pattern: string, path: string) =>
      new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replace(/:\w+/g, '[^/]+')}$`).test(
        path,
      );
    const paths = [
      '/',
      '/articles',
      '/articles/a',
      '/articles/a/claims.csv',
      '/articles/a/claims.json',
      '/articles/a/annotations.jsonld',
      '/articles/a/claims/c',
      '/articles/a/figures/f',
      '/articles/a/figures/f.svg',
      '/articles/a/figures/f.png',
      '/articles/a/figures/f/citation.bib',
      '/articles/a/compare/x/y',
      '/embed/a/f',
      '/oembed/articles/a/figures/f.json',
      '/feed.xml',
      '/_next/static/page/x.js',
    ];
    for (const path of paths) {
      const said = new Map<string, number>();
      for (const rule of headerRules(SCRIPT).filter((one) => fits(one.path, path))) {
        for (const name of rule.without ?? []) said.delete(name);
        for (const name of Object.keys(rule.headers)) said.set(name, (said.get(name) ?? 0) + 1);
      }
      expect(
        [...said].filter(([, times]) => times > 1),
        path,
      ).toEqual([]);
    }
  });

  it('takes the pages’ policy off what is no page', () => {
    const text = writeHeadersFile(SCRIPT);
    expect(text).toContain('/*.svg\n  ! Content-Security-Policy');
    expect(text).toContain(`script-src ${SCRIPT}`);
    expect(text).toContain('/embed/*\n');
  });
});
