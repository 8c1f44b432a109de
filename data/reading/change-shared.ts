/** Numbers that are a change by what another number or the sentence's head says. */
import { readAmount } from './amount';
import {
  type Direction,
  directionAfter,
  directionBefore,
  directionOf,
  isChangeNoun,
  isLink,
  isShareSign,
} from './change';
import { directionOfSeveral, isNumber, LONGEST_ROW } from './change-several';
import { readHedgeBefore } from './hedge';
import { SUPERLATIVES } from './lexicon/change-words';
import { isTimeOverTime, SPANS } from './unit-phrase';
import { at, findAfter, findBefore, isGluedTo, isIn, isWord, skipHyphen, type Walk } from './walk';

/** The place before “or”, “(” or “(equivalent to” that leads to the same amount told again. */
function skipAgain(walk: Walk, start: number, end: number): number | undefined {
  if (isWord(walk, start - 1, 'or')) return start - 1;
  if (at(walk, end).text !== ')') return undefined;
  const place =
    isWord(walk, start - 1, 'to') && isWord(walk, start - 2, 'equivalent') ? start - 3 : start - 1;
  return at(walk, place).text === '(' ? place : undefined;
}

/** “falls by £122, or 7 per cent”, “up 10 cents (0.4 percent)”: the same change in other words, told right before. */
function toldBefore(walk: Walk, start: number, end: number): Direction | undefined {
  const again = skipAgain(walk, start, end);
  const verb =
    again === undefined
      ? undefined
      : findBefore(walk, again, 12, (index) => directionOf(walk, index) !== undefined);
  if (again === undefined || verb === undefined) return undefined;
  const number = findBefore(walk, again, 8, (index) => isNumber(walk, index));
  if (number === undefined || number < verb) return undefined;
  // “£122”, “N61.3bn”: from its sign on.
  const money = [number - 2, number - 1, number].find((place) => readAmount(walk, place)?.unit === 'money');
  // In brackets only what money went up or down by is told again: “lost 45 seats (12%)” may say of how many.
  if (at(walk, again).text === '(' && money === undefined && !isWord(walk, number - 1, 'by'))
    return undefined;
  const sign = money ?? number;
  const first = readHedgeBefore(walk, sign, verb + 1, false)?.place ?? sign;
  for (let place = verb + 1; place < first; place += 1)
    if (!isLink(walk, place)) return directionBefore(walk, first);
  return directionOf(walk, verb);
}

const PARALLELS: ReadonlySet<string> = new Set('by in from on at to over during for among'.split(' '));

/** “down 5% YoY and 15% QoQ”, “8.5% yearly and 2.3% compared to May”: against which time, said in a word. */
const AGAINST: ReadonlySet<string> = new Set('yoy qoq mom wow yearly annually monthly quarterly'.split(' '));

/** “1% from 2013 and 3% compared with 2019”: what a change is measured against. */
const MEASURED: ReadonlySet<string> = new Set(['from', 'on', 'compared', 'against', 'versus', 'since']);
/** “5% this year and 4% next year” */
const TIMES: ReadonlySet<string> = new Set(['this', 'last', 'next']);

/** “0.4 percent over the previous month, and 3.2 percent from a year ago”, “0.3 percent for the month and …” */
const isOverTime = (walk: Walk, place: number): boolean =>
  isWord(walk, place, 'over', 'for', 'in', 'on') &&
  isWord(walk, place + 1, 'the') &&
  (isIn(walk, place + 2, SPANS) || isWord(walk, place + 2, 'previous', 'prior', 'preceding'));

/** What two numbers of a row go on with, alike for words of one kind. */
function goesOnWith(walk: Walk, place: number): string | undefined {
  // “year on year”: “on” belongs to its time.
  if (isWord(walk, place, 'on', 'over') && isIn(walk, place - 1, SPANS)) return undefined;
  if (isIn(walk, place, AGAINST) || isIn(walk, place, MEASURED) || isTimeOverTime(walk, place)) return 'from';
  if (isIn(walk, place, TIMES)) return 'this';
  return isIn(walk, place, PARALLELS) ? at(walk, place).lower : undefined;
}

/** “fall 43% by 2030, 60% by 2035 and by 80% in 2040”: the same verb, where all go on with the same preposition. */
function sharedBefore(walk: Walk, start: number, end: number): Direction | undefined {
  const link = goesOnWith(walk, end);
  let place = start;
  for (let count = 0; link !== undefined && count < LONGEST_ROW; count += 1) {
    const joint = isWord(walk, place - 1, 'by') ? place - 2 : place - 1;
    if (!isWord(walk, joint, 'and', ',')) return undefined;
    const told = findBefore(
      walk,
      joint,
      6,
      (index) => goesOnWith(walk, index) === link || (link === 'from' && isOverTime(walk, index)),
    );
    // “0.2 percent in July compared to June and 3.2 percent versus last year”
    const isTimed = told !== undefined && link === 'from' && isWord(walk, told - 2, 'in', 'for', 'on');
    const twin = isTimed && told !== undefined ? told - 2 : told;
    if (twin === undefined || !isShareSign(walk, twin - 1)) return undefined;
    const number = findBefore(walk, twin, 4, (index) => isNumber(walk, index));
    if (number === undefined) return undefined;
    const direction =
      directionBefore(walk, number) ?? inParts(walk, number, twin) ?? comparedWith(walk, number);
    if (direction !== undefined) return direction;
    place = number;
  }
  return undefined;
}

/**
 * “Ross was down 2.3%, Burlington by 2.6%”, “fell by 10 per cent, those of cyclists by four per cent”: what
 * is changed by the same verb; a participle before “by” says who or what did it.
 */
function anothersBy(walk: Walk, start: number): Direction | undefined {
  let place = start;
  for (let count = 0; count < LONGEST_ROW; count += 1) {
    if (!isWord(walk, place - 1, 'by') || /(?:ed|en)$/.test(at(walk, place - 2).lower)) return undefined;
    const sign = findBefore(walk, place - 1, 9, (index) => isShareSign(walk, index));
    // “rose by 0.7 per cent in the quarter and by 2.6 per cent over the year”
    const isAndBy = isWord(walk, place - 2, 'and') && sign !== undefined && isIn(walk, sign + 1, PARALLELS);
    if (sign === undefined || !(isAndBy || isWord(walk, sign + 1, ',', 'and', ';'))) return undefined;
    const first = isWord(walk, sign, 'cent') ? sign - 2 : sign - 1;
    const { place: from } = readHedgeBefore(walk, first, 0, false) ?? { place: first };
    const direction = directionBefore(walk, from);
    if (direction !== undefined) return direction;
    place = from;
  }
  return undefined;
}

/** What stands between a thing and its change where a verb is left out: nouns alone. */
const isNamed = (walk: Walk, from: number, to: number): boolean => {
  for (let place = from; place < to; place += 1)
    if (!/^\p{L}[\p{L}-]+$/u.test(at(walk, place).text) || isIn(walk, place, NO_NAMES)) return false;
  return to > from;
};

const NO_NAMES: ReadonlySet<string> = new Set(
  'with by to from of in on at for than as about some over under nearly almost or but while when is was are were has had have who which that said up down only just around of the a an at least'.split(
    ' ',
  ),
);

/** “agriculture declined 7.6%, transport 7.2% and retail 3.8%”: the verb is left out of all but the first. */
function leftOut(walk: Walk, start: number, end: number): Direction | undefined {
  if (!(at(walk, end).kind === 'symbol' || isWord(walk, end, 'and')) || at(walk, end).text === '(')
    return undefined;
  let place = start;
  for (let count = 0; count < LONGEST_ROW; count += 1) {
    const joint = findBefore(walk, place, 4, (index) => isWord(walk, index, ',', 'and'));
    if (joint === undefined || !isNamed(walk, joint + 1, place)) return undefined;
    const sign = isWord(walk, joint, 'and') && at(walk, joint - 1).text === ',' ? joint - 2 : joint - 1;
    const number = isShareSign(walk, sign)
      ? findBefore(walk, sign, 3, (index) => isNumber(walk, index))
      : undefined;
    if (number === undefined) return undefined;
    const direction = directionBefore(walk, number);
    if (direction !== undefined) return direction;
    place = number;
  }
  return undefined;
}

/** “a $31 million, or 11.59%, increase”, “35 points, or 0.5%, lower”: what is behind the comma goes for both. */
const inserted = (walk: Walk, start: number, end: number): Direction | undefined =>
  isWord(walk, start - 1, 'or') && at(walk, end).text === ','
    ? isChangeNoun(walk, end + 1)
      ? directionOf(walk, end + 1)
      : directionAfter(walk, end + 1)
    : undefined;

/** “24 per cent or €1.3 billion up”, “€594 million (1.4 per cent) above”: the same told twice before its direction. */
function toldBehind(walk: Walk, start: number, end: number): Direction | undefined {
  if (isWord(walk, end, 'or')) {
    const again = readAmount(walk, end + 1);
    return again?.unit === 'money' ? directionAfter(walk, again.end) : undefined;
  }
  const isBracket = at(walk, start - 1).text === '(' && at(walk, end).text === ')';
  return isBracket && isWord(walk, end + 1, 'above', 'below', 'higher', 'lower', 'more', 'less', 'up', 'down')
    ? directionAfter(walk, end + 1)
    : undefined;
}

/** “fell at a 5% rate”, “grew at a seasonally adjusted 3% pace”; “growing at 5%” says how high a rate is. */
function atPace(walk: Walk, start: number, end: number): Direction | undefined {
  const isPace =
    findAfter(walk, end, 3, (place) => isWord(walk, place, 'rate', 'pace', 'clip')) !== undefined;
  const link = isPace ? findBefore(walk, start, 5, (place) => isWord(walk, place, 'at')) : undefined;
  if (link === undefined || !isWord(walk, link + 1, 'a', 'an', 'the', 'its', 'about', 'around'))
    return undefined;
  return directionOf(walk, /..ly$/.test(at(walk, link - 1).lower) ? link - 2 : link - 1);
}

/** “11 percent and 7 percent rises”: the noun behind the second is that of both. */
function joined(walk: Walk, end: number): Direction | undefined {
  if (!isWord(walk, end, 'and', 'or') || !isNumber(walk, end + 1) || !isShareSign(walk, end + 2))
    return undefined;
  const noun = isWord(walk, end + 3, 'cent') ? end + 4 : end + 3;
  return isChangeNoun(walk, noun) && /s$/.test(at(walk, noun).lower) ? directionOf(walk, noun) : undefined;
}

/** What stands between the numbers of a row: “11%, 6%, 2%, and 23%”. */
const isInRow = (walk: Walk, place: number): boolean =>
  isNumber(walk, place) || isShareSign(walk, place) || isWord(walk, place, ',', 'and', '~', 'about');

const LONGEST_LIST = 20;

/** “fell 0.4% and 0.7% respectively”, “slipped 11%, 6%, 2%, and 23% respectively”: one verb for all. */
function respectively(walk: Walk, start: number, end: number): Direction | undefined {
  const behind = findAfter(walk, end, LONGEST_LIST, (place) => !isInRow(walk, place));
  if (behind === undefined) return undefined;
  // “fell 7% and 3% month-on-month respectively”
  const isTimed = isTimeOverTime(walk, behind);
  const word = isTimed ? skipHyphen(walk, skipHyphen(walk, behind + 1) + 1) + 1 : behind;
  if (!isWord(walk, word, 'respectively')) return undefined;
  const before = findBefore(walk, start, LONGEST_LIST, (place) => !isInRow(walk, place));
  return before === undefined || before === start - 1 ? undefined : directionBefore(walk, before + 1);
}

/** “19.6% increases compared with 5.2% in London”, “rose 5%, compared to 3% in May”: like is compared with like. */
function comparedWith(walk: Walk, start: number): Direction | undefined {
  const link = isWord(walk, start - 1, 'the', 'a', 'an') ? start - 2 : start - 1;
  const isCompared =
    (isWord(walk, link, 'with', 'to') && isWord(walk, link - 1, 'compared')) ||
    (isWord(walk, link, 'than') && isWord(walk, link - 1, 'rather')) ||
    (isWord(walk, link, 'against') && isWord(walk, link - 1, 'as'));
  if (!isCompared) return undefined;
  const sign = findBefore(walk, link - 1, 18, (index) => isShareSign(walk, index));
  const number = sign === undefined ? undefined : findBefore(walk, sign, 4, (index) => isNumber(walk, index));
  if (sign === undefined || number === undefined) return undefined;
  return directionAfter(walk, sign + 1) ?? directionBefore(walk, number);
}

/** “a raise of 9% over two years, with 5% this year”: the parts that a change comes in. */
function inParts(walk: Walk, start: number, end: number): Direction | undefined {
  const isPart =
    isWord(walk, start - 1, 'with') && at(walk, start - 2).text === ',' && isIn(walk, end, TIMES);
  if (!isPart) return undefined;
  const sign = findBefore(walk, start - 2, 9, (index) => isShareSign(walk, index));
  const number = sign === undefined ? undefined : findBefore(walk, sign, 4, (index) => isNumber(walk, index));
  if (sign === undefined || number === undefined) return undefined;
  return directionAfter(walk, sign + 1) ?? directionBefore(walk, number);
}

/** “a 3% increase plus an additional 2%”, “rose 3% in May and a further 2% in June”, “raise it by 30% or even 70%”. */
function addedTo(walk: Walk, start: number): Direction | undefined {
  if (!isWord(walk, start - 1, 'further', 'additional', 'extra', 'another', 'even')) return undefined;
  const place = isWord(walk, start - 2, 'a', 'an') ? start - 3 : start - 2;
  if (
    !isWord(walk, place, 'plus', 'and', 'or') &&
    !(isWord(walk, place, 'with') && at(walk, place - 1).text === ',')
  )
    return undefined;
  const sign = findBefore(walk, place, 8, (index) => isShareSign(walk, index));
  const number = sign === undefined ? undefined : findBefore(walk, sign, 4, (index) => isNumber(walk, index));
  if (sign === undefined || number === undefined) return undefined;
  return directionAfter(walk, sign + 1) ?? directionBefore(walk, number);
}

/** Verbs that somebody does to something: “raised prices 5%”. */
const TRANSITIVES: ReadonlySet<string> = new Set(
  `raised raises raising lifted lifts lifting hiked hikes hiking boosted boosts boosting increased increases increasing cutting
  reduced reduces reducing lowered lowers lowering slashed slashes slashing trimmed trims trimming grew grows growing expanded
  expanding`.split(/\s+/),
);
const OBJECT_ARTICLES: ReadonlySet<string> = new Set(
  'the its their his her our a all some about nearly'.split(' '),
);
const AFTER_OBJECT: ReadonlySet<string> = new Set(
  'to from in this last next on compared since year over and for by after'.split(' '),
);

/** “hiked the interim dividend 18 per cent to 1p”: what is changed stands between the verb and its number. */
function withObject(walk: Walk, start: number, end: number): Direction | undefined {
  if (!(isIn(walk, end, AFTER_OBJECT) || /^[,.;)]?$/.test(at(walk, end).text))) return undefined;
  const verb = findBefore(walk, start, 5, (place) => isIn(walk, place, TRANSITIVES));
  if (verb === undefined || verb === start - 1) return undefined;
  for (let place = verb + 1; place < start; place += 1)
    if (!isIn(walk, place, OBJECT_ARTICLES) && !isNamed(walk, place, place + 1)) return undefined;
  return directionOf(walk, verb);
}

const LARGER: ReadonlySet<string> = new Set('bigger larger sharper steeper greater smaller'.split(' '));

/** “The biggest falls were in Kent (0.9%), Essex (1%)”, “a bigger fall than in Wales (2.9%)”: each bracket says such a fall. */
function inBrackets(walk: Walk, start: number, end: number): Direction | undefined {
  const isBoth = isWord(walk, start - 1, 'both', 'each') && at(walk, start - 2).text === '(';
  const isAlone = at(walk, start - 1).text === '(' && isGluedTo(walk, start);
  if (!(isBoth || isAlone) || !(at(walk, end).text === ')' || isWord(walk, end, 'or', 'each')))
    return undefined;
  const head = findBefore(
    walk,
    start,
    40,
    (place) =>
      isIn(walk, place, SUPERLATIVES) || (isIn(walk, place, LARGER) && isWord(walk, place + 2, 'than')),
  );
  // “the largest percentage increase”
  const noun = head !== undefined && !isChangeNoun(walk, head + 1) ? head + 2 : (head ?? start) + 1;
  if (head !== undefined && isChangeNoun(walk, noun)) return directionOf(walk, noun);
  return (
    besideNoun(walk, start) ??
    besideNoun(walk, twinBracket(walk, start) ?? start) ??
    asLastBracket(walk, start) ??
    asCountBefore(walk, start) ??
    ofRisk(walk, start, end)
  );
}

/** “up 13,080 (2.8%) on last year”: the same change; of what is lost or gained a part may be told. */
function asCountBefore(walk: Walk, start: number): Direction | undefined {
  const number = start - 2;
  if (at(walk, number).kind !== 'number') return undefined;
  const from = readHedgeBefore(walk, number, 0, false)?.place ?? number;
  const verb = isWord(walk, from - 1, 'by', 'of') ? from - 2 : from - 1;
  return isIn(walk, verb, MOVED) ? directionOf(walk, verb) : undefined;
}
const MOVED: ReadonlySet<string> = new Set(
  'up down rise rises rose risen fall falls fell fallen increase increased decrease decreased drop dropped'.split(
    ' ',
  ),
);

/** “a higher risk of cancers of the uterus (62%), kidney (25%)”: one of a row of brackets, each with its rise. */
function ofRisk(walk: Walk, start: number, end: number): Direction | undefined {
  const isRow = [
    findBefore(walk, start - 1, 9, isSignInBracket),
    findAfter(walk, end + 1, 9, isSignInBracket),
  ];
  const risk = isRow.some((place) => place !== undefined)
    ? findBefore(walk, start, 60, (place) => isWord(walk, place, 'risk') && isWord(walk, place + 1, 'of'))
    : undefined;
  const kind =
    risk &&
    findBefore(
      walk,
      risk,
      4,
      (place) => directionOf(walk, place) !== undefined || isWord(walk, place, 'greater'),
    );
  return kind === undefined ? undefined : (directionOf(walk, kind) ?? 1);

  function isSignInBracket(place: number): boolean {
    return isShareSign(walk, place) && at(walk, place + 1).text === ')';
  }
}

/** “robberies (up 22%), thefts (up 7%) and burglaries (2%)”: the bracket before says its direction for this one. */
function asLastBracket(walk: Walk, start: number): Direction | undefined {
  const joint = findBefore(walk, start - 1, 4, (place) => isWord(walk, place, 'and', ','));
  const close = joint !== undefined && at(walk, joint - 1).text === ',' ? joint - 2 : (joint ?? 0) - 1;
  if (joint === undefined || at(walk, close).text !== ')' || !isShareSign(walk, close - 1)) return undefined;
  const open = findBefore(walk, close, 5, (place) => at(walk, place).text === '(');
  return open === undefined ? undefined : directionOf(walk, open + 1);
}

/** “growth in Atlanta (5.5%)”, “a smaller increase (2%)” */
function besideNoun(walk: Walk, start: number): Direction | undefined {
  if (at(walk, start - 1).text === '(' && isChangeNoun(walk, start - 2)) return directionOf(walk, start - 2);
  const noun = findBefore(walk, start - 1, 5, (place) => isChangeNoun(walk, place));
  return noun !== undefined && isWord(walk, noun + 1, 'in') ? directionOf(walk, noun) : undefined;
}

/** The number in the bracket that this one is compared with: “(5.5%) is stronger than Beijing (4.4%)”. */
function twinBracket(walk: Walk, start: number): number | undefined {
  const than = findBefore(walk, start - 1, 4, (place) => isWord(walk, place, 'than'));
  const close =
    than === undefined ? undefined : findBefore(walk, than, 6, (place) => at(walk, place).text === ')');
  if (close === undefined || !isShareSign(walk, close - 1)) return undefined;
  return findBefore(walk, close, 4, (place) => isNumber(walk, place));
}

const ASKED_FOR: ReadonlySet<string> = new Set('requested demanded sought proposed recommended'.split(' '));

/** “a 5% rise falls short of the 12% requested”: such a rise as the one that is given. */
function askedFor(walk: Walk, start: number, end: number): Direction | undefined {
  const isOpen = at(walk, end + 1).kind === 'symbol' || isWord(walk, end + 1, 'by', 'in', 'for');
  if (!isWord(walk, start - 1, 'the') || !isIn(walk, end, ASKED_FOR) || !isOpen) return undefined;
  const sign = findBefore(walk, start - 1, 12, (place) => isShareSign(walk, place));
  return sign === undefined ? undefined : directionAfter(walk, sign + 1);
}

/** “strengthened 1.3% (0.8% y/y)”: against the year before, up where no sign says down. */
const onYear = (walk: Walk, start: number, end: number): Direction | undefined =>
  at(walk, start - 1).text === '(' &&
  isWord(walk, end, 'y') &&
  isWord(walk, end + 2, 'y') &&
  at(walk, end + 1).text === '/'
    ? 1
    : undefined;

/** The direction that a number has from another one. @param end The place behind the number. */
export const directionShared = (walk: Walk, start: number, end: number): Direction | undefined =>
  isWord(walk, end, 'of')
    ? undefined
    : (toldBefore(walk, start, end) ??
      inserted(walk, start, end) ??
      toldBehind(walk, start, end) ??
      atPace(walk, start, end) ??
      sharedBefore(walk, start, end) ??
      anothersBy(walk, start) ??
      leftOut(walk, start, end) ??
      respectively(walk, start, end) ??
      joined(walk, end) ??
      comparedWith(walk, start) ??
      addedTo(walk, start) ??
      inParts(walk, start, end) ??
      onYear(walk, start, end) ??
      withObject(walk, start, end) ??
      inBrackets(walk, start, end) ??
      directionOfSeveral(walk, start) ??
      askedFor(walk, start, end));
