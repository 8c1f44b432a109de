/**
 * The grammar of spans: what a claim's words say, as a typed estimate. It is small and closed;
 * what it does not know, it refuses, so that nothing is ever read loosely.
 *
 *   span      = majority | "between" quantity "and" quantity | quantity ("to" | "–") quantity
 *             | [hedge] quantity
 *   majority  = ["the" | "a"] "majority"                       more than half
 *   quantity  = number ["%" | "percent" | "per cent"] | number ("in" | "out of") number | part
 *   part      = "half" | ("a" | number word) ("half" | "third(s)" | "quarter(s)" | "fifth(s)" | "tenth(s)")
 *   number    = digits ["thousand" | "million"] | number words
 *   hedge     = one of HEDGES
 */
import type { Estimate } from '@/data/model/estimate';
import { HEDGES } from './hedges';
import { type Quantity, readQuantity } from './span-quantity';
import { SpanReader } from './span-reader';

/** The percent sign after a range's upper end counts for both ends: “10 to 20%”. */
function matchUnits(lower: Quantity, upper: Quantity): Quantity {
  if (lower.form !== 'number' || upper.form !== 'percent' || lower.percent === undefined) return lower;
  return { value: lower.percent, unit: 'share', form: 'percent' };
}

function rangeOf(reader: SpanReader, first: Quantity, upper: Quantity): Estimate {
  const lower = matchUnits(first, upper);
  if (lower.unit !== upper.unit) return reader.fail('both ends of the range in one unit before this point');
  if (lower.value >= upper.value) return reader.fail('an upper end above the lower one before this point');
  return { relation: '..', value: lower.value, upper: upper.value, unit: upper.unit };
}

function takeMajority(reader: SpanReader): boolean {
  return ['majority', 'the majority', 'a majority'].some((phrase) => reader.takeWords(phrase));
}

function readSpan(reader: SpanReader): Estimate {
  if (takeMajority(reader)) return { relation: '>', value: 0.5, unit: 'share' };
  if (reader.takeWords('between')) {
    const lower = readQuantity(reader);
    if (!reader.takeWords('and')) return reader.fail('“and” and the upper end of the range');
    return rangeOf(reader, lower, readQuantity(reader));
  }
  for (const [hedge, relation] of HEDGES) {
    if (!reader.takeWords(hedge)) continue;
    const { value, unit } = readQuantity(reader);
    return { relation, value, unit };
  }
  const quantity = readQuantity(reader);
  if (reader.takeWords('to') || reader.takeKind('dash')) {
    return rangeOf(reader, quantity, readQuantity(reader));
  }
  return { relation: '=', value: quantity.value, unit: quantity.unit };
}

/**
 * What a claim's words say: “at least 2,600” is { relation: '>=', value: 2600, unit: 'count' },
 * “13%” is { relation: '=', value: 0.13, unit: 'share' }. Letter case is ignored.
 * @throws SpanGrammarError on anything outside the grammar, saying what was expected and where.
 */
export function parseSpan(raw: string): Estimate {
  const reader = new SpanReader(raw);
  const estimate = readSpan(reader);
  if (reader.peek().kind !== 'end') return reader.fail('the end of the span');
  return estimate;
}
