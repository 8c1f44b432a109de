import { describe, expect, it } from 'vitest';
import { readCount, writeTable } from '@/bench/results';

describe('a table of the bench', () => {
  it('is one of Markdown, with columns of one width', () => {
    expect(
      writeTable([
        { page: 'embed', ms: '12' },
        { page: 'bare', ms: '7' },
      ]),
    ).toBe('| page  | ms  |\n|-------|-----|\n| embed | 12  |\n| bare  | 7   |');
  });
});

describe('a number given to the bench', () => {
  it('is above zero', () => {
    expect(readCount('rate', '2.5')).toBe(2.5);
    for (const given of ['0', '-1', 'many', '']) expect(() => readCount('rate', given)).toThrow(/--rate/);
  });
});
