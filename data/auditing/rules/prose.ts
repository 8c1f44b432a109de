import type { Fault } from '@/data/faults/fault';
import { type Prose, ProseError, type ProsePart, parseProse } from '@/data/model/prose';
import { plainFieldsOf, proseFieldsOf } from '@/data/model/prose-fields';
import type { Rule } from './rule';

function parse(prose: Prose): readonly ProsePart[] | ProseError {
  try {
    return parseProse(prose);
  } catch (error) {
    if (error instanceof ProseError) return error;
    throw error;
  }
}

/** A place on a scale or an age, and no share, sum or count of anyone: that has an origin of its own. */
const SCALE_FORM = /^(?:\d[\d,.]*|0%|100%)$/;

/** All prose parses, and holds no digit outside a reference: each number has an origin. */
export const checkProse: Rule = ({ source }) =>
  proseFieldsOf(source).flatMap(({ file, id, field, prose }): readonly Fault[] => {
    const parts = parse(prose);
    if (parts instanceof ProseError) {
      const expected = `prose in “${field}” that parses`;
      return [{ rule: 'prose-parses', file, id, expected, found: parts.message }];
    }
    const stray = parts.find((part) => part.kind === 'scale' && !SCALE_FORM.test(part.text));
    if (stray) {
      const expected = `a number of the scale in {scale:…} of “${field}”: digits, or all of a whole`;
      return [{ rule: 'prose-digit', file, id, expected, found: JSON.stringify(prose) }];
    }
    const bare = parts.find((part) => part.kind === 'text' && /\p{N}/u.test(part.text));
    if (!bare) return [];
    const expected = `numbers in “${field}” as {claim:…}, {context:…}, {derived:…}, {scale:…} or {cite:…}`;
    return [{ rule: 'prose-digit', file, id, expected, found: JSON.stringify(prose) }];
  });

/** What prose gives as the article’s own words stands in the article, letter case aside. */
export const checkArticleWords: Rule = ({ source, text }) =>
  proseFieldsOf(source).flatMap(({ file, id, field, prose }) => {
    const parts = parse(prose);
    if (parts instanceof ProseError) return [];
    return parts.flatMap((part) => {
      if (part.kind !== 'article' || text.toLowerCase().includes(part.text.toLowerCase())) return [];
      const expected = `words of the article in {article:…} of “${field}”`;
      return [{ rule: 'prose-article-words', file, id, expected, found: JSON.stringify(part.text) }];
    });
  });

/** Nothing is empty: what a source does not say is “not stated”, in words. */
export const checkEmptyText: Rule = ({ source }) =>
  [...proseFieldsOf(source).map(({ prose, ...at }) => ({ ...at, value: prose })), ...plainFieldsOf(source)]
    .filter(({ value }) => value.trim() === '')
    .map(({ file, id, field, value }) => ({
      rule: 'text-empty',
      file,
      id,
      expected: `words in “${field}”, or NOT_STATED`,
      found: JSON.stringify(value),
    }));
