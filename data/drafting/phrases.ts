/** The words around a number: what it counts, in its sentence's own words. All of it is a proposal. */
import type { Span } from '@/data/model/span';
import type { NumberItem } from '@/data/reading/item';
import { AFTER_GROUP, VERBS } from './words-of-sentences';

const MOST_WORDS = 12;
/** What a list or a card can hold of one word or several. */
const MOST_CHARACTERS = 80;
const LEADING_TIME =
  /^(?:In|During|For|Since|By|After|Before|At|On|Over|Among|Of|With|Last|This|According to)\b[^,]{0,60},\s*/u;
const DETERMINER = /^(?:the|a|an|its|their|his|her|our|this|that|these|those)\s+/iu;
/** Where one thought of a sentence ends and the next begins. */
const BREAK =
  /[;:–—()]|,\s+(?:and|but|while|with|whereas|although)\s|\s(?:while|whereas)\s|\s(?:said|says|reported|reports|found|finds|estimated|estimates|showed|shows|announced)\b[^,;:]{0,40}?\sthat\s/gu;

const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? [];
const bareWord = (word: string): string => word.toLowerCase().replaceAll(/[^\p{L}\p{N}'’-]/gu, '');
const endsThought = (word: string): boolean => /[,.!?”"]$/u.test(word) && !/^(?:\p{Lu}\.)+$/u.test(word);

/** Words up to one that none may pass, or to the end of the thought. */
function takeUntil(text: string, stops: ReadonlySet<string>): string {
  const taken: string[] = [];
  for (const word of wordsOf(text)) {
    if (stops.has(bareWord(word)) || /\p{N}/u.test(word) || taken.length === MOST_WORDS) break;
    taken.push(word);
    if (endsThought(word)) break;
  }
  return taken.join(' ');
}

/** What hangs on at a label's end: when it was, and words that lead on to what was cut off. */
const HANGING =
  /(?:\s+(?:in|for|during|of|since|at|by|from|over)(?:\s+the\s+(?:whole|end|start|course)(?:\s+of)?)?\s+\{cite:\d+\}|\s+(?:of|in|on|at|by|for|from|to|with|and|or|the|a|an|than|was|were|is|are|had|has|as)|[\s,.;:!?–—-]+)$/iu;

/** “Median household income” begins small inside of a line; “Texas” and “US incomes” do not. */
const beginSmall = (words: string): string =>
  /^\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

/** A label holds no digit: a year becomes a citation, and other numbers end it. */
function asLabel(words: string): string {
  const plain = words
    .replaceAll(/[{}“”"]/g, '')
    .trim()
    .replace(DETERMINER, '');
  const kept: string[] = [];
  for (const word of wordsOf(plain)) {
    const year = /^(\p{P}?)((?:1[5-9]|20)\d\d)(\p{P}?)$/u.exec(word);
    if (!year && /\p{N}/u.test(word)) break;
    kept.push(year ? `${year[1]}{cite:${year[2]}}${year[3]}` : word);
  }
  const few = kept.slice(0, MOST_WORDS).join(' ');
  const isLong = few.length > MOST_CHARACTERS;
  let label = isLong ? few.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, '') : few;
  while (HANGING.test(label)) label = label.replace(HANGING, '');
  return label;
}

/** The thought of the sentence that a place stands in, before that place. */
function thoughtBefore(sentence: string, place: number): string {
  const before = sentence.slice(0, place);
  const last = [...before.matchAll(BREAK)].at(-1);
  return last ? before.slice(last.index + last[0].length) : before;
}

/** “put the uninsured rate at”, “gave the rate for 2014 as”: what a number is said of. */
const SAID_OF =
  /\b(?:put|puts|stated|states|gave|gives|estimated|estimates|reported|reports)\s+(?<what>[^,;:]{3,80}?)\s+(?:at|as)\s+$/u;
const PRONOUN =
  /^(?:it|they|he|she|we|this|that|these|those|there|which|who)(?:\s+(?:now|also|still|then|just|already|again))?$/iu;

/**
 * What a thought speaks of: its words before the first verb; undefined where there is no verb or nothing before it.
 * @param isFirst Whether the sentence, with its capital, begins with it.
 */
function subjectIn(thought: string, isFirst: boolean): string | undefined {
  const said = SAID_OF.exec(thought)?.groups?.what;
  if (said !== undefined) return asLabel(said);
  const plain = thought.trim().replace(LEADING_TIME, '');
  if (!wordsOf(plain).some((word) => VERBS.has(bareWord(word)))) return undefined;
  const words = asLabel(takeUntil(plain, VERBS));
  const label = isFirst && plain === thought.trim() ? beginSmall(words) : words;
  return label === '' || PRONOUN.test(label) ? undefined : label;
}

/** “Texas the highest, at”: a thought that leaves its verb out. */
const subjectAlone = (thought: string): string | undefined =>
  /^\s*\p{Lu}/u.test(thought) ? asLabel(takeUntil(thought, AFTER_GROUP)) || undefined : undefined;

function subjectOf(sentence: string, place: number, isVerb: boolean): string | undefined {
  const thought = thoughtBefore(sentence, place);
  // “Sales more than doubled”: the number is the verb, and all before it is the subject.
  if (isVerb) return asLabel(beginSmall(thought.trim().replace(LEADING_TIME, ''))) || undefined;
  if (thought.length < place)
    return subjectIn(thought, false) ?? subjectAlone(thought) ?? subjectIn(sentence.slice(0, place), true);
  return subjectIn(thought, true);
}

/** “, or 29.0 million,” between a number and what it counts. */
const ASIDE = /^(?<whole>.{0,40}?),\s+or\s+[^,]{1,40},/u;

function wordsAfter(sentence: string, place: number): string {
  const after = sentence.slice(place);
  const aside = ASIDE.exec(after);
  return aside ? (aside.groups?.whole ?? '') + after.slice(aside[0].length) : after;
}

/** Up to where the thought ends, at most some words. */
function thoughtAfter(after: string): string {
  const end = after.search(/[;:–—(”"]|,[\s”"]|[.!?](?:\s|$)|\s(?:while|whereas|but|than|compared)\s/u);
  return end === -1 ? after : after.slice(0, end);
}

export interface Phrases {
  /** What the number counts, for lists: “of female interviewees felt misled”. */
  readonly label: string;
  /** Who is counted, or of whom a share is a part; absent where the sentence names nobody beside the number. */
  readonly group?: string;
  /** Whether the group is what is measured, not those of whom a share is a part. */
  readonly isMeasured?: boolean;
}

/** Kinds that are of something, where the something stands before the verb: “income rose 5.2 percent”. */
const OF_SUBJECT: readonly NumberItem['unit'][] = [
  'change',
  'points',
  'money',
  'rate',
  'multiple',
  'rank',
  'measure',
  'duration',
];

/** “The share of people who cycle” tells of people who cycle, “the number of homes” of homes. */
const MEASURE_OF =
  /^(?:\p{L}+\s+)?(?:shares?|proportions?|percentages?|fractions?|numbers?|count|counts|totals?)\s+of\s+(?:the\s+|all\s+)?(?=\p{L})/iu;

const nameSubject = (subject: string, unit: NumberItem['unit']): Phrases => ({
  label: unit === 'change' || unit === 'points' ? `change in ${subject}` : subject,
  group: subject.replace(MEASURE_OF, ''),
  ...(unit === 'share' ? { isMeasured: true } : {}),
});

/**
 * @param span The number's place in the sentence.
 * @param before What was found last: what “it” and “fewer” speak of.
 */
export function phrasesOf(
  sentence: string,
  span: Span,
  unit: NumberItem['unit'],
  before: Phrases | undefined,
): Phrases {
  const after = wordsAfter(sentence, span.end);
  const [, difference] = /^\s+(fewer|more|less|higher|lower)\b/u.exec(after) ?? [];
  if (difference !== undefined) return { label: before ? `${difference}: ${before.label}` : difference };
  const isVerb = unit === 'multiple' && /(?:ed|ing)$/u.test(sentence.slice(span.start, span.end));
  const subject = subjectOf(sentence, span.start, isVerb);
  if (OF_SUBJECT.includes(unit)) {
    const of = subject ?? before?.group;
    if (of !== undefined) return nameSubject(of, unit);
  }
  const isPart = unit === 'share' && /^\s*(?:of|among)\s/u.test(after);
  if (unit === 'share' && !isPart && subject !== undefined) return nameSubject(subject, unit);
  const label = asLabel(thoughtAfter(after));
  const counted = asLabel(takeUntil(after, AFTER_GROUP)) || label;
  if (isPart) {
    const group = asLabel(takeUntil(after.replace(/^\s*(?:of|among)\s+/u, ''), AFTER_GROUP));
    return group === '' ? { label } : { label, group };
  }
  // “16,849 in 1999” says when, and not what.
  const isOfTime =
    /^\s+(?:in|to|from|by|at|on|for|since|during|after|before|until|per|a|an|and|or|as|than|each)\s/iu.test(
      after,
    );
  if (/^\s+\p{L}/u.test(after) && !isOfTime && label !== '') return { label, group: counted };
  if (subject !== undefined) return nameSubject(subject, unit);
  return { label: label || (unit === 'money' ? 'amount' : 'number') };
}
