/** Every number of a text as an entry of numbers.yaml: what it says is read, what it counts is proposed. */
import { kindOf } from '@/data/comparability/kinds';
import { withoutNoise } from '@/data/model/digits';
import { NOT_STATED, quantityOf } from '@/data/model/estimate';
import type { Span } from '@/data/model/span';
import { surroundWords } from '@/data/quoting/place-words';
import type { Item, NumberItem, OtherItem } from '@/data/reading/item';
import type { NumbersFile } from '@/data/schema/numbers-file';
import { namer } from './names';
import { type Phrases, phrasesOf } from './phrases';
import { type Time, timeBeside } from './times';

type NumberEntry = NumbersFile['numbers'][number];
type OtherEntry = NumbersFile['others'][number];

export interface ProposedNumber {
  readonly item: NumberItem;
  readonly entry: NumberEntry;
  readonly year: number | undefined;
}

export interface ProposedNumbers {
  readonly numbers: readonly ProposedNumber[];
  readonly others: readonly OtherEntry[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

/** “from A”, “compared with A”, “A in 2014 and B in 2015”: the second number counts what the first one does. */
const SAME_AGAIN =
  /(?:\b(?:from|compared\s+(?:with|to)|against|versus)|^\s+(?:in\s+\S+\s+)?(?:to|and))\s+$/iu;
const MOST_BETWEEN = 120;

const isSameAgain = (text: string, before: NumberItem, number: NumberItem): boolean =>
  kindOf(before) === kindOf(number) &&
  number.start - before.end <= MOST_BETWEEN &&
  SAME_AGAIN.test(text.slice(before.end, number.start));

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

interface Found {
  readonly item: NumberItem;
  readonly phrases: Phrases;
  readonly time: Time | undefined;
}

/** What an earlier sentence counts is not what money is for: “900 cyclists” are not what costs £5,000. */
const earlierFor = (item: NumberItem, earlier: Found | undefined): Found | undefined =>
  item.unit === 'money' && earlier?.item.unit !== 'money' ? undefined : earlier;

function findInSentence(
  text: string,
  sentence: Span,
  items: readonly Item[],
  earlier: Found | undefined,
): readonly Found[] {
  const found: Found[] = [];
  for (const item of items) {
    if (item.kind !== 'number') continue;
    const before = found.at(-1);
    const own = { start: item.start - sentence.start, end: item.end - sentence.start };
    const phrases =
      before && isSameAgain(text, before.item, item)
        ? before.phrases
        : phrasesOf(
            text.slice(sentence.start, sentence.end),
            own,
            item.unit,
            (before ?? earlierFor(item, earlier))?.phrases,
          );
    found.push({ item, phrases, time: timeBeside(text, sentence, item, items) });
  }
  return found;
}

const quote = (text: string, { start, end }: Span): Pick<NumberEntry, 'words' | 'in'> => {
  const around = surroundWords(text, { start, end });
  return { words: text.slice(start, end), ...(around === undefined ? {} : { in: around }) };
};

const writeTime = ({ words, year }: Time): string =>
  year === undefined || words.trim() !== String(year) ? `{article:${words}}` : `{cite:${year}}`;

function estimateFields(item: NumberItem) {
  const { relation, value, upper, decimals, isEstimate } = item;
  return {
    relation,
    value: withoutNoise(value),
    ...(upper === undefined ? {} : { upper: withoutNoise(upper) }),
    ...quantityOf(item),
    ...(decimals === undefined ? {} : { decimals }),
    ...(isEstimate === undefined ? {} : { isEstimate }),
  };
}

/** A headline’s number that the text under it tells as well. */
function isTold(item: NumberItem, sentence: Span, found: readonly Found[]): boolean {
  return found.some(
    (one) =>
      one.item.start >= sentence.end && one.item.value === item.value && kindOf(one.item) === kindOf(item),
  );
}

export function proposeNumbers(
  text: string,
  sentences: readonly Span[],
  headline: Span | undefined,
  items: readonly Item[],
): ProposedNumbers {
  const found: Found[] = [];
  for (const sentence of sentences) {
    const inside = items.filter((item) => contains(sentence, item));
    found.push(...findInSentence(text, sentence, inside, found.at(-1)));
  }
  const [nameNumber, nameGroup] = [namer(), namer()];
  const groups = new Map<string, { readonly id: string; readonly name: string }>();
  const groupFor = (name: string) => {
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { id: nameGroup(name, 'group'), name };
    groups.set(key, group);
    return group.id;
  };
  const isRepeated = (item: NumberItem) =>
    headline !== undefined && contains(headline, item) && isTold(item, headline, found);
  const numbers = found
    .filter(({ item }) => !isRepeated(item))
    .map(({ item, phrases: { label, group, isMeasured }, time }): ProposedNumber => {
      const year = time?.year;
      const words = year === undefined ? label : `${label.replaceAll(/\{cite:(\d+)\}/g, '$1')}-${year}`;
      const entry: NumberEntry = {
        id: nameNumber(words, item.unit),
        ...quote(text, item),
        label,
        ...estimateFields(item),
        ...(group === undefined ? {} : { group: groupFor(group) }),
        ...(isMeasured ? { base: NOT_STATED } : {}),
        ...(time === undefined ? {} : { time: writeTime(time) }),
        undecided: 'its label, who is counted and when are read from the sentence',
      };
      return { item, entry, year };
    });
  const repeated = found.filter(({ item }) => isRepeated(item)).map(({ item }) => item);
  const nameOther = namer();
  const others = [...items.filter((item): item is OtherItem => item.kind === 'other'), ...repeated]
    .toSorted((one, other) => one.start - other.start)
    .map((item): OtherEntry => {
      const reason = item.kind === 'other' ? item.reason : 'repeated';
      const isRead = item.kind === 'other' && item.reason !== 'unread';
      return {
        id: nameOther(`${reason} ${item.text}`, reason),
        ...quote(text, item),
        reason,
        ...(isRead ? {} : { undecided: 'whether it is a number to chart' }),
      };
    });
  return { numbers, others, groups: [...groups.values()] };
}
