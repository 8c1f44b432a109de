import type { Fault } from '@/data/faults/fault';
import type { Derivation } from '@/data/model/derivation';
import type { Figure, View } from '@/data/model/figure';
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

/** A context fact is drawn at the year that it speaks of. */
export const checkRowYears: Rule = ({ source: { figures, context } }) =>
  viewsOf(figures).flatMap(({ at, view }) => {
    if (view.form !== 'log-estimates' && view.form !== 'over-time') return [];
    return view.rows.flatMap((row) => {
      const fact = 'context' in row ? context.find(({ id }) => id === row.context) : undefined;
      if (!fact || fact.year === row.year) return [];
      const expected = `the year ${fact.year} for the context fact “${fact.id}”`;
      return [{ rule: 'row-year', ...at, expected, found: `${row.year}` }];
    });
  });
