import { describe, expect, it } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { loadSources } from '@/data/dataset/load-sources';
import { spansOf } from '@/data/quoting/dataset-spans';
import { selectPosition, selectQuote } from '@/data/quoting/selectors';

describe('selectQuote', () => {
  it('gives the quote and about 32 characters on either side', () => {
    const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`;
    expect(selectQuote(text, { start: 40, end: 45 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('gives less context at the ends of the text', () => {
    expect(selectQuote('13% of all', { start: 0, end: 3 })).toMatchObject({ prefix: '', suffix: ' of all' });
  });

  it('takes more context until the quote is unique', () => {
    const line = `${'same words '.repeat(5)}13% ${'and after '.repeat(5)}`;
    const text = `first ${line}second ${line}third`;
    const start = text.lastIndexOf('13%');
    const { prefix, exact, suffix } = selectQuote(text, { start, end: start + 3 });
    const whole = prefix + exact + suffix;
    expect(text.indexOf(whole)).toBe(text.lastIndexOf(whole));
    expect(text.indexOf(whole) + prefix.length).toBe(start);
    expect(prefix.length).toBeGreaterThan(32);
  });

  it.each([
    [{ start: 3, end: 3 }],
    [{ start: 2, end: 1 }],
    [{ start: -1, end: 2 }],
    [{ start: 0, end: 11 }],
    [{ start: 0.5, end: 2 }],
  ])('refuses the span %j', (span) => {
    expect(() => selectQuote('ten chars.', span)).toThrow(RangeError);
    expect(() => selectPosition('ten chars.', span)).toThrow(RangeError);
  });
});

describe('a text with characters outside the basic plane', () => {
  const text = `${'😀'.repeat(20)} 13% ${'𝒜'.repeat(20)}`;
  const start = text.indexOf('13%');
  const span = { start, end: start + 3 };

  it('has positions in code points', () => {
    expect(selectPosition(text, span)).toEqual({ type: 'TextPositionSelector', start: 21, end: 24 });
  });

  it('has a quote whose surroundings cut no character in two', () => {
    const { prefix, exact, suffix } = selectQuote(text, span);
    expect(exact).toBe('13%');
    expect(text).toContain(prefix + exact + suffix);
    for (const part of [prefix, suffix])
      expect(part).toBe(new TextDecoder().decode(new TextEncoder().encode(part)));
  });
});

describe('selectors of the published articles', () => {
  it.each(loadSources().map((source) => [source.publication.slug, source] as const))(
    'lead back to each span of %s and to no other',
    (slug, source) => {
      const text = readArticleText(slug);
      for (const { span } of spansOf(source)) {
        const { prefix, exact, suffix } = selectQuote(text, span);
        const whole = prefix + exact + suffix;
        expect(text.indexOf(whole) + prefix.length).toBe(span.start);
        expect(text.lastIndexOf(whole)).toBe(text.indexOf(whole));
        expect(text.slice(...Object.values(span))).toBe(exact);
        expect(selectPosition(text, span)).toEqual({ type: 'TextPositionSelector', ...span });
      }
    },
  );
});
