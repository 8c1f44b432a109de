import { readFileSync } from 'node:fs';

/** One sentence with the right reading of some of its words. */
export interface Case {
  readonly sentence: string;
  readonly words: string;
  readonly unit: string;
  /** The relation; of “other” the reason. */
  readonly relation: string;
  readonly value?: number;
  readonly upper?: number;
  /** The base of a rate, a currency or a unit of measure. */
  readonly of?: string;
}

const numberOf = (field: string | undefined): number | undefined =>
  field === undefined || field === '' ? undefined : Number(field);

/** Cases of a file: tab-separated, “#” begins a comment. */
export function readCases(file: string): readonly Case[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sentence = '', words = '', unit = '', relation = '', value, upper, of] = line.split('\t');
      return {
        sentence,
        words,
        unit,
        relation,
        value: numberOf(value),
        upper: numberOf(upper),
        of: of || undefined,
      } as Case;
    });
}
