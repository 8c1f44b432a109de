import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import { type Prose, ProseError, type ProsePart, parseProse } from '@/data/model/prose';
import { proseFieldsOf } from '../prose-fields';
import type { Rule } from './rule';

function parse(prose: Prose): readonly ProsePart[] | ProseError {
  try {
    return parseProse(prose);
  } catch (error) {
    if (error instanceof ProseError) return error;
    throw error;
  }
}

/** All prose parses, and holds no digit outside a reference: each number has an origin. */
export const checkProse: Rule = ({ source }) =>
  proseFieldsOf(source).flatMap(({ file, id, field, prose }): readonly Fault[] => {
    const parts = parse(prose);
    if (parts instanceof ProseError) {
      const expected = `prose in “${field}” that parses`;
      return [{ rule: 'prose-parses', file, id, expected, found: parts.message }];
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

/** Texts that are shown as they stand. */
function plainFieldsOf({ publication, speakers, sources, context, figures }: ArticleSource) {
  const { slug, title, shortTitle, publisher, section, url, language } = publication;
  const fields = { title, shortTitle, publisher, section, url, language };
  return [
    ...Object.entries(fields).map(([field, value]) => ({ file: 'publication.yaml', id: slug, field, value })),
    ...speakers.map(({ id, name }) => ({ file: 'sentences.yaml', id, field: 'name', value: name })),
    ...sources.flatMap((one) =>
      (['title', 'publisher', 'url'] as const).map((field) => ({
        file: 'facts.yaml',
        id: one.id,
        field,
        value: one[field],
      })),
    ),
    ...context.map(({ id, place }) => ({ file: 'facts.yaml', id, field: 'place', value: place })),
    ...figures.flatMap(({ slug: figure, views }) =>
      views.map(({ id, label }) => ({
        file: 'figures.yaml',
        id: `${figure}/${id}`,
        field: 'label',
        value: label,
      })),
    ),
  ];
}

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
