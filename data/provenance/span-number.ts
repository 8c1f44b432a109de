import { HUNDRED, MAGNITUDES, SMALL_NUMBERS, TENS } from './number-words';
import type { SpanReader } from './span-reader';

/** A number as its decimal digits and a power of ten, so that a percent of it is exact. */
export interface SpanNumber {
  readonly digits: string;
  readonly power: number;
}

/** digits × 10^power, rounded once: “13” at −2 is the same double as the literal 0.13. */
export function evaluateNumber({ digits, power }: SpanNumber, shift = 0): number {
  return Number(`${digits}e${power + shift}`);
}

function readBelowHundred(reader: SpanReader): number | undefined {
  const tens = reader.takeFrom(TENS);
  if (tens === undefined) return reader.takeFrom(SMALL_NUMBERS);
  const ahead = reader.peek().kind === 'hyphen' ? 1 : 0;
  const unit = SMALL_NUMBERS.get(reader.peek(ahead).text);
  if (unit === undefined || unit < 1 || unit > 9) return tens;
  if (ahead === 1) reader.take();
  reader.take();
  return tens + unit;
}

function isMultiplier(word: string): boolean {
  return word === HUNDRED || MAGNITUDES.has(word);
}

/** “two hundred and five”, “a hundred”, “forty-two”: below ten thousand. */
function readGroup(reader: SpanReader): number | undefined {
  const isArticle = reader.isNextWord('a') && isMultiplier(reader.peek(1).text);
  if (isArticle) reader.take();
  const count = isArticle ? 1 : readBelowHundred(reader);
  if (count === undefined || !reader.isNextWord(HUNDRED)) return count;
  if (count === 0) reader.fail('the end after “zero”');
  reader.take();
  const isJoined = reader.takeWords('and');
  const rest = readBelowHundred(reader);
  if (isJoined && rest === undefined) reader.fail('a number below a hundred after “and”');
  return count * 100 + (rest ?? 0);
}

/** “two million three hundred thousand and five”: each magnitude smaller than the one before. */
function readNumberWords(reader: SpanReader): number | undefined {
  let total = 0;
  let previousPower = Number.POSITIVE_INFINITY;
  for (;;) {
    const isJoined = total > 0 && reader.takeWords('and');
    const group = readGroup(reader);
    if (group === undefined) {
      if (isJoined) reader.fail('a number after “and”');
      return total > 0 ? total : undefined;
    }
    const power = MAGNITUDES.get(reader.peek().text);
    if (power === undefined) return total + group;
    if (group === 0 || power >= previousPower) reader.fail(`a number without “${reader.peek().text}” here`);
    reader.take();
    total += group * 10 ** power;
    previousPower = power;
  }
}

/**
 * Reads a number in digits (“2,600”, “1.5 million”) or in words (“two thousand six hundred”).
 * @throws SpanGrammarError if no number is next. “between a hundred and two hundred” is refused,
 *   since “a hundred and two” is a number too.
 */
export function readNumber(reader: SpanReader): SpanNumber {
  if (reader.peek().kind === 'digits') {
    const digits = reader.take().text.replaceAll(',', '');
    return { digits, power: reader.takeFrom(MAGNITUDES) ?? 0 };
  }
  const value = readNumberWords(reader);
  if (value === undefined) return reader.fail('a number');
  return { digits: String(value), power: 0 };
}
