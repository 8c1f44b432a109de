/** From an extent in its surroundings to what it states: hedge, unit, sign. */
import { type Quantity, type Relation, TURNED } from '@/data/model/estimate';
import { readAmount } from './amount';
import { readCardinal } from './cardinal';
import { type Direction, directionOf, isLink, isShareSign } from './change/direction';
import { directionBefore } from './change/said-before';
import { directionAfter } from './change/said-behind';
import { directionShared } from './change/shared';
import { readFold } from './fold';
import { type HedgeFound, readHedgeBefore } from './hedge';
import { measuredBehind, readHedgeAround, readHedgeBeforeArticle } from './hedge-around';
import type { NumberItem } from './item';
import { CHANGE_NOUNS } from './lexicon/change-words';
import { DURATIONS, MEASURES } from './lexicon/measures';
import { isOwned } from './multiple';
import type { Extent } from './range';
import {
  at,
  findAfter,
  findBefore,
  hasNear,
  isHyphen,
  isIn,
  isNumber,
  isWord,
  skipHyphen,
  sliceWords,
  type Walk,
} from './walk';

export interface Statement {
  readonly item: NumberItem;
  readonly from: number;
  readonly end: number;
}

/** A fall turns signs and bounds round: “fell by at least 12%” is at most −0.12. */
function turn(extent: Extent, relation: Relation, direction: Direction) {
  if (direction === 1 || extent.value < 0) return { ...extent, relation };
  if (extent.upper === undefined) return { ...extent, value: -extent.value, relation: TURNED[relation] };
  return { ...extent, value: -extent.upper, upper: -extent.value, relation };
}

const POLL_WORDS: ReadonlySet<string> = new Set(
  '% percent cent percentage poll polls approval popularity support share rating turnout vote survey unemployment inflation rate rates swing ballot ballots votes voters precincts electorate tories conservatives liberals democrats republicans ndp snp'.split(
    ' ',
  ),
);
/** A lead of points may be one at the polls or one in a table. */
const LEADS: ReadonlySet<string> = new Set(['lead', 'leads', 'ahead', 'behind']);
const OF_SPORT: ReadonlySet<string> = new Set(
  'win wins top half match matches team goal goals cup fixture champion champions race races rider beat beaten try tries hammered difference minute minutes playoffs javelin heptathlon decathlon medal lap laps yard yards touchdown touchdowns conversion quarterback'.split(
    ' ',
  ),
);

const isLeadAtPolls = (walk: Walk, start: number): boolean =>
  hasNear(walk, start, LEADS) && !hasNear(walk, start, OF_SPORT);

const INDEX_WORDS: ReadonlySet<string> = new Set(
  'dow nasdaq ftse index s p nikkei sensex nifty dax cac shares stocks league table season game games scored points-a-game rebounds assists licence driver quarter championship title clear match standings'.split(
    ' ',
  ),
);

/** “an 8-point increase”: a noun of change behind points that a hyphen joins. */
const isPointChange = (walk: Walk, end: number): boolean =>
  isHyphen(walk, end) && isWord(walk, end + 1, 'point') && isIn(walk, end + 2, CHANGE_NOUNS);

/** “two points” of a share; those of a game or an index are counted. */
const isPointsOfShare = (walk: Walk, extent: Extent): boolean =>
  Math.abs(extent.value) <= 60 &&
  (hasNear(walk, extent.start, POLL_WORDS) ||
    isLeadAtPolls(walk, extent.start) ||
    isPointChange(walk, extent.end)) &&
  // No game is scored in quarters of a point.
  (extent.unit === 'part' || !hasNear(walk, extent.start, INDEX_WORDS));

/**
 * The base of a rate behind a number: “deaths per 100,000 people”; shared in “from 172 to 118 per 100,000”; none of
 * “three areas with the highest rate per 100,000”.
 */
function readBase(walk: Walk, end: number): number | undefined {
  const second = isWord(walk, end, 'to') ? readAmount(walk, end + 1) : undefined;
  return readOwnBase(walk, second?.unit === 'bare' ? second.end : end);
}

function readOwnBase(walk: Walk, end: number): number | undefined {
  const place = findAfter(walk, end, 9, (index) => {
    const { kind } = at(walk, index);
    return kind !== 'word' || isWord(walk, index, 'per', 'every', 'each', 'rate', 'rates', 'with', 'where');
  });
  const base =
    place !== undefined && isWord(walk, place, 'per', 'every', 'each')
      ? readCardinal(walk, place + 1)
      : undefined;
  if (!base || base.value < 10) return undefined;
  const next = at(walk, base.end).lower;
  return DURATIONS.has(next) || MEASURES.has(next) ? undefined : base.value;
}

const MULTIPLE_AFTER: ReadonlySet<string> = new Set(
  'as more higher the larger greater bigger that its their his her our my your less faster likelier lower stronger worse better normal what fewer smaller longer heavier cheaper their older earnings sales average'.split(
    ' ',
  ),
);

interface Read extends Extent {
  readonly relation: Relation;
}

const asQuantity = (quantity: Quantity, { value, upper, relation, end }: Read) => ({
  quantity,
  value,
  upper,
  relation,
  end,
});

const asStated = (quantity: Quantity, { value, upper, end }: Extent, relation: Relation) => ({
  quantity,
  value,
  upper,
  relation,
  end,
});

/** What a percentage or part is: a change by the words around, else a share. */
function readShare(walk: Walk, from: number, extent: Extent, relation: Relation) {
  const isPart = extent.unit === 'part';
  if (isPart && isWord(walk, extent.end, 'as') && !extent.isMore)
    return asStated({ unit: 'multiple' }, extent, relation);
  // “twelve out of 150 lower house seats”: so many of a number are no more and no less of it.
  const isRatio = isPart && isWord(walk, extent.end - 2, 'in', 'of', 'every', 'each');
  const behind = extent.isMore || isRatio ? undefined : directionAfter(walk, extent.end);
  const before = extent.isMore ? undefined : directionBefore(walk, from);
  const isOfWhole = isPartOf(walk, extent.end) && isIn(walk, verbBefore(walk, from), LOSS_OR_GAIN);
  const direction = isOfWhole ? undefined : (behind ?? before ?? directionShared(walk, from, extent.end));
  if (direction !== undefined) return asQuantity({ unit: 'change' }, turn(extent, relation, direction));
  if (extent.isSigned) return asStated({ unit: 'change' }, extent, relation);
  return asStated({ unit: 'share' }, extent, relation);
}

/** “5% because of”, “5% ahead of”: prepositions, and no noun. */
const BEFORE_OF: ReadonlySet<string> = new Set(
  'because out instead ahead short regardless outside inside as irrespective each any one most some all and or but'.split(
    ' ',
  ),
);

/** “80% of the grain”, “50 percent containment of the fire”; “a 5% fall of the pound” changes. */
const isPartOf = (walk: Walk, end: number): boolean =>
  isWord(walk, end, 'of') ||
  (isWord(walk, end + 1, 'of') &&
    at(walk, end).kind === 'word' &&
    !isIn(walk, end, BEFORE_OF) &&
    directionAfter(walk, end) === undefined);

/** “lost a whopping 80% of it”: the verb before a number, over what may stand between; “by” says how far. */
function verbBefore(walk: Walk, from: number): number {
  let place = from - 1;
  for (let count = 0; count < 3 && isLink(walk, place) && !isWord(walk, place, 'by'); count += 1) place -= 1;
  return place;
}

/** “lost 80% of the grain” says what part was lost; “fell 80%” says how much less there is. */
const LOSS_OR_GAIN: ReadonlySet<string> = new Set(
  'lost lose loses losing loss losses gain gained gains gaining cut cuts cutting shed sheds raised raise added add adds adding up down slashed drop dropped'.split(
    ' ',
  ),
);

/** “cut by 0.75 and 0.50 percentage points”: the second is such a cut as the first. */
const directionBeside = (walk: Walk, from: number): Direction | undefined =>
  isWord(walk, from - 1, 'and') && isNumber(walk, from - 2) ? directionBefore(walk, from - 2) : undefined;

function readQuantity(walk: Walk, from: number, extent: Extent, relation: Relation) {
  const { unit, currency, measure } = extent;
  if (unit === 'percent') return readShare(walk, from, extent, relation);
  if (unit === 'part')
    return readPointsBehind(walk, from, extent, relation) ?? readShare(walk, from, extent, relation);
  if (unit === 'points') {
    const direction =
      directionBefore(walk, from) ?? directionAfter(walk, extent.end) ?? directionBeside(walk, from) ?? 1;
    return asQuantity({ unit: 'points' }, turn(extent, relation, direction));
  }
  if (unit === 'money') return asStated({ unit, ...(currency ? { currency } : {}) }, extent, relation);
  if (unit === 'duration' || unit === 'measure')
    return asStated({ unit, ...(measure ? { measure } : {}) }, extent, relation);
  if (unit === 'multiple' && extent.upper === undefined) {
    const fold = readFold(walk, from, extent.end, extent.value, relation);
    return asQuantity({ unit }, { ...extent, ...fold });
  }
  if (unit === 'multiple') return asStated({ unit }, extent, relation);
  if (unit === 'times') return readTimes(walk, extent, relation);
  return readBare(walk, from, extent, relation);
}

const VALUED: ReadonlySet<string> = new Set(['earnings', 'sales', 'profit', 'profits', 'revenue', 'income']);

/** “as deep”, “its earnings”, “forward earnings”. */
const isMultipleBehind = (walk: Walk, end: number): boolean =>
  isIn(walk, end, MULTIPLE_AFTER) ||
  isOwned(walk, end) ||
  (at(walk, end).kind === 'word' && isIn(walk, end + 1, VALUED));

/** “costs 9.4 times the wage, up from 6.8 times”: the second is such a multiple as the first. */
function isSecondMultiple(walk: Walk, start: number): boolean {
  const isTimes = (index: number) => isWord(walk, index, 'times');
  const nearest = findBefore(walk, start, 14, isTimes);
  // “up from 299 times in 2020 and 264 times in 2019”: of a row, the one before it is asked.
  const isRow =
    nearest !== undefined && isWord(walk, start - 1, 'and') && isWord(walk, nearest - 2, 'from', 'to');
  const times = isRow ? findBefore(walk, nearest, 20, isTimes) : nearest;
  if (!isRow && !isWord(walk, start - 1, 'from', 'to', 'against', 'with', 'than')) return false;
  return times !== undefined && isIn(walk, times + 1, MULTIPLE_AFTER);
}

/** “four times as deep” is a multiple; “won four times” counts. */
function readTimes(walk: Walk, extent: Extent, relation: Relation) {
  if (isMultipleBehind(walk, extent.end) || isSecondMultiple(walk, extent.start))
    return asStated({ unit: 'multiple' }, extent, relation);
  return asQuantity({ unit: 'count' }, { ...extent, relation, end: extent.end - 1 });
}

/** “six points”, “a quarter-point”, “half a point”, “a tenth of a point”: of a share, not of a game. */
function readPointsBehind(walk: Walk, from: number, extent: Extent, relation: Relation) {
  const place = skipHyphen(walk, extent.end);
  const isOf = extent.unit === 'part' && isWord(walk, place, 'of');
  const a = isOf ? place + 1 : place;
  const point = extent.unit === 'part' && isWord(walk, a, 'a') ? a + 1 : place;
  if (!isWord(walk, point, 'point', 'points') || !isPointsOfShare(walk, extent)) return undefined;
  // “a 15-point dip”: the noun right behind.
  const behind = isIn(walk, point + 1, CHANGE_NOUNS) ? directionOf(walk, point + 1) : undefined;
  const direction = behind ?? directionBefore(walk, from) ?? 1;
  return asQuantity({ unit: 'points' }, turn({ ...extent, end: point + 1 }, relation, direction));
}

function readBare(walk: Walk, from: number, extent: Extent, relation: Relation) {
  const points = readPointsBehind(walk, from, extent, relation);
  if (points) return points;
  // “Labour on 42% (+5)”, “Greens 14% (up one)”: how far it moved.
  const isUpOrDown = isWord(walk, from - 1, 'up', 'down');
  const bracket = isUpOrDown ? from - 2 : from - 1;
  if (
    (extent.isSigned || isUpOrDown) &&
    at(walk, bracket).text === '(' &&
    isShareSign(walk, bracket - 1) &&
    at(walk, extent.end).text === ')'
  ) {
    const direction = isUpOrDown ? (directionOf(walk, from - 1) ?? 1) : 1;
    return asQuantity({ unit: 'points' }, turn(extent, relation, direction));
  }
  const per = readBase(walk, extent.end);
  return asStated(per === undefined ? { unit: 'count' } : { unit: 'rate', per }, extent, relation);
}

/** “Some 15-20%” and “some 200-odd” have a firmer word of their own. */
function chooseHedge(extent: Extent, before: HedgeFound | undefined, behind: HedgeFound | undefined) {
  if (extent.upper !== undefined) return { from: extent.start, relation: '..' as const };
  if (extent.isMore) return { from: extent.start, relation: '>' as const };
  const isSome = before?.relation === '~' && behind !== undefined;
  const from = before && !isSome ? before.place : extent.start;
  const relation = before && !isSome ? before.relation : (behind?.relation ?? '=');
  return { from, relation };
}

/** The number item that an extent makes in its surroundings. @param floor The first free place before it. */
export function readStatement(walk: Walk, found: Extent, floor: number): Statement {
  const before =
    readHedgeBefore(walk, found.start, floor, found.unit === 'duration') ??
    readHedgeBeforeArticle(walk, found, floor);
  const behind = found.upper === undefined ? readHedgeAround(walk, found) : undefined;
  const extent = measuredBehind(walk, found, behind);
  const { from, relation } = chooseHedge(extent, before, behind);
  // The words of a range leave its hedge out; what they change stands before it: “rising by around 4-6%”.
  const read = readQuantity(walk, before?.place ?? from, extent, relation);
  const end = Math.max(read.end, behind?.place ?? 0);
  const item: NumberItem = {
    kind: 'number',
    ...sliceWords(walk, from, end),
    ...read.quantity,
    relation: read.relation,
    value: read.value,
    ...(read.upper === undefined ? {} : { upper: read.upper }),
    ...(extent.decimals === undefined ? {} : { decimals: extent.decimals }),
    ...(before?.isEstimate && from === before.place ? { isEstimate: true } : {}),
  };
  return { item, from, end };
}
