import { describe, expect, it } from 'vitest';
import { claimTitle } from '@/data/model/claim-title';
import { smallArticle } from '@/tests/exports/small-article';

const [claim] = smallArticle.claims;
if (!claim) throw new Error('expected a claim in the small article, found none');
const titleWith = (label: string, raw = claim) => claimTitle(smallArticle, { ...raw, label });

describe('the title of a claim', () => {
  it('reads on from the number', () => {
    const title = titleWith('of the interviewed agreed');
    expect(title).toMatch(/\d.* of the interviewed agreed$/);
    expect(title).not.toContain(':');
  });

  it('begins with a capital', () => {
    expect(titleWith('people asked', { ...claim, relation: '~', unit: 'count', value: 100 })).toBe(
      'Around 100 people asked',
    );
  });

  it('parts the number from a label that stands for itself', () => {
    expect(titleWith('“Share of farmers”, Wales')).toMatch(/\d.*: “Share of farmers”, Wales$/);
  });
});
