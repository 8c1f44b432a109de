import type { Row, View } from '@/data/model/figure';
import type { NumberReference } from './prose-fields';

const toClaim = (id: string): NumberReference => ({ kind: 'claim', id });

function toReference(row: Row<string, string, string>): NumberReference {
  if ('claim' in row) return toClaim(row.claim);
  return 'context' in row ? { kind: 'context', id: row.context } : { kind: 'derived', id: row.derived };
}

/** The numbers that a view draws, in their order. */
export function referencesOfView(view: View): readonly NumberReference[] {
  switch (view.form) {
    case 'nested-groups':
      return [...view.levels.flat().map(toReference), toClaim(view.article)];
    case 'sample-sizes':
      return [...view.shares.map(toClaim), { kind: 'derived', id: view.derived }];
    case 'claim-rows':
      return view.claims.map(toClaim);
    case 'voices':
      return (view.labelled ?? []).map(toClaim);
    default:
      return view.rows.map(toReference);
  }
}
