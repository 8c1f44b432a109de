/** Units of time and measure behind a number. */
import { DURATIONS, MEASURES, UNIT_SIGNS } from './lexicon/measures';
import { at, firstWords, hasNear, isGluedTo, isHyphen, isIn, isWord, skipHyphen, type Walk } from './walk';

export interface UnitFound {
  readonly unit: 'duration' | 'measure';
  /** A unit identifier of Unicode CLDR. */
  readonly measure: string;
  readonly end: number;
}

/** Up to three tokens from a place, hyphens between them left out: “square-mile”. */
function phrasesAt(walk: Walk, start: number): readonly { phrase: string; end: number }[] {
  const found: { phrase: string; end: number }[] = [];
  let phrase = '';
  let place = start;
  for (let count = 0; count < 3; count += 1) {
    phrase = phrase === '' ? at(walk, place).lower : `${phrase} ${at(walk, place).lower}`;
    place += 1;
    found.push({ phrase, end: place });
    // “20 sq. ft.”
    const isShortened = at(walk, place).text === '.' && isWord(walk, place - 1, 'sq', 'cu');
    place = isShortened ? place + 1 : skipHyphen(walk, place);
  }
  return found.reverse();
}

const UNIT_BEGINNINGS = firstWords([...MEASURES.keys(), ...DURATIONS.keys(), 'pound', 'pounds']);

const SINGLE = /^\p{L}$/u;

/** “/h”, “ per hour”, “ an hour”. */
function takePerHour(walk: Walk, place: number): number | undefined {
  if (!(at(walk, place).text === '/' || isWord(walk, place, 'per', 'an'))) return undefined;
  return isWord(walk, place + 1, 'h', 'hr', 'hour') ? place + 2 : undefined;
}

const OF_HEAT: ReadonlySet<string> = new Set(
  'temperature temperatures fahrenheit celsius degrees chill heat'.split(' '),
);

/** “60 m.p.h.”: the place behind the letters told apart by stops. */
function takeDotted(walk: Walk, start: number): UnitFound | undefined {
  const isLetter = (index: number, letter: string) =>
    isWord(walk, start + 2 * index, letter) && (index === 2 || at(walk, start + 2 * index + 1).text === '.');
  if (!isLetter(0, 'm') || !isLetter(1, 'p') || !isLetter(2, 'h')) return undefined;
  return {
    unit: 'measure',
    measure: 'mile-per-hour',
    end: at(walk, start + 5).text === '.' ? start + 6 : start + 5,
  };
}

/** “m” for metre is kept for digits it touches: “100m sprint”; as a million it was taken before. */
function signAt(walk: Walk, place: number): UnitFound | undefined {
  const { text } = at(walk, place);
  const isApart = text === 'm' && at(walk, place - 1).kind === 'number' && !isGluedTo(walk, place + 1);
  if (text === 'm' && (isGluedTo(walk, place) || isApart))
    return { unit: 'measure', measure: 'meter', end: place + 1 };
  if (
    text === 'in' &&
    isGluedTo(walk, place) &&
    isWord(walk, place + 1, ')', '-', 'long', 'high', 'wide', 'deep')
  )
    return { unit: 'measure', measure: 'inch', end: place + 1 };
  if ((text === 'C' || text === 'F') && !isGluedTo(walk, place) && hasNear(walk, place, OF_HEAT))
    return { unit: 'measure', measure: text === 'C' ? 'celsius' : 'fahrenheit', end: place + 1 };
  // “0.142s”
  if (text === 's' && isGluedTo(walk, place) && /^\d+\.\d+$/.test(at(walk, place - 1).text))
    return { unit: 'duration', measure: 'second', end: place + 1 };
  const measure = UNIT_SIGNS.get(text);
  if (measure === undefined || (SINGLE.test(text) && !isGluedTo(walk, place))) return undefined;
  const speed = text === 'km' ? takePerHour(walk, place + 1) : undefined;
  if (speed !== undefined) return { unit: 'measure', measure: 'kilometer-per-hour', end: speed };
  const unit = measure === 'hour' ? 'duration' : 'measure';
  return { unit, measure, end: place + 1 };
}

export const SPANS: ReadonlySet<string> = new Set('year quarter month week'.split(' '));

/** “quarter-over-quarter”, “year on year” */
export function isTimeOverTime(walk: Walk, place: number): boolean {
  if (!isIn(walk, place, SPANS)) return false;
  const over = skipHyphen(walk, place + 1);
  return (
    isWord(walk, over, 'on', 'over') && at(walk, skipHyphen(walk, over + 1)).lower === at(walk, place).lower
  );
}

/** The unit that begins at a place, with or without a hyphen before it. */
export function measureAfter(walk: Walk, start: number): UnitFound | undefined {
  const place = skipHyphen(walk, start);
  const sign = takeDotted(walk, place) ?? signAt(walk, place);
  if (sign) return sign;
  if (!isIn(walk, place, UNIT_BEGINNINGS)) return undefined;
  for (const { phrase, end } of phrasesAt(walk, place)) {
    const measure = MEASURES.get(phrase);
    // “in 2016 Stone spoke”: somebody of that name.
    if (phrase === 'stone' && at(walk, place).text === 'Stone') continue;
    if (measure !== undefined) return { unit: 'measure', measure, end };
    const duration = DURATIONS.get(phrase);
    // “two second-half goals” are no seconds.
    const isPart = isWord(walk, start - 1, 'a') && isWord(walk, start - 2, 'of', 'half');
    const isOrder = phrase === 'second' && place === start && !isPart && !isWord(walk, start - 1, 'one', '1');
    // “an increase of 10,000 year-over-year”
    if (duration !== undefined && !isOrder && !isTimeOverTime(walk, place))
      return { unit: 'duration', measure: duration, end };
    if (phrase === 'pounds' || phrase === 'pound') return { unit: 'measure', measure: 'pound', end };
  }
  return undefined;
}

/** “-year-old”, “year-olds”, “years old”, “months old”, “years of age”: the place after it. */
export function takeYearsOld(walk: Walk, start: number): number | undefined {
  const place = skipHyphen(walk, start);
  if (!isWord(walk, place, 'year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days'))
    return undefined;
  if (isWord(walk, place, 'years') && isWord(walk, place + 1, 'of') && isWord(walk, place + 2, 'age'))
    return place + 3;
  const old = skipHyphen(walk, place + 1);
  if (!isWord(walk, old, 'old', 'olds', "old's", "olds'")) return undefined;
  return isHyphen(walk, place + 1) || !isGluedTo(walk, old) ? old + 1 : undefined;
}
