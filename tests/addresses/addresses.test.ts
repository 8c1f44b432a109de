import { describe, expect, it } from 'vitest';
import {
  articleCardPath,
  articlePath,
  claimCardPath,
  claimCitationPath,
  claimPath,
  datasetPath,
  embedPath,
  exportPath,
  figureCardPath,
  figureCitationPath,
  figurePath,
  homePath,
  oEmbedPath,
  siteCardPath,
} from '@/data/addresses/addresses';
import { absolute, isOwnUrl, readSiteOrigin } from '@/data/addresses/origin';

describe('the permanent addresses', () => {
  it.each([
    [homePath(), '/'],
    [articlePath('a'), '/articles/a'],
    [articlePath('a', { context: true }), '/articles/a?context=on'],
    [figurePath('a', 'f'), '/articles/a/figures/f'],
    [figurePath('a', 'f', { claim: 'c', view: 'v' }), '/articles/a/figures/f?view=v&claim=c'],
    [claimPath('a', 'c'), '/articles/a/claims/c'],
    [exportPath('a', 'f', 'svg'), '/articles/a/figures/f.svg'],
    [
      exportPath('a', 'f', 'png', { view: 'v', theme: 'dark', width: 600 }),
      '/articles/a/figures/f.png?view=v&theme=dark&width=600',
    ],
    [exportPath('a', 'f', 'zip'), '/articles/a/figures/f.zip'],
    [datasetPath('a', 'annotations.jsonld'), '/articles/a/annotations.jsonld'],
    [embedPath('a', 'f'), '/embed/a/f'],
    [
      embedPath('a', 'f', { view: 'v', theme: 'auto', version: '0123456789ab' }),
      '/embed/a/f?view=v&theme=auto&version=0123456789ab',
    ],
    [figureCitationPath('a', 'f', 'citation.bib'), '/articles/a/figures/f/citation.bib'],
    [claimCitationPath('a', 'c', 'citation.ris'), '/articles/a/claims/c/citation.ris'],
    [siteCardPath(), '/card.png'],
    [articleCardPath('a'), '/articles/a/card.png'],
    [figureCardPath('a', 'f'), '/articles/a/figures/f/card.png'],
    [figureCardPath('a', 'f', 'v'), '/articles/a/figures/f/v/card.png'],
    [claimCardPath('a', 'c'), '/articles/a/claims/c/card.png'],
    [
      oEmbedPath('https://x.example/articles/a', 'xml'),
      '/oembed?url=https%3A%2F%2Fx.example%2Farticles%2Fa&format=xml',
    ],
  ])('%s', (built, expected) => {
    expect(built).toBe(expected);
  });

  it('encode what a name could hold', () => {
    expect(figurePath('a/b', '?#', { view: 'x&y' })).toBe('/articles/a%2Fb/figures/%3F%23?view=x%26y');
  });
});

describe('the site’s origin', () => {
  it('comes from the environment, with a local default', () => {
    expect(readSiteOrigin({})).toBe('http://localhost:3000');
    expect(readSiteOrigin({ SITE_ORIGIN: '' })).toBe('http://localhost:3000');
    expect(readSiteOrigin({ PORT: '4000' })).toBe('http://localhost:4000');
    expect(readSiteOrigin({ SITE_ORIGIN: 'https://f.example:8443/' })).toBe('https://f.example:8443');
  });

  it.each([
    'f.example',
    'ftp://f.example',
    'https://f.example/path',
    'https://u:p@f.example',
    'javascript:1',
    'https://',
  ])('cannot be %s', (SITE_ORIGIN) => {
    expect(() => readSiteOrigin({ SITE_ORIGIN })).toThrow(/SITE_ORIGIN: expected an origin/);
  });

  it('completes root-relative paths and no others', () => {
    expect(absolute('/a?b=c', 'https://f.example')).toBe('https://f.example/a?b=c');
    for (const path of ['a', '//evil.example', '/\\evil.example', 'https://evil.example', '']) {
      expect(() => absolute(path, 'https://f.example')).toThrow(/root-relative/);
    }
  });
});

describe('isOwnUrl', () => {
  it.each([
    ['http://localhost:3000/x', 'http://localhost:3000', true],
    ['http://127.0.0.1:3000/x', 'http://localhost:3000', true],
    ['http://[::1]:3000/x', 'http://127.0.0.1:3000', true],
    ['http://127.0.0.1:3001/x', 'http://localhost:3000', false],
    ['https://localhost:3000/x', 'http://localhost:3000', true],
    ['http://figures.example.org/x', 'https://figures.example.org', true],
    ['http://figures.example.org:80/x', 'https://figures.example.org', true],
    ['https://figures.example.org:443/x', 'https://figures.example.org', true],
    ['http://figures.example.org:443/x', 'https://figures.example.org', true],
    ['https://figures.example.org:444/x', 'https://figures.example.org', false],
    ['ftp://figures.example.org/x', 'https://figures.example.org', false],
    ['http://localhost:3000/x', 'https://figures.example.org', false],
    ['https://figures.example.org.evil.test/x', 'https://figures.example.org', false],
  ])('takes %s at %s as own: %s', (url, origin, isOwn) => {
    expect(isOwnUrl(new URL(url), origin)).toBe(isOwn);
  });
});
