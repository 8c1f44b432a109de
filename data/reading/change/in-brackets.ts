/** Changes in brackets: “the biggest falls were in Kent (0.9%)”, “up 13,080 (2.8%)”, “thefts (up 7%) and burglaries (2%)”. */
import { readHedgeBefore } from '../hedge';
import { SUPERLATIVES } from '../lexicon/change-words';
import { at, findAfter, findBefore, isGluedTo, isIn, isNumber, isWord, type Walk } from '../walk';
import { type Direction, directionOf, isChangeNoun, isShareSign } from './direction';

const LARGER: ReadonlySet<string> = new Set('bigger larger sharper steeper greater smaller'.split(' '));

/** “The biggest falls were in Kent (0.9%), Essex (1%)”, “a bigger fall than in Wales (2.9%)”: each bracket says such a fall. */
export function inBrackets(walk: Walk, start: number, end: number): Direction | undefined {
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
  if (!isNumber(walk, number)) return undefined;
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

/** “strengthened 1.3% (0.8% y/y)”: against the year before, up where no sign says down. */
export const onYear = (walk: Walk, start: number, end: number): Direction | undefined =>
  at(walk, start - 1).text === '(' &&
  isWord(walk, end, 'y') &&
  isWord(walk, end + 2, 'y') &&
  at(walk, end + 1).text === '/'
    ? 1
    : undefined;
