import { describe, expect, it } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { loadSources } from '@/data/dataset/load-sources';
import { spansOf } from '@/data/quoting/dataset-spans';
import { AmbiguousPassageError, buildTextFragment } from '@/data/quoting/text-fragment';

const DIRECTIVE = /^#:~:text=(?:([^,&-]+)-,)?([^,&-]+)(?:,([^,&-]+))?(?:,-([^,&-]+))?$/;

const escapeTerm = (term: string) => term.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** Finds a fragment as browsers do: the first place where the terms stand at whole words, case aside. */
function follow(text: string, fragment: string) {
  const terms = DIRECTIVE.exec(fragment);
  if (!terms) throw new Error(`expected a text directive, found ${fragment}`);
  const [prefix, start = '', end, suffix] = terms
    .slice(1)
    .map((term) => (term === undefined ? undefined : escapeTerm(decodeURIComponent(term))));
  const edge = '(?<![\\p{L}\\p{N}](?=[\\p{L}\\p{N}]))';
  const before = prefix ? `(?<=${edge}${prefix}\\s*)` : '';
  const after = suffix ? `(?=\\s*${suffix})` : '';
  const shape = end ? `${before}${edge}${start}[^]*?${end}${after}` : `${before}${edge}${start}${after}`;
  const found = new RegExp(`${shape}${edge}`, 'iu').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

describe('buildTextFragment', () => {
  it.each([
    ['a unique passage alone', 'Only 6%of the women', '6%', '#:~:text=6%25'],
    [
      'commas, hyphens and ampersands encoded',
      'x 1,000 non-UK & co y',
      '1,000 non-UK & co',
      '#:~:text=1%2C000%20non%2DUK%20%26%20co',
    ],
    ['a part of a word widened to the word', 'the interviewed women', 'view', '#:~:text=interviewed'],
    ['white space dropped and folded', 'a  big \t number', ' big \t number', '#:~:text=big%20number'],
  ])('names %s', (_, text, words, expected) => {
    expect(buildTextFragment(text, spanOf(text, words))).toBe(expected);
  });

  it('adds words before and after in turn, until the passage is unique', () => {
    const text = 'they asked 100 men, they asked 100 women';
    expect(buildTextFragment(text, spanOf(text, '100'))).toBe('#:~:text=asked-,100,-men%2C');
    expect(buildTextFragment(text, spanOf(text, '100', 20))).toBe('#:~:text=asked-,100,-women');
  });

  it('takes words from the line before where the passage begins its own', () => {
    const text = 'Men:\n\n13%\n\nWomen:\n\n13%';
    expect(buildTextFragment(text, spanOf(text, '13%', 10))).toBe('#:~:text=Women%3A-,13%25');
  });

  it('names a long passage, or one of several lines, by its first and last words', () => {
    const text = 'Head\n\nOne two three four five six.\nSeven eight nine ten eleven twelve.';
    expect(buildTextFragment(text, { start: 6, end: text.length })).toBe(
      '#:~:text=One%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve.',
    );
  });

  it.each([
    ['He said one, two', 'said one, two', '#:~:text=said%20one,two'],
    ['in a two-year study, of men & women there', 'two-year study, of men & women', '#:~:text=two,women'],
    ['one two three, one four', 'one four', '#:~:text=one%20four'],
  ])('ends no term at a sign that chat programs decode: %s', (text, words, expected) => {
    const fragment = buildTextFragment(text, spanOf(text, words));
    expect(fragment).toBe(expected);
    expect(follow(text, fragment)).toEqual(spanOf(text, words));
  });

  it.each(loadSources().map((source) => [source.publication.slug, source] as const))(
    'leads to each sentence of %s although a chat program decodes it',
    (slug, source) => {
      const text = readArticleText(slug);
      for (const { start, end } of source.sentences) {
        const [, ...signs] = buildTextFragment(text, { start, end }).split('=');
        const decoded = decodeURIComponent(signs.join('='));
        // The words before, where the sentence’s own are not enough.
        const [, before, terms = ''] = /^(?:([^,]*)-,)?(.*)$/.exec(decoded) ?? [];
        const [first = '', last, ...more] = terms.split(',');
        expect(`${before ?? ''}${terms}`).not.toMatch(/[&-]/);
        expect(more).toEqual([]);
        const written = [first, ...(last ? [last] : [])].map(encodeURIComponent);
        if (before !== undefined) written.unshift(`${encodeURIComponent(before)}-`);
        expect(follow(text, `#:~:text=${written.join(',')}`)).toEqual({ start, end });
      }
    },
  );

  it('does not see another letter case as another passage, as browsers do not', () => {
    const text = 'MOST asked. most stayed';
    expect(buildTextFragment(text, spanOf(text, 'most'))).toBe('#:~:text=asked.-,most');
  });

  it('refuses what cannot be told apart, and what is empty', () => {
    expect(() => buildTextFragment('no no', { start: 0, end: 2 })).not.toThrow();
    expect(() => buildTextFragment('a\n\na\n\na\n\na\n\na', { start: 6, end: 7 })).toThrow(
      AmbiguousPassageError,
    );
    expect(() => buildTextFragment('a b', { start: 1, end: 2 })).toThrow(RangeError);
    expect(() => buildTextFragment('a b', { start: 1, end: 9 })).toThrow(RangeError);
  });

  it.each(loadSources().map((source) => [source.publication.slug, source] as const))(
    'leads to each span of %s, followed as a browser does',
    (slug, source) => {
      const text = readArticleText(slug);
      for (const { span } of spansOf(source)) {
        expect(follow(text, buildTextFragment(text, span))).toEqual(span);
      }
    },
  );
});
