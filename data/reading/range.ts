/** Two ends of one range: “between 15 and 20 percent”, “$10 to $15 billion”, “eight or nine”. */

import { shiftDecimal } from '@/data/statistics/decimal';
import { type Amount, readAmount } from './amount';
import { readHedgeBefore } from './hedge';
import { CHANGE_NOUNS, DOWN_WORDS, MULTIPLE_WORDS, RANGING, UP_WORDS } from './lexicon/change-words';
import { isCount, sharedBehind, shareUnit } from './shared-unit';
import { at, findBefore, isDash, isGluedTo, isIn, isWord, remember, type Walk } from './walk';

/** An amount, or two that are the ends of one range. */
export interface Extent extends Amount {
  readonly upper?: number;
}

/** “paid $4.6 million to 31 clients”: what is counted behind “to” is no end of a range. */
const isCountedBehind = (walk: Walk, { unit, power, end }: Amount): boolean =>
  unit === 'bare' && power === 0 && at(walk, end).kind === 'word' && !isIn(walk, end, AFTER_MONEY);

const AFTER_MONEY: ReadonlySet<string> = new Set(
  'a an per for each in on at and or by from of to the this last next more less every apiece depending if when as after before while but with over'.split(
    ' ',
  ),
);

/** “-5% to -6%”: of two ends below zero the lower one may stand second. */
const isFalling = (first: Amount, second: Amount): boolean =>
  first.isSigned === true && second.isSigned === true && first.mantissa > second.mantissa && first.value < 0;

function join(first: Amount, second: Amount, start: number): Extent | undefined {
  if (isFalling(first, second)) {
    const turned = join({ ...second, end: first.end }, { ...first, end: second.end }, start);
    return turned && first.unit === second.unit ? turned : undefined;
  }
  const lower = shareUnit(first, second);
  if (!lower || first.isMore || second.isMore) return undefined;
  const upper =
    second.unit === 'bare' && lower.unit === 'money' && lower.power > 0 && second.power === 0
      ? shiftDecimal(second.value, second.mantissa > first.mantissa ? lower.power : 0)
      : second.value;
  if (!(lower.value < upper)) return undefined;
  const decimals = Math.max(first.decimals ?? -1, second.decimals ?? -1);
  return {
    ...lower,
    start,
    end: second.end,
    upper,
    ...(decimals < 0 ? {} : { decimals }),
  };
}

/** The place behind “to”, “–”, “-to-”, “or”, “and” between two ends. */
function takeLink(walk: Walk, place: number, isBetween: boolean): { end: number; isTo: boolean } | undefined {
  if (isBetween) return isWord(walk, place, 'and', 'to') ? { end: place + 1, isTo: false } : undefined;
  if (isWord(walk, place, 'to')) return { end: place + 1, isTo: true };
  if (isWord(walk, place, 'or')) return { end: place + 1, isTo: false };
  if (isDash(walk, place) && isWord(walk, place + 1, 'to') && isDash(walk, place + 2))
    return { end: place + 3, isTo: false };
  if (isDash(walk, place) && isWord(walk, place + 1, 'to')) return { end: place + 2, isTo: false };
  const isGlued = isGluedTo(walk, place) === isGluedTo(walk, place + 1);
  return isDash(walk, place) && at(walk, place).text !== '—' && isGlued
    ? { end: place + 1, isTo: false }
    : undefined;
}

const MOVES: ReadonlySet<string> = new Set(
  'went go goes gone going push pushes pushed pushing moved changed change moving worsened worsens worsening swung raised brought taken took turned upgraded downgraded revised'.split(
    ' ',
  ),
);

const isDirection = (walk: Walk, place: number): boolean =>
  isIn(walk, place, UP_WORDS) || isIn(walk, place, DOWN_WORDS);

/** “rose from 2% to 3% in one county and from 3% to 5% in another”: the second is such a move as the first. */
function isSecondMove(walk: Walk, start: number): boolean {
  if (!isWord(walk, start - 2, 'and')) return false;
  const twin = findBefore(walk, start - 2, 14, (index) => isWord(walk, index, 'from'));
  const first = twin === undefined ? undefined : readExtent(walk, twin + 1);
  return first !== undefined && first.upper === undefined && isWord(walk, first.end, 'to');
}

/** “the share of Oppo — from 4.7% to 7.8%”: where it was and is, not how far it ranges. */
function isShareMoved(walk: Walk, start: number): boolean {
  const share = findBefore(
    walk,
    start - 1,
    6,
    (place) => isWord(walk, place, 'share') || isIn(walk, place, RANGING),
  );
  return share !== undefined && isWord(walk, share, 'share') && isWord(walk, share + 1, 'of');
}

/** Cents are counted as cents: “rose 3 to 460 cents”. */
const inPieces = ({ value, below = 0 }: Amount): number => shiftDecimal(value, -below);

/** “rose by 38,000 to 1.2 million”, “up 15,000 to 55,000”: no range of thousands, nor of so wide ends, is told of a rise. */
const isLevelBehind = (first: Amount, second: Amount): boolean =>
  first.unit === 'bare'
    ? (first.value >= 1000 || inPieces(second) > 3 * first.value) && inPieces(second) >= 20
    : first.unit !== 'percent' && first.unit === second.unit && second.value > 3 * first.value;

/** “the range of increase looks modest, from £5 to £70”: behind “range of” a plain form is no verb, but for “will increase”. */
const isRangedNoun = (walk: Walk, place: number): boolean =>
  isIn(walk, place, CHANGE_NOUNS) &&
  !isWord(walk, place - 1, 'to', 'will', 'would', 'could', 'may', 'might', 'can', 'should') &&
  findBefore(walk, place, 5, (index) => isWord(walk, index, 'range') && isWord(walk, index + 1, 'of')) !==
    undefined;

const MONEY_NOUNS: ReadonlySet<string> = new Set(
  'revenue revenues sales prices price earnings profit profits costs cost income output exports imports'.split(
    ' ',
  ),
);
const RATE_NOUNS: ReadonlySet<string> = new Set(
  'share rate rates margin margins percentage proportion yield yields tax growth inflation interest ratio'.split(
    ' ',
  ),
);

/** “revenue rose 18% to 19%”: how far, since revenue is no share; a tax may rise 1% to 9%, and revenue to 19% of sales. */
const isOfMoney = (walk: Walk, verb: number): boolean =>
  findBefore(walk, verb, 8, (index) => isIn(walk, index, MONEY_NOUNS)) !== undefined &&
  findBefore(walk, verb, 12, (index) => isIn(walk, index, RATE_NOUNS)) === undefined;

/** How far apart no ends of a range are: “a decrease in the deficit of $6 billion to $86 billion”. */
const FAR_APART = 10;

const LEANING: ReadonlySet<string> = new Set('just only another further'.split(' '));

const isMoving = (walk: Walk, place: number): boolean =>
  isIn(walk, place, MOVES) || MULTIPLE_WORDS.has(at(walk, place).lower);

/** “from January’s 5.2%”, “from last year’s 40%”, “from 2009’s 5%” */
const isFromOwned = (walk: Walk, start: number): boolean =>
  (/..'s$/.test(at(walk, start - 1).lower) ||
    (isWord(walk, start - 1, 's') && /^['’]$/.test(at(walk, start - 2).text))) &&
  findBefore(walk, start - 1, 4, (place) => isWord(walk, place, 'from')) !== undefined;

/** “rose from 10% to 12%” and “rose by 2 million to 7 million” are two; “from 15% to 20% of trains” is one range. */
function isMove(walk: Walk, start: number, first: Amount, second: Amount | undefined): boolean {
  // “increased by just 1 million to 187 million”, “a fall of less than $1 million to $20 million”, “from some 14 million”
  const before = (readHedgeBefore(walk, start, 0, false)?.place ?? start) - 1;
  // “from a magnitude 6.9 to 7.2”, “from January’s 5.2% to 6%”
  const isFrom =
    isWord(walk, before, 'from') ||
    isFromOwned(walk, start) ||
    (isWord(walk, start - 3, 'from') && isWord(walk, start - 2, 'a', 'an', 'the'));
  const lead = isIn(walk, before, LEANING) ? before - 1 : before;
  const isDirect = isDirection(walk, lead);
  if (isDirect && first.unit === 'percent')
    return !isOfMoney(walk, lead) || (second !== undefined && isWord(walk, second.end, 'of'));
  const isLevel = first.power > 0 || (second !== undefined && isLevelBehind(first, second));
  if (isDirect) return first.unit !== 'bare' || isLevel;
  if (isIn(walk, lead, MOVES) && isLevel) return true;
  if (isWord(walk, lead, 'of') && second !== undefined && second.value > FAR_APART * first.value)
    return isLevel && findBefore(walk, lead, 8, (place) => isIn(walk, place, CHANGE_NOUNS)) !== undefined;
  if (isWord(walk, lead, 'by'))
    return isLevel && findBefore(walk, lead, 8, (place) => isDirection(walk, place)) !== undefined;
  // “up from 75,000 to 80,000 tonnes previously”: what was expected before was a range.
  if (!isFrom || (second !== undefined && isWord(walk, second.end, 'previously'))) return false;
  if (isSecondMove(walk, start) || isShareMoved(walk, start)) return true;
  const verb = findBefore(walk, start - 1, 14, (index) => {
    if (isDirection(walk, index)) return !isRangedNoun(walk, index);
    // “increased by 4.4% from £7.50 to £7.83”: the percentage counts nothing that could range.
    if (isWord(walk, index + 1, '%', 'percent', 'per', 'pc', 'pct')) return false;
    return isCount(walk, index) || isMoving(walk, index) || isIn(walk, index, RANGING);
  });
  // “the increase ranges from £5 to £70”
  return verb !== undefined && !isCount(walk, verb) && !isIn(walk, verb, RANGING);
}

/** “rose 0.3 to 61.7%”, “rose by 1.4 to 56.5%”: of what 0.3 is told, percent or points, nobody says. */
function isUntoldStep(walk: Walk, start: number, first: Amount, second: Amount): boolean {
  const isFar = shiftDecimal(second.value, 2) > 10 * first.value;
  const isApart = first.unit === 'bare' && second.unit === 'percent' && first.power === 0 && isFar;
  const verb = isWord(walk, start - 1, 'by') ? start - 2 : start - 1;
  return isApart && isDirection(walk, verb);
}

/** A hyphen joins no words: “twenty-one” was read, “two-one” is a score. */
const isSecond = (walk: Walk, place: number): boolean =>
  /[\p{N}$£€¥₹]/u.test(at(walk, place).text) || !isDash(walk, place - 1);

/** The number or range that begins at a place. */
export const readExtent = (walk: Walk, start: number): Extent | undefined =>
  remember(walk, 'extent', start, readExtentAnew);

function readExtentAnew(walk: Walk, start: number): Extent | undefined {
  const isBetween = isWord(walk, start, 'between');
  const from = isBetween ? start + 1 : start;
  const first = readAmount(walk, from);
  if (!first) return undefined;
  const link = takeLink(walk, first.end, isBetween);
  const second = link && isSecond(walk, link.end) ? readAmount(walk, link.end) : undefined;
  // “.04 or 4 percent”: the same told twice.
  const isSame = second?.unit === 'percent' && first.unit === 'bare' && first.value === second.value;
  const isApart =
    link?.isTo === true && first.unit === 'money' && second !== undefined && isCountedBehind(walk, second);
  const range = second && !isApart && !isSame ? join(first, second, start) : undefined;
  if (isBetween) return range;
  if (!range) return sharedBehind(walk, first) ?? first;
  if (link?.isTo && second && isUntoldStep(walk, start, first, second)) return { ...first, unit: 'untold' };
  if (link?.isTo && isMove(walk, start, first, second)) return (second && shareUnit(first, second)) ?? first;
  return range;
}
