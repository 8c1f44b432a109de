import { describe, expect, it } from 'vitest';
import { hedgeKeyOf } from '@/components/picture/hedge-key';
import { accountOf } from '@/components/picture/view-account';
import { hedgeOf } from '@/components/scales/series';
import { claimOf, contextOf, derivedOf } from '@/data/model/lookup';
import { EVERY_VIEW } from './every-view';

const LOOKUPS = { claim: claimOf, context: contextOf, derived: derivedOf } as const;

describe('the key of a chart', () => {
  it.each(EVERY_VIEW)('$name: has the hedges in use and no others', ({ article, figure, view }) => {
    const { references } = accountOf(article, figure, view);
    const entries = hedgeKeyOf(article, view.form, references);
    if (entries.length === 0) return;
    const hasKind = (kind: string) => references.some((one) => one.kind === kind);
    const hedges = references.map(({ kind, id }) => hedgeOf(LOOKUPS[kind](article, id)));
    for (const { kind, relation } of entries) {
      expect(hasKind(kind)).toBe(true);
      expect(kind === 'claim' ? hedges.includes(relation) : true).toBe(true);
    }
    expect(new Set(entries.map(({ words }) => words)).size).toBe(entries.length);
    if (view.form === 'sample-sizes') return;
    for (const kind of ['context', 'derived'] as const) {
      expect(entries.some((entry) => entry.kind === kind)).toBe(hasKind(kind));
    }
  });
});

describe('the account of a view', () => {
  it.each(EVERY_VIEW)('$name: has the sentence of every claim drawn', ({ article, figure, view }) => {
    const { references, sentences } = accountOf(article, figure, view);
    const told = sentences.flatMap((sentence) => sentence.claims.map((claim) => claim.id));
    for (const { kind, id } of references) if (kind === 'claim') expect(told).toContain(id);
    expect(new Set(told).size).toBe(told.length);
  });
});
