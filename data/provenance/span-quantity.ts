import type { Unit } from '@/data/model/estimate';
import { DENOMINATORS, SMALL_NUMBERS } from './number-words';
import { evaluateNumber, readNumber } from './span-number';
import type { SpanReader } from './span-reader';

/** A value in its unit. `percent` is what a bare number would be as a percentage: the “10” of “10 to 20%”. */
export interface Quantity {
  readonly value: number;
  readonly unit: Unit;
  readonly form: 'number' | 'percent' | 'part';
  readonly percent?: number;
}

function asShare(reader: SpanReader, value: number, form: Quantity['form']): Quantity {
  if (value > 1) reader.fail('a share of no more than the whole before this point');
  return { value, unit: 'share', form };
}

/** How many tokens before the name of a part: “half” 0, “a third” 1, “two thirds” 1, “two-thirds” 2. */
function countTokensToPart(reader: SpanReader): number | undefined {
  if (reader.isNextWord('half')) return 0;
  const { kind, text } = reader.peek();
  if (kind !== 'word' || !(text === 'a' || SMALL_NUMBERS.has(text))) return undefined;
  const ahead = reader.peek(1).kind === 'hyphen' ? 2 : 1;
  return DENOMINATORS.has(reader.peek(ahead).text) ? ahead : undefined;
}

/** “half”, “a quarter”, “two thirds”, “two-thirds”: smaller than the whole, singular for one. */
function readPart(reader: SpanReader, tokensBefore: number): Quantity {
  const numerator = tokensBefore === 0 ? 1 : (SMALL_NUMBERS.get(reader.peek().text) ?? 1);
  for (let taken = 0; taken < tokensBefore; taken += 1) reader.take();
  const name = reader.peek().text;
  const denominator = DENOMINATORS.get(name) ?? 1;
  const isPlural = name.endsWith('s');
  if (numerator < 1 || numerator >= denominator || isPlural !== numerator > 1) {
    return reader.fail('a part smaller than the whole, like “two thirds”');
  }
  reader.take();
  return { value: numerator / denominator, unit: 'share', form: 'part' };
}

/** “one in five”, “9 out of 10”. */
function readRatio(reader: SpanReader, part: number): Quantity {
  const whole = evaluateNumber(readNumber(reader));
  if (!(Number.isInteger(part) && Number.isInteger(whole) && part <= whole && whole > 0)) {
    return reader.fail('whole numbers, the second at least the first, before this point');
  }
  return { value: part / whole, unit: 'share', form: 'part' };
}

function takePercent(reader: SpanReader): boolean {
  return reader.takeKind('percent') || reader.takeWords('percent') || reader.takeWords('per cent');
}

/** Reads a count, a percentage, a ratio or a part. @throws SpanGrammarError if none is next. */
export function readQuantity(reader: SpanReader): Quantity {
  const tokensBefore = countTokensToPart(reader);
  if (tokensBefore !== undefined) return readPart(reader, tokensBefore);
  const number = readNumber(reader);
  if (takePercent(reader)) return asShare(reader, evaluateNumber(number, -2), 'percent');
  if (reader.takeWords('in') || reader.takeWords('out of')) return readRatio(reader, evaluateNumber(number));
  return {
    value: evaluateNumber(number),
    unit: 'count',
    form: 'number',
    percent: evaluateNumber(number, -2),
  };
}
