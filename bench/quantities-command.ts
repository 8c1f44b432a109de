/**
 * How well the reader finds quantities, by the measure of “CQE: A Comprehensive Quantity Extractor” (Almasian et al.,
 * EMNLP 2023): F1 of values, and of values with their bound or change. Takes the set's file, such as NewsQuant.json
 * of https://github.com/satya77/CQE_Evaluation; the set has no licence, so it is not kept here. `--faults` lists what differs.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readQuantities } from './quantities';
import type { Quantity, Value } from './quantities-in-row';

const SENTENCES = z.array(
  z.object({ text: z.string(), quantities: z.array(z.object({ change: z.string(), value: z.string() })) }),
);

/** “15.0-17.0” is a range, “-5.0” is not. */
function readValue(text: string): Value {
  const [, low, high] = /^(-?[\d.e+]+(?:e-\d+)?)\s*-\s*([\d.e+]+)$/iu.exec(text) ?? [];
  return low !== undefined && high !== undefined && !/e$/iu.test(low)
    ? [Number(low), Number(high)]
    : [Number(text)];
}

const isNear = (a = 0, b = 0): boolean => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
const isSame = (a: Value, b: Value): boolean =>
  a.length === b.length && isNear(a[0], b[0]) && isNear(a[1], b[1]);

interface Score {
  expected: number;
  found: number;
  values: number;
  changes: number;
}

/** Each quantity is matched once, with one of the same change if there is one. */
function compare(score: Score, expected: readonly Quantity[], found: readonly Quantity[]): readonly string[] {
  const left = [...found];
  const missed: string[] = [];
  for (const one of expected) {
    const matches = left.filter((other) => isSame(other.value, one.value));
    const match = matches.find(({ change }) => change === one.change) ?? matches[0];
    if (!match) {
      missed.push(`missed ${one.change}${one.value.join('–')}`);
      continue;
    }
    left.splice(left.indexOf(match), 1);
    score.values += 1;
    if (match.change === one.change) score.changes += 1;
    else missed.push(`${one.value.join('–')} is ${one.change}, read ${match.change}`);
  }
  score.expected += expected.length;
  score.found += found.length;
  return [...missed, ...left.map(({ change, value }) => `added ${change}${value.join('–')}`)];
}

const percent = (part: number, whole: number): number => (100 * part) / Math.max(1, whole);

function tell(name: string, right: number, { expected, found }: Score): string {
  const [precision, recall] = [percent(right, found), percent(right, expected)];
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return `${name}: precision ${precision.toFixed(1)}, recall ${recall.toFixed(1)}, F1 ${f1.toFixed(1)}\n`;
}

const [file, flag] = process.argv.slice(2);
if (file === undefined) throw new Error('expected the file of a set of quantities');
const score: Score = { expected: 0, found: 0, values: 0, changes: 0 };
for (const { text, quantities } of SENTENCES.parse(JSON.parse(readFileSync(file, 'utf8')))) {
  const expected = quantities.map(({ change, value }) => ({ change, value: readValue(value) }));
  const faults = compare(score, expected, readQuantities(text));
  if (flag === '--faults' && faults.length > 0) process.stdout.write(`${text}\n    ${faults.join('; ')}\n`);
}
process.stdout.write(`${score.expected} quantities, ${score.found} found\n`);
process.stdout.write(tell('values', score.values, score));
process.stdout.write(tell('values with bound or change', score.changes, score));
