import type { Relation } from '@/data/model/estimate';
import { type DraftArticle, pinText } from './draft';
import type { Random } from './random';

/** One small damage to a dataset or its text. It says what it did, for the message of a failing test. */
export type Mutation = (draft: DraftArticle, random: Random) => string;

const RELATIONS: readonly Relation[] = ['=', '~', '>=', '>', '<=', '<'];

function changeCharacter(words: string, random: Random): string {
  const place = random.below(words.length);
  const changed = words[place] === 'x' ? 'y' : 'x';
  return words.slice(0, place) + changed + words.slice(place + 1);
}

function changeDigit(draft: DraftArticle, random: Random): string {
  const places = Array.from(draft.text.matchAll(/\d/g), ({ index }) => index);
  const place = random.pick(places);
  const digit = String((Number(draft.text[place]) + 1 + random.below(9)) % 10);
  draft.text = draft.text.slice(0, place) + digit + draft.text.slice(place + 1);
  return `digit at ${place} became ${digit}`;
}

/** Moves a span by one and leaves its quote, or takes the quote along with it. */
function moveSpan({ source, text }: DraftArticle, random: Random, isQuoteTaken: boolean): string {
  const owner = random.pick([...source.claims, ...source.exclusions]);
  const step = random.pick([-1, 1]);
  owner.span.start = Math.max(0, owner.span.start + step);
  owner.span.end += step;
  if (isQuoteTaken) owner.raw = text.slice(owner.span.start, owner.span.end);
  return `${owner.id} moved by ${step}`;
}

/** The lists that a record can be dropped from or doubled in. */
const LISTS = [
  ...(['claims', 'exclusions', 'sentences', 'speakers'] as const),
  ...(['sources', 'context', 'derivations', 'annotations'] as const),
];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'a digit of the text': (draft, random) => changeDigit(draft, random),
  'a digit of the text, pinned again': (draft, random) => {
    const done = changeDigit(draft, random);
    pinText(draft);
    return done;
  },
  'a character of the text': (draft, random) => {
    draft.text = changeCharacter(draft.text, random);
    return 'one character changed';
  },
  'a number’s span': (draft, random) => moveSpan(draft, random, false),
  'a number’s span with its quote': (draft, random) => moveSpan(draft, random, true),
  'an end of a claim’s span with its quote': ({ source, text }, random) => {
    const claim = random.pick(source.claims);
    const end = random.pick(['start', 'end'] as const);
    claim.span[end] += random.pick([-1, 1]);
    claim.raw = text.slice(claim.span.start, claim.span.end);
    return `${claim.id} now “${claim.raw}”`;
  },
  'a sentence’s span': ({ source }, random) => {
    const sentence = random.pick(source.sentences);
    const end = random.pick(['start', 'end'] as const);
    sentence[end] += random.pick([-1, 1]);
    return `${end} of ${sentence.id} moved`;
  },
  'a relation': ({ source }, random) => {
    const claim = random.pick(source.claims);
    claim.relation = random.pick(RELATIONS.filter((relation) => relation !== claim.relation));
    return `${claim.id} became ${claim.relation}`;
  },
  'a unit': ({ source }, random) => {
    const claim = random.pick(source.claims);
    claim.unit = claim.unit === 'share' ? 'count' : 'share';
    return `${claim.id} became a ${claim.unit}`;
  },
  'a value': ({ source }, random) => {
    const claim = random.pick(source.claims);
    claim.value = random.pick([claim.value * 10, claim.value / 10, claim.value + 0.01, -claim.value]);
    return `${claim.id} became ${claim.value}`;
  },
  'a record, dropped': ({ source }, random) => {
    const list = random.pick(LISTS);
    const [dropped] = source[list].splice(random.below(source[list].length), 1);
    return `${dropped?.id} of ${list} dropped`;
  },
  'a quote': ({ source }, random) => {
    const claim = random.pick(source.claims);
    claim.quote = changeCharacter(claim.quote, random);
    return `quote of ${claim.id}`;
  },
  'a raw': ({ source }, random) => {
    const owner = random.pick([...source.claims, ...source.exclusions]);
    owner.raw = changeCharacter(owner.raw, random);
    return `raw of ${owner.id}`;
  },
  'an id, doubled': ({ source }, random) => {
    const list = random.pick(LISTS.filter((name) => source[name].length > 1));
    const [first, second] = [random.below(source[list].length), random.below(source[list].length - 1)];
    const [kept, changed] = [source[list][first], source[list][second >= first ? second + 1 : second]];
    if (kept && changed) changed.id = kept.id;
    return `${kept?.id} twice in ${list}`;
  },
  'an id across kinds, doubled': ({ source }, random) => {
    const changed = random.pick([...source.context, ...source.derivations]);
    changed.id = random.pick(source.claims).id;
    return `${changed.id} twice`;
  },
  'a reference': ({ source }, random) => {
    const figure = random.pick(source.figures);
    const list = random.pick(
      (['claims', 'context', 'derivations', 'annotations'] as const).filter(
        (name) => figure[name].length > 0,
      ),
    );
    figure[list][random.below(figure[list].length)] = 'no-such-id';
    return `a reference of ${figure.slug} to ${list}`;
  },
  'a speaker or source': ({ source }, random) => {
    const owner = random.pick([...source.claims, ...source.sentences]);
    owner.speaker = 'no-such-id';
    const fact = random.pick(source.context);
    fact.source = random.pick([fact.source, 'no-such-id']);
    return `the speaker of ${owner.id}`;
  },
  'a digit typed into prose': ({ source }, random) => {
    const owner = random.pick(source.figures);
    const field = random.pick(['title', 'subtitle'] as const);
    owner[field] = `${owner[field]} ${random.below(1000)}`;
    return `${field} of ${owner.slug}`;
  },
  'a field, emptied': ({ source }, random) => {
    const field = random.pick(['population', 'base', 'place', 'time', 'note', 'label'] as const);
    const claim = random.pick(source.claims);
    claim[field] = random.pick(['', ' ']);
    return `${field} of ${claim.id}`;
  },
  'a context view, called the article’s': ({ source }, random) => {
    const views = source.figures.flatMap((figure) => figure.views).filter(({ layer }) => layer === 'context');
    const view = random.pick(views);
    view.layer = 'article';
    return `view ${view.id}`;
  },
};
