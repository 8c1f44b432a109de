import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UNITS } from '@/data/model/estimate';
import { writeGrammar } from './write-grammar';

describe('docs/number-grammar.md', () => {
  const page = readFileSync('docs/number-grammar.md', 'utf8');

  it('is as the tests say: else run npm run grammar', () => {
    expect(page).toBe(writeGrammar());
  });

  it('shows every kind of number with examples', () => {
    for (const unit of UNITS) expect(page).toMatch(new RegExp(`### ${unit}\\n\\n.+\\n\\n(\\|.+\\n){3,}`));
  });
});
