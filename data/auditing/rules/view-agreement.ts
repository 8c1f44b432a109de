import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import type { Derivation } from '@/data/model/derivation';
import type { Figure, Row, View } from '@/data/model/figure';
import type { Rule } from './rule';

type ViewOf<Form extends View['form']> = Extract<View, { form: Form }>;

function checkSampleSizes(
  at: Pick<Fault, 'file' | 'id'>,
  { limit, shares, always, byTies }: ViewOf<'sample-sizes'>,
  derivations: readonly Derivation[],
): readonly Fault[] {
  const counted = [
    { id: always, operation: 'possible-sizes' },
    { id: byTies, operation: 'possible-sizes-by-ties' },
  ];
  return counted.flatMap(({ id, operation }) => {
    const derivation = derivations.find((one) => one.id === id);
    if (!derivation) return [];
    const drawn = `${operation}, limit ${limit} of ${shares.join(', ')}`;
    const computed = `${derivation.operation}, limit ${derivation.limit ?? 'none'} of ${derivation.inputs.join(', ')}`;
    if (drawn === computed) return [];
    return [
      { rule: 'sample-sizes-agree', ...at, expected: `${computed}, as “${id}” computes`, found: drawn },
    ];
  });
}

/** Every view of a figure list, with its place in the dataset. */
function viewsOf(figures: readonly Figure[]) {
  return figures.flatMap(({ slug, views }) =>
    views.map((view) => ({ at: { file: 'figures.yaml', id: `${slug}/${view.id}` }, view })),
  );
}

/** A chart of sample sizes draws the shares and the limit that its derived number is computed from. */
export const checkSampleSizesAgree: Rule = ({ source: { figures, derivations } }) =>
  viewsOf(figures).flatMap(({ at, view }) =>
    view.form === 'sample-sizes' ? checkSampleSizes(at, view, derivations) : [],
  );

const YEAR = /(?<!\d)(?:1[5-9]|20|21)\d\d(?!\d)/g;

/** The first and the last year that words name; undefined where they name none. */
function yearsIn(words: string): readonly [number, number] | undefined {
  const years = [...words.matchAll(YEAR)].map(([year]) => Number(year));
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** The years that a row's number speaks of; undefined where that is not said. */
function yearsOf(row: Row, source: ArticleSource): readonly [number, number] | undefined {
  if ('context' in row) {
    const fact = source.context.find(({ id }) => id === row.context);
    return fact && [fact.year, fact.year];
  }
  const number =
    'claim' in row
      ? source.claims.find(({ id }) => id === row.claim)
      : source.derivations.find(({ id }) => id === row.derived);
  return number && yearsIn(number.time);
}

/** A number is drawn at the year that it speaks of, where it says one. */
export const checkRowYears: Rule = ({ source }) =>
  viewsOf(source.figures).flatMap(({ at, view }) => {
    if (view.form !== 'log-estimates' && view.form !== 'over-time') return [];
    return view.rows.flatMap((row) => {
      const [first, last] = yearsOf(row, source) ?? [row.year, row.year];
      if (first <= row.year && row.year <= last) return [];
      const id = 'claim' in row ? row.claim : 'context' in row ? row.context : row.derived;
      const expected = `the year ${first}${first === last ? '' : ` to ${last}`}, of which “${id}” speaks`;
      return [{ rule: 'row-year', ...at, expected, found: `${row.year}` }];
    });
  });
