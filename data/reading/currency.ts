/** Money: the currency before or behind a number. */
import {
  CURRENCY_CODES,
  CURRENCY_HUNDREDTHS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  DOLLARS,
} from './lexicon/currencies';
import { type CurrencyOwner, NAMESAKES, SHARED_NAMES, SIGN_P } from './lexicon/shared-currencies';
import {
  at,
  firstWords,
  hasNear,
  isCapital,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  skipHyphen,
  takePhrase,
  type Walk,
} from './walk';

const dollarOf = ({ options }: Walk): string => DOLLARS.get(options.country ?? '') ?? 'USD';

/** “£”, “US$”, “USD ”, “Rs.”: a sign before the number and the place after it. */
export function currencyBefore(walk: Walk, start: number): { currency: string; end: number } | undefined {
  const { text, lower, kind } = at(walk, start);
  // “$US160 million”
  const owned = text === '$' && isGluedTo(walk, start + 1) && isGluedTo(walk, start + 2);
  const owner = owned ? DOLLAR_PREFIXES.get(at(walk, start + 1).lower) : undefined;
  if (owner !== undefined) return { currency: owner, end: start + 2 };
  if (text === '$') return { currency: dollarOf(walk), end: start + 1 };
  const sign = CURRENCY_SIGNS.get(text);
  if (sign !== undefined) return { currency: sign, end: start + 1 };
  if (kind !== 'word') return undefined;
  const isDollar = at(walk, start + 1).text === '$' && isGluedTo(walk, start + 1);
  const dollar = isDollar ? DOLLAR_PREFIXES.get(lower) : undefined;
  if (dollar !== undefined) return { currency: dollar, end: start + 2 };
  const shared = isLoneP(walk, start) ? chooseShared(walk, start, SIGN_P) : undefined;
  if (shared !== undefined) return { currency: shared, end: start + 1 };
  const code = CURRENCY_CODES.get(text);
  if (code === undefined || at(walk, start + 1).kind !== 'number') return undefined;
  const isSure = text.length > 1 || isGluedTo(walk, start + 1);
  return isSure ? { currency: code, end: start + 1 } : undefined;
}

/** The place behind “P” of “P54 billion”, pesos or pula, where the sentence does not tell whose it is. */
export const takeUntoldSign = (walk: Walk, start: number): number | undefined =>
  isLoneP(walk, start) && chooseShared(walk, start, SIGN_P) === undefined ? start + 1 : undefined;

const isLoneP = (walk: Walk, start: number): boolean =>
  at(walk, start).text === 'P' && at(walk, start + 1).kind === 'number' && isGluedTo(walk, start + 1);

const WEIGHT_WORDS: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight weights heavier lighter lb lbs kilograms kg kilos ounces tall feet obese diet meat beef rice flour sugar fish cocaine heroin methamphetamine marijuana fentanyl drugs explosives waste trash garbage bomb bombs -inch plane cargo payload thrust liftoff'.split(
    ' ',
  ),
);

/** Whether “pounds” are a weight here: pounds of something, or talk of weighing. */
function isWeight(walk: Walk, place: number): boolean {
  // “half a million pounds worth of drugs”
  if (isWord(walk, place + 1, 'worth')) return false;
  if (walk.options.country === 'GB')
    return hasNear(walk, place, new Set(['weigh', 'weighs', 'weighed', 'weighing']));
  return isWord(walk, place + 1, 'of') || isHyphen(walk, place - 1) || hasNear(walk, place, WEIGHT_WORDS);
}

interface MoneyFound {
  /** Absent where several countries' money has this name and none is told. */
  readonly currency?: string;
  readonly end: number;
  /** −2 for pence and cents. */
  readonly power: number;
}

const phraseAt = (walk: Walk, place: number, length: number): string =>
  Array.from({ length }, (_, index) => at(walk, place + index).lower).join(' ');

/** Whose money a name means: the article's country's, else that of the one country that the sentence tells. */
function chooseShared(walk: Walk, place: number, owners: readonly CurrencyOwner[]): string | undefined {
  const own = owners.find(({ country }) => country === walk.options.country);
  if (own) return own.currency;
  const [told, another] = owners.filter(({ words }) => hasNear(walk, place, words));
  return another ? undefined : told?.currency;
}

const NAME_BEGINNINGS = firstWords([
  ...['dollar', 'dollars'],
  ...CURRENCY_HUNDREDTHS.keys(),
  ...SHARED_NAMES.keys(),
  ...NAMESAKES.keys(),
  ...CURRENCY_NAMES.keys(),
]);

function nameAfter(walk: Walk, place: number, scale: number): MoneyFound | undefined {
  if (!isIn(walk, place, NAME_BEGINNINGS)) return undefined;
  for (const length of [3, 2, 1]) {
    const phrase = phraseAt(walk, place, length);
    const end = place + length;
    if (phrase === 'dollar' || phrase === 'dollars') return { currency: dollarOf(walk), end, power: 0 };
    const hundredth = CURRENCY_HUNDREDTHS.get(phrase);
    if (hundredth !== undefined)
      return { currency: hundredth === '$' ? dollarOf(walk) : hundredth, end, power: -2 };
    const shared = SHARED_NAMES.get(phrase);
    if (shared) {
      const currency = chooseShared(walk, place, shared);
      return { ...(currency === undefined ? {} : { currency }), end, power: 0 };
    }
    const namesake = chooseShared(walk, place, NAMESAKES.get(phrase) ?? []);
    if (namesake !== undefined) return { currency: namesake, end, power: 0 };
    const name = CURRENCY_NAMES.get(phrase);
    const isPound = phrase === 'pound' || phrase === 'pounds';
    // “a 1.8 billion-pound stake”
    const isMoney = scale >= 6 && isHyphen(walk, place - 1) && !isWord(walk, place + 1, 'of');
    if (name !== undefined && !(isPound && !isMoney && isWeight(walk, place)))
      return { currency: name, end, power: 0 };
  }
  return undefined;
}

/** “160 per dollar”, “150 to the dollar”: what one of a currency costs in another that is not said. The place behind it. */
export function takeExchange(walk: Walk, end: number): number | undefined {
  const place = isWord(walk, end, 'per') ? end + 1 : takePhrase(walk, end, 'to the');
  if (place === undefined) return undefined;
  const { lower } = at(walk, place);
  const isOne = !lower.endsWith('s') && (lower === 'dollar' || CURRENCY_NAMES.has(lower));
  return isOne && !(lower === 'pound' && isWeight(walk, place)) ? place + 1 : undefined;
}

/** “dollars”, “Swiss francs”, “pence”, “p”, “won” after a scale, “USD”: behind the number. */
export function currencyAfter(walk: Walk, start: number, scale: number): MoneyFound | undefined {
  const place = skipHyphen(walk, start);
  const { text } = at(walk, place);
  if (text === 'p' && isGluedTo(walk, place)) return { currency: 'GBP', end: place + 1, power: -2 };
  if (text === 'c' && isGluedTo(walk, place)) return { currency: dollarOf(walk), end: place + 1, power: -2 };
  if (text === '€' || text === '£') {
    return { currency: CURRENCY_SIGNS.get(text) ?? '', end: place + 1, power: 0 };
  }
  if (text === 'won' && scale >= 6) return { currency: 'KRW', end: place + 1, power: 0 };
  if (text.length === 3 && isCapital(walk, place) && text === text.toUpperCase()) {
    const code = CURRENCY_CODES.get(text);
    if (code !== undefined) return { currency: code, end: place + 1, power: 0 };
  }
  return nameAfter(walk, place, scale);
}
