/**
 * Two articles as one, so that whatever draws, embeds, cites and exports the numbers of an article does so with those
 * of two. Of the second one everything goes by its name as seen from the first, and its text comes after the first's.
 */
import type { Article } from '@/data/model/article';
import type { Claim, Sentence } from '@/data/model/claim';
import { BETWEEN_TEXTS } from '@/data/model/joined-article';
import { nameNumber } from '@/data/model/number-name';
import type { Prose } from '@/data/model/prose';
import type { Span } from '@/data/model/span';

/** A reference up to the end of its id. */
const REFERENCE = /\{(claim|context|derived):([^:}]+)/g;

/** Names the things of an article as another one sees them. */
export interface Renaming {
  readonly id: (id: string) => string;
  readonly prose: (prose: Prose) => Prose;
}

/** How the first article sees the names of the second. */
export function renamingOf(from: string, article: string): Renaming {
  const id = (own: string): string => nameNumber(from, { article, id: own });
  return { id, prose: (prose) => prose.replace(REFERENCE, (_, kind, own) => `{${kind}:${id(own)}`) };
}

/** What the joined article holds of the second one, seen from the first. */
function asSeenFrom(first: Article, second: Article) {
  const { id, prose } = renamingOf(first.publication.slug, second.publication.slug);
  const shift = first.text.length + BETWEEN_TEXTS.length;
  const moved = ({ start, end }: Span): Span => ({ start: start + shift, end: end + shift });
  const sentence = (one: Sentence): Sentence => ({
    ...one,
    ...moved(one),
    id: id(one.id),
    speaker: id(one.speaker),
  });
  const claim = (one: Claim): Claim => ({
    ...one,
    id: id(one.id),
    ...(one.group === undefined ? {} : { group: id(one.group) }),
    speaker: id(one.speaker),
    sentence: moved(one.sentence),
    span: moved(one.span),
    label: prose(one.label),
    population: prose(one.population),
    base: prose(one.base),
    place: prose(one.place),
    time: prose(one.time),
    note: prose(one.note),
  });
  return {
    speakers: second.speakers.map((one) => ({
      ...one,
      id: id(one.id),
      description: prose(one.description),
    })),
    sentences: second.sentences.map(sentence),
    claims: second.claims.map(claim),
    sources: second.sources.map((one) => ({ ...one, id: id(one.id) })),
    context: second.context.map((one) => ({
      ...one,
      id: id(one.id),
      ...(one.group === undefined ? {} : { group: id(one.group) }),
      source: id(one.source),
      label: prose(one.label),
      population: prose(one.population),
      ...(one.note === undefined ? {} : { note: prose(one.note) }),
    })),
    derived: second.derived.map((one) => ({
      ...one,
      id: id(one.id),
      inputs: one.inputs.map(id),
      label: prose(one.label),
      formula: prose(one.formula),
      population: prose(one.population),
      place: prose(one.place),
      time: prose(one.time),
    })),
  };
}

/** Both articles' numbers with what stands behind them; their own figures draw none of it together. */
export function joinArticles(first: Article, second: Article): Article {
  const seen = asSeenFrom(first, second);
  return {
    publication: first.publication,
    text: first.text + BETWEEN_TEXTS + second.text,
    speakers: [...first.speakers, ...seen.speakers],
    sentences: [...first.sentences, ...seen.sentences],
    claims: [...first.claims, ...seen.claims],
    exclusions: [],
    sources: [...first.sources, ...seen.sources],
    context: [...first.context, ...seen.context],
    derived: [...first.derived, ...seen.derived],
    annotations: [],
    figures: [],
    parts: [first, second],
  };
}
