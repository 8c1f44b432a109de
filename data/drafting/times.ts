/** When a number was true, where its sentence says so beside it. */
import type { Span } from '@/data/model/span';
import type { Item } from '@/data/reading/item';

export interface Time {
  /** The article's words for it. */
  readonly words: string;
  /** The year, where it is one. */
  readonly year: number | undefined;
}

const YEAR = /\b(?:1[5-9]|20)\d\d\b/u;

/** Two years are a span of time, of no one year. */
const timeOf = ({ text }: Item): Time => {
  const [year, ...others] = text.match(new RegExp(YEAR, 'gu')) ?? [];
  return { words: text, year: year === undefined || others.length > 0 ? undefined : Number(year) };
};

/** “in 2014”, and whatever the number counts between; no other number, and no end of a thought. */
const LEADS_ON = /^(?!.*\bthan\b)[^,;:.()]{0,60}\b(?:in|for|during|of|between)\s+(?:the\s+)?$/iu;
/** “from 2014 to 2015”; “from 2014” alone says what a change is counted from. */
const LEADS_ON_TO_SPAN = /^[^,;:.()]{0,60}\b(?:from|between)\s+$/iu;
/** “reported on 18 September that”: when it was said, not when it was true. */
const SAYS_THAT = /\bthat\b/iu;

/** @param items All of the sentence's items, in order. */
export function timeBeside(
  text: string,
  sentence: Span,
  number: Span,
  items: readonly Item[],
): Time | undefined {
  const dates = items.filter(
    (item) => item.kind === 'other' && (item.reason === 'date' || item.reason === 'period'),
  );
  const next = items.find(({ start }) => start >= number.end);
  if (next && dates.includes(next)) {
    const between = text.slice(number.end, next.start);
    const time = timeOf(next);
    if (LEADS_ON.test(between) || (time.year === undefined && LEADS_ON_TO_SPAN.test(between))) return time;
  }
  const numbers = items.filter(({ kind }) => kind === 'number');
  const leading = dates.filter(({ start, end }) => {
    return sentence.start <= start && end <= number.start && !SAYS_THAT.test(text.slice(end, number.start));
  });
  const [date] = leading;
  return date && leading.length === 1 && numbers[0]?.start === number.start ? timeOf(date) : undefined;
}
