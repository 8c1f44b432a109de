/** Which way a number changes something, if it does: by the verb or noun before or behind it. */
import {
  BEATS,
  CHANGE_LINKS,
  CHANGE_NOUNS,
  DOWN_AFTER,
  DOWN_WORDS,
  FORECASTS,
  MISSES,
  NOT_UP_AFTER,
  RANGING,
  UP_AFTER,
  UP_WORDS,
} from './lexicon/change-words';
import {
  at,
  findAfter,
  findBefore,
  isDash,
  isGluedTo,
  isHyphen,
  isIn,
  isWord,
  skipHyphen,
  type Walk,
} from './walk';

export type Direction = 1 | -1;

/** The direction that one word says. */
export const directionOf = (walk: Walk, place: number): Direction | undefined => {
  if (at(walk, place).kind !== 'word') return undefined;
  if (isWord(walk, place, 'up') && isIn(walk, place - 1, NOT_UP_AFTER)) return undefined;
  if (isIn(walk, place, UP_WORDS)) return 1;
  return isIn(walk, place, DOWN_WORDS) ? -1 : undefined;
};

/** “fall”, “falls” */
export const isChangeNoun = (walk: Walk, place: number): boolean => {
  const noun = at(walk, place).lower;
  return CHANGE_NOUNS.has(noun) || CHANGE_NOUNS.has(noun.replace(/s$/, ''));
};

/** “reductions” go down as a reduction does. */
export const directionOfNoun = (walk: Walk, place: number): Direction | undefined =>
  directionOf(walk, place) ?? (DOWN_WORDS.has(at(walk, place).lower.replace(/s$/, '')) ? -1 : 1);

/** What may stand between the verb and its number. */
export const isLink = (walk: Walk, place: number): boolean =>
  isIn(walk, place, CHANGE_LINKS) ||
  (/..ly$/.test(at(walk, place).lower) && directionOf(walk, place) === undefined) ||
  /^year-/.test(at(walk, place).lower) ||
  isAdjective(walk, place) ||
  // “a monthly drop (of 11%)”, “the biggest lift, of 9.42%,”
  (/^[(,]$/.test(at(walk, place).text) && isWord(walk, place + 1, 'of', 'by'));

/** “a weak 1.5%”, “an unexpected 3%”: how somebody finds a change. */
const isAdjective = (walk: Walk, place: number): boolean =>
  isWord(walk, place - 1, 'a', 'an') &&
  /^\p{Ll}{3,}$/u.test(at(walk, place).text) &&
  at(walk, place + 1).kind === 'number' &&
  !isIn(walk, place, NO_ADJECTIVES) &&
  directionOf(walk, place) === undefined;

const NO_ADJECTIVES: ReadonlySet<string> = new Set('new minimum maximum flat controlling'.split(' '));

/** “%” or a word for it. */
export const isShareSign = (walk: Walk, place: number): boolean =>
  isWord(walk, place, '%', 'percent', 'cent', 'per', 'pc', 'pct');

/** “5% of the budget”: a part of what is named, whatever stands before it. */
function isPart(walk: Walk, start: number): boolean {
  for (let place = start; place < start + 4; place += 1)
    if (isShareSign(walk, place)) return isWord(walk, place + 1, 'of');
  return false;
}

/** “reduced the number of deaths by 12%”, “a decline in deaths of 12%”. */
function findFar(walk: Walk, place: number): Direction | undefined {
  const verb = findBefore(walk, place, 12, (index) => {
    // “increased for the first time since December 2021 by 3.1%”
    const isNumber = at(walk, index).kind === 'number' && !/^(?:19|20)\d\d$/.test(at(walk, index).text);
    return isNumber || directionOf(walk, index) !== undefined;
  });
  return verb === undefined ? undefined : directionOf(walk, verb);
}

/** “beat forecasts by 2.5%”, “missed its target by a fifth”. */
function againstForecast(walk: Walk, end: number): Direction | undefined {
  if (!isIn(walk, end - 1, FORECASTS)) return undefined;
  // “ahead of target by 1.7%”
  if (isWord(walk, end - 2, 'of') && isWord(walk, end - 3, 'ahead')) return 1;
  if (isWord(walk, end - 2, 'behind')) return -1;
  const verb = findBefore(walk, end - 1, 5, (place) => isIn(walk, place, BEATS) || isIn(walk, place, MISSES));
  return verb === undefined ? undefined : isIn(walk, verb, BEATS) ? 1 : -1;
}

/** The direction said before a place where the number with its hedge begins. */
export function directionBefore(walk: Walk, start: number): Direction | undefined {
  if (isWord(walk, start - 1, 'of') && isWord(walk, start - 2, 'rate', 'pace', 'clip'))
    return atRate(walk, start - 2);
  const word = isWord(walk, start - 1, 'from') ? start - 2 : start - 1;
  if (isIn(walk, word, RANGING)) return rangesOver(walk, word);
  // “fall short of 10%” says where it stands.
  if (isWord(walk, start, 'short', 'shy')) return undefined;
  let place = start - 1;
  let isBy = false;
  let isOf = false;
  for (let count = 0; count < 5 && isLink(walk, place); count += 1) {
    isBy ||= isWord(walk, place, 'by');
    isOf ||= isWord(walk, place, 'of');
    place -= 1;
  }
  // “That drop – of 7.6 points – was”
  if (isOf && isDash(walk, place) && isIn(walk, place - 1, CHANGE_NOUNS)) place -= 1;
  const direct = directionOf(walk, place);
  // “fallen below 6%” says where it stands.
  if (direct !== undefined) return !isBy && isWord(walk, start, 'below', 'above') ? undefined : direct;
  if (isBy) return againstForecast(walk, place + 1) ?? findFar(walk, place + 1);
  if (isIn(walk, place, REACHING)) return reachedBy(walk, place);
  const verb = verbOfBeing(walk, place);
  if (verb !== undefined) return isPart(walk, start) ? undefined : headedBy(walk, verb);
  if (isWord(walk, place, 'off')) return isIn(walk, place - 1, STANDING) ? -1 : undefined;
  if (isWord(walk, place, 'on') && isWord(walk, place - 1, 'put', 'puts', 'putting')) return 1;
  if (isWord(walk, start, 'above', 'beyond')) return raisedAbove(walk, start);
  return isOf ? nounBefore(walk, place) : undefined;
}

/** “was off 2%”, “closed off 2%”. */
const STANDING: ReadonlySet<string> = new Set(
  'is was are were be been closed ended finished came trading'.split(' '),
);

const PAID: ReadonlySet<string> = new Set(
  'fares fees rents bills pay wages salaries pensions prices spending premiums tuition'.split(' '),
);

/** “raise fares above 2%”: by more than that, since no fare is a share; “raise the rate above 2%” says where to. */
function raisedAbove(walk: Walk, start: number): Direction | undefined {
  const isCouncilTax = isWord(walk, start - 1, 'tax') && isWord(walk, start - 2, 'council');
  if (!isCouncilTax && !isIn(walk, start - 1, PAID)) return undefined;
  const verb = findBefore(walk, start - 1, 4, (place) => directionOf(walk, place) !== undefined);
  return verb === undefined ? undefined : directionOf(walk, verb);
}

/** “rose anywhere from 5% to 7%”, “increases ranging from 5% to 7%”, “the increase in fees varied from 5% to 7%”. */
function rangesOver(walk: Walk, word: number): Direction | undefined {
  if (isChangeNoun(walk, word - 1)) return directionOfNoun(walk, word - 1);
  return isWord(walk, word, 'anywhere') ? directionOf(walk, word - 1) : headedBy(walk, word);
}

const REACHING: ReadonlySet<string> = new Set(
  'reach reaches reached reaching exceed exceeds exceeded exceeding hit total totals totalled totaled'.split(
    ' ',
  ),
);

/** “the drop in yields that could reach 15%” */
function reachedBy(walk: Walk, verb: number): Direction | undefined {
  const that = isWord(walk, verb - 1, 'could', 'may', 'might', 'would', 'can', 'will', 'has')
    ? verb - 2
    : verb - 1;
  const noun = isWord(walk, that, 'that', 'which')
    ? findBefore(walk, that, 6, (place) => isIn(walk, place, CHANGE_NOUNS))
    : undefined;
  return noun === undefined ? undefined : directionOf(walk, noun);
}

/** “rose by a strong rate of 6.8%”, “grew at a pace of 3%”. */
function atRate(walk: Walk, rate: number): Direction | undefined {
  const link = findBefore(walk, rate, 6, (place) => isWord(walk, place, 'by', 'at'));
  return link === undefined ? undefined : directionOf(walk, link - 1);
}

/** “was”, “is”, “will be”, “would be”, “has been”, “averaged”: where the verb begins whose last word stands at a place. */
export function verbOfBeing(walk: Walk, place: number): number | undefined {
  if (isWord(walk, place, 'was', 'is', 'averaged', 'averages')) return place;
  if (isWord(walk, place, 'been') && isWord(walk, place - 1, 'has', 'have', 'had')) return place - 1;
  return isWord(walk, place, 'be') && isIn(walk, place - 1, MODALS) ? place - 1 : undefined;
}

const MODALS: ReadonlySet<string> = new Set('will would could may might can should'.split(' '));

/**
 * “the drop was just 0.2%”, “the drop in Europe was 24%”, “the increase for homes will be 3%”; but “the cut was
 * 5% of the budget”, and “the cut for agents is 10%”, which is theirs.
 */
function headedBy(walk: Walk, verb: number): Direction | undefined {
  if (isIn(walk, verb - 1, CHANGE_NOUNS)) return directionOf(walk, verb - 1);
  const noun = findBefore(walk, verb, 6, (place) => isIn(walk, place, CHANGE_NOUNS));
  if (noun === undefined) return undefined;
  const article = isOfNoun(walk, noun - 1) ? noun - 2 : noun - 1;
  // “the support for the rise in fees is 24%” says who is for it.
  if (!isWord(walk, article, 'the', 'a') || isIn(walk, article - 1, BEFORE_OBJECT)) return undefined;
  const isHead =
    isWord(walk, noun + 1, 'in') || (isWord(walk, noun + 1, 'for') && !isWord(walk, noun, 'cut'));
  return isHead ? directionOf(walk, noun) : undefined;
}

const BEFORE_OBJECT: ReadonlySet<string> = new Set(
  'of for by to with on against about from at behind after before'.split(' '),
);

/** “the pay rise for nurses”, “the proposed hike for firms”: one word between, and no plural that might do it. */
const isOfNoun = (walk: Walk, place: number): boolean =>
  /^\p{Ll}{2,}[^s\P{Ll}]$/u.test(at(walk, place).text) && !isIn(walk, place, NOT_BETWEEN);

function nounBefore(walk: Walk, place: number): Direction | undefined {
  const noun = findBefore(walk, place + 1, 6, (index) => isIn(walk, index, CHANGE_NOUNS));
  const isIn_ = noun !== undefined && isWord(walk, noun + 1, 'in');
  return isIn_ ? directionOf(walk, noun) : undefined;
}

const NOT_BETWEEN: ReadonlySet<string> = new Set(
  `of in to and or for at on were was is are said had have has the a an who that which by from as than with its their his
  her but while when if after before since during compared this will would could can may of people women men`.split(
    /\s+/,
  ),
);

/** “12% rise”, “12% more”, “30% higher”, “12% year-on-year increase”: the direction said behind a place. */
export function directionAfter(walk: Walk, end: number): Direction | undefined {
  const place = skipHyphen(walk, end);
  return atMarkets(walk, place) ?? wordAfter(walk, place);
}

/** “6% off its peak”, “0.3% in the red”, “2% in positive territory”. */
function atMarkets(walk: Walk, end: number): Direction | undefined {
  if (
    isWord(walk, end, 'off') &&
    findBefore(walk, end, 6, (place) => isIn(walk, place, TAKES_OFF)) !== undefined
  )
    return -1;
  if (isWord(walk, end, 'off') && isWord(walk, end + 1, 'its', 'their', 'his', 'her', 'the', 'a', 'last')) {
    const peak = findAfter(walk, end + 2, 4, (place) =>
      isWord(walk, place, 'peak', 'peaks', 'high', 'highs', 'record'),
    );
    return peak === undefined ? undefined : -1;
  }
  if (isWord(walk, end, 'ahead', 'behind')) return againstLast(walk, end);
  if (!isWord(walk, end, 'in', 'into')) return undefined;
  if (isWord(walk, end + 1, 'the') && isWord(walk, end + 2, 'red', 'green', 'black'))
    return isWord(walk, end + 2, 'red') ? -1 : 1;
  if (!isWord(walk, end + 2, 'territory')) return undefined;
  return isWord(walk, end + 1, 'positive') ? 1 : isWord(walk, end + 1, 'negative') ? -1 : undefined;
}

const TAKES_OFF: ReadonlySet<string> = new Set(
  'shave shaves shaved shaving knock knocks knocked knocking wipe wipes wiped wiping'.split(' '),
);

/** “5% ahead of last year”, “2% behind forecasts”; “5% ahead of Labour” leads. */
function againstLast(walk: Walk, place: number): Direction | undefined {
  const than = isWord(walk, place + 1, 'of') ? place + 2 : place + 1;
  const isMeasured =
    isIn(walk, than, FORECASTS) ||
    isIn(walk, than + 1, FORECASTS) ||
    isWord(walk, than, 'last', 'previous', 'what', 'where') ||
    (isWord(walk, than, 'the', 'a', 'our', 'its', 'their') &&
      isWord(walk, than + 1, 'same', 'previous', 'year'));
  return isMeasured ? (isWord(walk, place, 'ahead') ? 1 : -1) : undefined;
}

/** “year on year”, “quarter on quarter” without hyphens: the place of its second time. */
const takeOnTime = (walk: Walk, place: number): number | undefined =>
  isWord(walk, place + 1, 'on') &&
  isWord(walk, place, 'year', 'quarter', 'month', 'week') &&
  at(walk, place).lower === at(walk, place + 2).lower
    ? place + 2
    : undefined;
/** “the two-point gap falls within the margin”: a verb of place. */
const isPlaced = (walk: Walk, verb: number): boolean =>
  isWord(walk, verb, 'falls', 'drops') &&
  isWord(walk, verb + 1, 'within', 'into', 'outside', 'short', 'foul');

/** “a 20% down payment”, “who put 20 percent down”: money laid down, which falls nowhere. */
const isLaidDown = (walk: Walk, down: number): boolean =>
  isWord(walk, down, 'down') &&
  (isWord(walk, down + 1, 'payment', 'payments', 'deposit') ||
    isHyphen(walk, down + 1) ||
    findBefore(walk, down, 6, (place) => isWord(walk, place, 'put', 'puts', 'putting', 'pay', 'paid')) !==
      undefined);

function wordAfter(walk: Walk, start: number): Direction | undefined {
  if (isLaidDown(walk, start)) return undefined;
  // “a margin of 36.8% increased from 36.7%”
  if (isWord(walk, start, 'increased') && isWord(walk, start + 1, 'from', 'to', 'by')) return undefined;
  // “300 basis points below and above the rate”
  if (
    isWord(walk, start, 'below', 'above') &&
    isWord(walk, start + 1, 'and', 'or') &&
    isWord(walk, start + 2, 'above', 'below')
  )
    return undefined;
  let place = start;
  for (let count = 0; count < 5; count += 1) {
    place = takeOnTime(walk, place) ?? place;
    const { kind } = at(walk, place);
    // “17% year-on-year fall”: joined by hyphens, “on” is part of a word.
    const isJoined = isHyphen(walk, place - 1) && isHyphen(walk, place + 1);
    if (kind !== 'word' || (isIn(walk, place, NOT_BETWEEN) && !isJoined)) return undefined;
    // “26% waited longer” says how long they waited, and of how many.
    if (/ed$/.test(at(walk, place - 1).lower) && /^(?:\p{Ll}+er|more|less)$/u.test(at(walk, place).lower))
      return undefined;
    const isPlain =
      count === 0 || !/^(?:above|below|up|down|better|older|extra)$/.test(at(walk, place).lower);
    if (isPlain && isIn(walk, place, UP_AFTER)) return 1;
    if (isPlain && isIn(walk, place, DOWN_AFTER)) return isPlaced(walk, place) ? undefined : -1;
    place += 1;
    while (isHyphen(walk, place)) place += 1;
    if (isGluedTo(walk, place) && !isHyphen(walk, place - 1)) return undefined;
  }
  return undefined;
}
