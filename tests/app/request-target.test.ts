import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTarget } from '@/app/request-target.js';

describe('the target of a request', () => {
  it.each([
    ['/a?b=c', '/a?b=c'],
    ['//elsewhere.example/a', '//elsewhere.example/a'],
    ['http://elsewhere.example/a?b=c', '/a?b=c'],
    ['https://elsewhere.example', '/'],
    ['*', '/*'],
    ['mailto:a@elsewhere.example', '/mailto%3Aa%40elsewhere.example'],
  ])('of %s is %s', (target, path) => {
    expect(readTarget(target)).toBe(path);
  });

  it('is a path of this site, whatever is sent', () => {
    const target = fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(target, (sent) => {
        expect(readTarget(sent)).toMatch(/^\//);
      }),
    );
  });
});
