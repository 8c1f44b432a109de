/** What the words before and behind a number say of its firmness. */
import type { Relation } from '@/data/model/estimate';
import { readCardinal } from './cardinal';
import { HEDGES_BEHIND, HEDGES_BY_LAST_WORD, LEANING_PHRASES, LEANING_WORDS } from './lexicon/hedge-words';
import { PEOPLE } from './lexicon/name-words';
import { DENOMINATOR_PLURALS, SMALL_NUMBERS } from './lexicon/number-words';
import { measureAfter } from './unit-phrase';
import {
  at,
  findBefore,
  firstWords,
  isGluedTo,
  isHyphen,
  isIn,
  isLikelyYear,
  isWord,
  skipHyphen,
  takePhrase,
  type Walk,
} from './walk';

export interface HedgeFound {
  /** Where the hedge begins, or ends where it stands behind. */
  readonly place: number;
  readonly relation: Relation;
  readonly isEstimate?: boolean;
}

const NEGATED: Readonly<Partial<Record<Relation, Relation>>> = { '>': '<=', '<': '>=' };

const ABOUT_AS_TOPIC: ReadonlySet<string> = new Set(
  'talk talked talking talks ask asked asking know knew known knows complain complained complaints worry worried worries concern concerns concerned question questions speak spoke information learn learned learnt think thought book film report reports story stories lied joke jokes brag bragged warned truth'.split(
    ' ',
  ),
);
const BEFORE_LONG_OVER: ReadonlySet<string> = new Set(
  'for took take takes taken lasted last lasts lasting spent is was were been after well just waited waiting of at a stayed lived in served ran wait sentence jailed'.split(
    ' ',
  ),
);

/** Verbs that go with “up”: “edged up to 4.3%” says where it stands, not how far it may go. */
const TAKES_UP: ReadonlySet<string> = new Set(
  'go goes went gone going push pushed pushes pushing move moved moves moving drove drive drives driven driving added add adds brings bring brought live lived edge edged edges edging inch inched inches inching tick ticked ticks ticking creep crept creeps creeping nudge nudged nudges nudging'.split(
    ' ',
  ),
);

const PUSHES: ReadonlySet<string> = new Set(
  'push pushed pushes pushing drove drive drives driven driving lift lifts lifted lifting revise revised revises revising'.split(
    ' ',
  ),
);

/** “pushed its total up to $82 million”; “pushed for fines of up to $82 million” is a hedge. */
const isPushed = (walk: Walk, up: number): boolean =>
  !isWord(walk, up - 1, 'of', 'for', 'by', 'with', 'in', 'at', 'to', 'and', 'with') &&
  findBefore(walk, up, 7, (place) => isIn(walk, place, PUSHES)) !== undefined;

const SAYINGS: ReadonlySet<string> = new Set(
  'say says said saying wrote write writes tweeted posted'.split(' '),
);

/** “what he said about two friends”; “he said about 200 came” is a hedge. */
const isTopicOfSaying = (walk: Walk, about: number): boolean =>
  isIn(walk, about - 1, SAYINGS) &&
  findBefore(walk, about - 1, 4, (place) =>
    isWord(walk, place, 'what', 'things', 'something', 'nothing', 'anything'),
  ) !== undefined;

/** “up to 159 from 146”: how far it rose. */
function isUpFrom(walk: Walk, start: number): boolean {
  const number = readCardinal(walk, /^\p{Sc}$/u.test(at(walk, start).text) ? start + 1 : start);
  return (
    number !== undefined &&
    isWord(walk, number.end, 'from') &&
    /^[\p{Sc}\p{N}]/u.test(at(walk, number.end + 1).text)
  );
}

/** Words that look like hedges but are prepositions or verbs of their own here. */
function isRefused(walk: Walk, word: string, start: number, isDuration: boolean): boolean {
  const before = at(walk, start - 1).lower;
  if (word === 'about') return ABOUT_AS_TOPIC.has(before) || isTopicOfSaying(walk, start);
  if (word === 'over') return before === 'took' ? !isDuration : isDuration && !BEFORE_LONG_OVER.has(before);
  if (word === 'up to')
    return isIn(walk, start - 1, TAKES_UP) || isPushed(walk, start) || isUpFrom(walk, start + 2);
  // “a 3-under 66”
  if (word === 'under' && isHyphen(walk, start - 1)) return true;
  if (word === 'under' || word === 'below' || word === 'above')
    return before === 'come' || before === 'comes';
  if (word === 'near' || word === 'beyond' || word === 'c.') return isDuration;
  return false;
}

/** “over 14 consecutive meetings” says how long, not how many at most. */
const isInRow = (walk: Walk, number: number): boolean =>
  at(walk, number).kind !== 'symbol' && isWord(walk, number + 1, 'consecutive', 'straight', 'successive');

/** “over four seasons”, “over two legs”: of so few nobody says that they were more. */
const isFew = (walk: Walk, number: number): boolean =>
  (SMALL_NUMBERS.get(at(walk, number).lower) ?? 10) < 10 &&
  readCardinal(walk, number)?.end === number + 1 &&
  measureAfter(walk, number + 1) === undefined &&
  !isHyphen(walk, number + 1) &&
  !isWord(walk, number + 1, 'times') &&
  !DENOMINATOR_PLURALS.has(at(walk, number + 1).lower) &&
  [number + 1, number + 2].some((place) => /^\p{Ll}{2,}[^s\P{Ll}]s$/u.test(at(walk, place).text));

/** Where words begin that end at a place, apart or joined by hyphens: “more than”, “more-than-1-per-cent”. */
function startOfWords(walk: Walk, words: readonly string[], last: number): number | undefined {
  let place = last;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    if (at(walk, place).lower !== words[index]) return undefined;
    if (index > 0) place -= isHyphen(walk, place - 1) ? 2 : 1;
  }
  return place;
}

function hedgeEndingAt(
  walk: Walk,
  place: number,
  floor: number,
  isDuration: boolean,
): HedgeFound | undefined {
  // “sub-300 sq m”
  if (isHyphen(walk, place) && isWord(walk, place - 1, 'sub') && place - 1 >= floor)
    return { place: place - 1, relation: '<' };
  for (const { words, relation } of HEDGES_BY_LAST_WORD.get(at(walk, place).lower) ?? []) {
    const start = startOfWords(walk, words, place);
    if (start === undefined || start < floor) continue;
    if (isRefused(walk, words.join(' '), start, isDuration)) continue;
    // “fined $1.4m over 86 flights”: right behind a number it says what for; behind a year it does not.
    const isBehindNumber = start === floor && floor > 0 && !isLikelyYear(walk, floor - 1);
    const isSpan = isInRow(walk, place + 1) || isFew(walk, place + 1);
    if (words.join(' ') === 'over' && (isBehindNumber || isSpan)) continue;
    // “737 MAX 10”: a name, where the hedge is written small.
    if (words.join(' ') === 'max' && at(walk, start).text === 'MAX') continue;
    const isNot = isWord(walk, start - 1, 'not') && NEGATED[relation] !== undefined && start > floor;
    if (isNot) return { place: start - 1, relation: NEGATED[relation] ?? relation };
    return { place: start, relation, ...(words.includes('estimated') ? { isEstimate: true } : {}) };
  }
  return undefined;
}

/** “just over”, “a little under”: the words that lean on a hedge belong to it. */
function takeLeaning(walk: Walk, { place, relation, ...rest }: HedgeFound, floor: number): HedgeFound {
  const isBound = relation === '>' || relation === '<';
  if (!isBound || place - 1 < floor) return { place, relation, ...rest };
  for (const phrase of LEANING_PHRASES) {
    const start = place - phrase.split(' ').length;
    if (start >= floor && takePhrase(walk, start, phrase) === place)
      return { place: start, relation, ...rest };
  }
  return isIn(walk, place - 1, LEANING_WORDS)
    ? { place: place - 1, relation, ...rest }
    : { place, relation, ...rest };
}

const isBoundary = (relation: Relation): boolean => relation !== '~';

/**
 * The hedge that ends right before a place, however many words it takes: “just over an estimated”.
 * Of several, a bound says more than “about”.
 * @param floor The first place that is free: what lies before belongs to another number.
 */
export function readHedgeBefore(
  walk: Walk,
  start: number,
  floor: number,
  isDuration: boolean,
): HedgeFound | undefined {
  let found: HedgeFound | undefined;
  for (let count = 0; count < 3; count += 1) {
    const before = (found?.place ?? start) - 1;
    const last =
      found === undefined && isHyphen(walk, before) && isWord(walk, before - 1, 'than') ? before - 1 : before;
    if (last < floor) break;
    const next = hedgeEndingAt(walk, last, floor, isDuration);
    if (!next) break;
    const hedge = takeLeaning(walk, next, floor);
    const isEstimate = found?.isEstimate || hedge.isEstimate ? { isEstimate: true } : {};
    const relation =
      found && isBoundary(found.relation) && !isBoundary(hedge.relation) ? found.relation : hedge.relation;
    found = { place: hedge.place, relation, ...isEstimate };
  }
  return found;
}

const BEHIND_BEGINNINGS = firstWords(HEDGES_BEHIND.map(([phrase]) => phrase));

/** “+”, “-odd”, “or more”, “-plus” right behind a place. */
export function readHedgeBehind(walk: Walk, end: number): HedgeFound | undefined {
  const { text } = at(walk, end);
  if (text === '+' && isGluedTo(walk, end)) return { place: end + 1, relation: '>=' };
  if (!isIn(walk, skipHyphen(walk, end), BEHIND_BEGINNINGS)) return undefined;
  for (const [phrase, relation] of HEDGES_BEHIND) {
    const isHyphened = phrase === 'odd' || phrase === 'plus';
    const start = isHyphened ? skipHyphen(walk, end) : end;
    const place = takePhrase(walk, start, phrase);
    if (place === undefined || (isHyphened && start === end && !isLoose(walk, place))) continue;
    if (isHyphen(walk, end) && !isHyphened) continue;
    // “up $5 billion or less than 1 percent”: the hedge of the next number.
    if (isWord(walk, place, 'than')) continue;
    // “up to $250,000 and up to five years”: the hedge of the next.
    if (phrase === 'and up' && isWord(walk, place, 'to')) continue;
    return { place, relation };
  }
  return undefined;
}

/** “200 plus people”, but not “200 plus VAT” nor “200 odd numbers”. */
const isLoose = (walk: Walk, place: number): boolean => isIn(walk, place, PEOPLE);
