/** Cardinal numbers: digits or words, with their scale words. No unit, no hedge. */
import { shiftDecimal } from '@/data/statistics/decimal';
import { readBelowHundred, readInWords } from './cardinal-words';
import { DOZEN, FRACTION_SIGNS } from './lexicon/number-words';
import { type Cardinal, readScales, takeAndAHalf } from './scale';
import { at, isGluedTo, isHyphen, isWord, remember, skipHyphen, type Walk } from './walk';

const WELL_FORMED =
  /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+)?(?:[.·]\d+)?$/;

/** “1,204.5” as a number and its decimals; undefined for “1.2.3” or “12,50”. */
export function readDigits(text: string): { readonly value: number; readonly decimals: number } | undefined {
  if (text.length > 40 || !WELL_FORMED.test(text)) return undefined;
  const plain = text.replaceAll(/[, \u00a0\u2009\u202f]/g, '').replace('·', '.');
  return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
}

/** “1/2” behind a whole number: “6-1/2”, “10 1/4”. */
function readSlashedPart(walk: Walk, place: number): { part: number; end: number } | undefined {
  const [part, whole] = [at(walk, place), at(walk, place + 2)];
  const isPart =
    /^[/⁄]$/.test(at(walk, place + 1).text) &&
    part.kind === 'number' &&
    isGluedTo(walk, place + 1) &&
    isGluedTo(walk, place + 2) &&
    /^(?:[2-68]|16)$/.test(whole.text) &&
    at(walk, place + 3).text !== '/';
  const value = isPart ? Number(part.text) / Number(whole.text) : 1;
  return value > 0 && value < 1 ? { part: value, end: place + 3 } : undefined;
}

/** What may be added to a whole number: “2½”, “2 1/2”, “two and a half”. */
function readMixedPart(walk: Walk, place: number): { part: number; end: number } | undefined {
  const sign = FRACTION_SIGNS.get(at(walk, place).text);
  if (sign !== undefined) return { part: sign, end: place + 1 };
  const slashed = readSlashedPart(walk, skipHyphen(walk, place));
  if (slashed) return slashed;
  const half = takeAndAHalf(walk, place);
  return half === undefined ? undefined : { part: 0.5, end: half };
}

/** “×10−8”, “× 10^6” behind digits: the power of ten, and the place behind it. */
function takePowerOfTen(walk: Walk, place: number): { power: number; end: number } | undefined {
  if (at(walk, place).text !== '×' || at(walk, place + 1).text !== '10') return undefined;
  const raised = at(walk, place + 2).text === '^' ? place + 3 : place + 2;
  const isMinus = /^[-−–]$/.test(at(walk, raised).text);
  const exponent = isMinus ? raised + 1 : raised;
  const isJoined = exponent > place + 2 && isGluedTo(walk, place + 2) && isGluedTo(walk, exponent);
  const { text } = at(walk, exponent);
  if (!isJoined || !/^\d{1,2}$/.test(text)) return undefined;
  return { power: isMinus ? -Number(text) : Number(text), end: exponent + 1 };
}

function readInDigits(walk: Walk, start: number): Cardinal | undefined {
  const digits = readDigits(at(walk, start).text);
  if (!digits) return undefined;
  const mixed = digits.decimals === 0 ? readMixedPart(walk, start + 1) : undefined;
  const mantissa = digits.value + (mixed?.part ?? 0);
  const { power, end } = takePowerOfTen(walk, start + 1) ?? readScales(walk, mixed?.end ?? start + 1, !mixed);
  return {
    value: power === 0 ? mantissa : shiftDecimal(mantissa, power),
    mantissa,
    power,
    decimals: mixed ? 1 : digits.decimals,
    end,
  };
}

/** “half a million”, “a quarter of a million”, “half a dozen”, “a dozen”, “two dozen”. */
function readPartOfScale(walk: Walk, start: number): Cardinal | undefined {
  const isThree = isWord(walk, start, 'three');
  const name = isThree || isWord(walk, start, 'a', 'one') ? skipHyphen(walk, start + 1) : start;
  const isQuarter = isThree ? isWord(walk, name, 'quarters') : isWord(walk, name, 'quarter');
  const part = isQuarter ? 0.25 : isWord(walk, name, 'half') ? 0.5 : undefined;
  if (part === undefined) return undefined;
  let place = skipHyphen(walk, name + 1);
  if (isWord(walk, place, 'of')) place += 1;
  if (isWord(walk, place, 'a', 'one')) place += 1;
  else if (!isHyphen(walk, name + 1)) return undefined;
  if (isWord(walk, place, 'dozen'))
    return { value: part * DOZEN, mantissa: part * DOZEN, power: 0, end: place + 1 };
  const scales = readScales(walk, place, false);
  if (scales.power < 3) return undefined;
  const mantissa = isThree ? 0.75 : part;
  return { value: shiftDecimal(mantissa, scales.power), mantissa, power: scales.power, end: scales.end };
}

function readDozen(walk: Walk, start: number): Cardinal | undefined {
  const isOne = isWord(walk, start, 'a', 'one');
  const head = isOne
    ? { value: 1, end: start + 1 }
    : (readBelowHundred(walk, start) ?? readSmallDigits(walk, start));
  const dozen = head ? head.end : start;
  if (!isWord(walk, dozen, 'dozen')) return undefined;
  const value = (head?.value ?? 1) * DOZEN;
  return { value, mantissa: value, power: 0, end: dozen + 1 };
}

function readSmallDigits(walk: Walk, place: number): { value: number; end: number } | undefined {
  const { kind, text } = at(walk, place);
  const digits = kind === 'number' && isWord(walk, place + 1, 'dozen') ? readDigits(text) : undefined;
  return digits && { value: digits.value, end: place + 1 };
}

/** The cardinal number that begins at a place. */
export const readCardinal = (walk: Walk, start: number): Cardinal | undefined =>
  remember(walk, 'cardinal', start, readCardinalAnew);

function readCardinalAnew(walk: Walk, start: number): Cardinal | undefined {
  const { kind } = at(walk, start);
  if (kind !== 'word' && kind !== 'number') return undefined;
  const special = readDozen(walk, start) ?? readPartOfScale(walk, start);
  if (special) return special;
  return kind === 'number' ? readInDigits(walk, start) : readInWords(walk, start);
}
