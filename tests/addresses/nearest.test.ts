import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByNearness } from '@/data/addresses/nearest';

/** By its definition: https://en.wikipedia.org/wiki/Levenshtein_distance#Definition */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [rest, restOfOther] = [one.slice(1), other.slice(1)];
  if (one[0] === other[0]) return distance(rest, restOfOther);
  return 1 + Math.min(distance(rest, other), distance(one, restOfOther), distance(rest, restOfOther));
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 6 });

it('the known words come in the order of Levenshtein’s distance, and as they stood where that is the same', () => {
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 8 }), (sought, known) => {
      expect(sortByNearness(sought, known)).toEqual(
        known.toSorted((one, other) => distance(sought, one) - distance(sought, other)),
      );
    }),
  );
});
