/** Changes whose verb stands apart or is left out: “hiked the dividend 18%”, “fell at a 5% rate”, “transport 7.2%”. */
import { LONGEST_ROW } from '../shared-unit';
import { at, findAfter, findBefore, isIn, isWord, type Walk } from '../walk';
import { type Direction, directionOf } from './direction';
import { directionBefore } from './said-before';
import { shareBeforeJoint } from './share-before';

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
export function leftOut(walk: Walk, start: number, end: number): Direction | undefined {
  if (!(at(walk, end).kind === 'symbol' || isWord(walk, end, 'and')) || at(walk, end).text === '(')
    return undefined;
  let place = start;
  for (let count = 0; count < LONGEST_ROW; count += 1) {
    const joint = findBefore(walk, place, 4, (index) => isWord(walk, index, ',', 'and'));
    if (joint === undefined || !isNamed(walk, joint + 1, place)) return undefined;
    const number = shareBeforeJoint(walk, joint);
    if (number === undefined) return undefined;
    const direction = directionBefore(walk, number);
    if (direction !== undefined) return direction;
    place = number;
  }
  return undefined;
}

/** “fell at a 5% rate”, “grew at a seasonally adjusted 3% pace”; “growing at 5%” says how high a rate is. */
export function atPace(walk: Walk, start: number, end: number): Direction | undefined {
  const isPace =
    findAfter(walk, end, 3, (place) => isWord(walk, place, 'rate', 'pace', 'clip')) !== undefined;
  const link = isPace ? findBefore(walk, start, 5, (place) => isWord(walk, place, 'at')) : undefined;
  if (link === undefined || !isWord(walk, link + 1, 'a', 'an', 'the', 'its', 'about', 'around'))
    return undefined;
  return directionOf(walk, /..ly$/.test(at(walk, link - 1).lower) ? link - 2 : link - 1);
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
export function withObject(walk: Walk, start: number, end: number): Direction | undefined {
  if (!(isIn(walk, end, AFTER_OBJECT) || /^[,.;)]?$/.test(at(walk, end).text))) return undefined;
  const verb = findBefore(walk, start, 5, (place) => isIn(walk, place, TRANSITIVES));
  if (verb === undefined || verb === start - 1) return undefined;
  for (let place = verb + 1; place < start; place += 1)
    if (!isIn(walk, place, OBJECT_ARTICLES) && !isNamed(walk, place, place + 1)) return undefined;
  return directionOf(walk, verb);
}
