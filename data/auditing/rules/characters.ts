import { findRefused } from '@/data/characters/refused-characters';
import { unsettableIn } from '@/data/characters/script-faces';
import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import { plainFieldsOf, proseFieldsOf } from '@/data/model/prose-fields';
import { placeIn } from './place-in';
import type { Rule } from './rule';

/** “U+000C”: a character by its number, since it may show nothing. */
const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

interface Written {
  readonly value: string;
  /** The fault without what is wrong. */
  readonly at: Pick<Fault, 'file' | 'id'>;
  readonly placeOf?: (index: number) => Pick<Fault, 'line' | 'column'>;
  readonly name: string;
}

/** Everything that people wrote and readers see: the article’s text, prose, and fields that are shown as they stand. */
function writtenIn(source: ArticleSource, text: string): readonly Written[] {
  const id = source.publication.slug;
  return [
    {
      value: text,
      at: { file: 'article.txt', id },
      placeOf: (index) => placeIn(text, index),
      name: 'the text',
    },
    ...proseFieldsOf(source).map(({ file, id, field, prose }) => ({
      value: prose,
      at: { file, id },
      name: `“${field}”`,
    })),
    ...plainFieldsOf(source).map(({ file, id, field, value }) => ({
      value,
      at: { file, id },
      name: `“${field}”`,
    })),
  ];
}

/** No text holds a character that breaks a picture, a feed or a page, or that turns the order of digits around. */
export const checkCharacterAllowed: Rule = ({ source, text }) =>
  writtenIn(source, text).flatMap(({ value, at, placeOf, name }) => {
    const index = findRefused(value);
    if (index === undefined) return [];
    const found = `${nameOf(value.slice(index))} in ${name}`;
    return [
      {
        rule: 'character-allowed',
        ...at,
        ...placeOf?.(index),
        expected: 'characters that are shown, in the order in which they stand',
        found,
      },
    ];
  });

/** Every character can be set in pictures, which have no typefaces but the product’s. */
export const checkCharacterSettable: Rule = ({ source, text }) =>
  writtenIn(source, text).flatMap(({ value, at, placeOf, name }) => {
    const missing = unsettableIn(value).filter((character) => findRefused(character) === undefined);
    const [first] = missing;
    if (first === undefined) return [];
    const found = `${missing.map((character) => `${character} (${nameOf(character)})`).join(', ')} in ${name}`;
    const place = placeOf?.(value.indexOf(first));
    return [
      {
        rule: 'character-settable',
        ...at,
        ...place,
        expected: 'characters that a typeface here sets',
        found,
      },
    ];
  });
