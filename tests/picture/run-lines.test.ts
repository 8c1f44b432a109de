import { describe, expect, it } from 'vitest';
import { breakRuns } from '@/components/picture/run-lines';
import { citeRun, plainRun } from '@/components/picture/text-run';
import { measureText } from '@/components/scales/text-metrics';

const SETTING = { style: { size: 10, weight: 400 }, fill: 'black' } as const;
const BOLD = { style: { size: 10, weight: 600 }, fill: 'blue' } as const;

const textsOf = (lines: ReturnType<typeof breakRuns>) =>
  lines.lines.map((line) => line.map((run) => run.text).join(''));

describe('breakRuns', () => {
  it('keeps every word, in lines no wider than asked for', () => {
    const text = 'one two three four five six seven eight nine ten';
    const broken = breakRuns([plainRun(text, SETTING)], 60, 1.4);
    expect(textsOf(broken).join(' ')).toBe(text);
    for (const line of textsOf(broken)) expect(measureText(line, SETTING.style)).toBeLessThanOrEqual(60);
    expect(broken.height).toBeCloseTo(broken.lines.length * 14);
  });

  it('never breaks between runs that no space separates', () => {
    const runs = [plainRun('Only ', SETTING), plainRun('6%', BOLD), plainRun('of the', SETTING)];
    const width = measureText('6%of the', BOLD.style);
    expect(textsOf(breakRuns(runs, width, 1))).toEqual(['Only', '6%of the']);
  });

  it('never breaks at a no-break space', () => {
    const width = measureText('said the study', SETTING.style) - 1;
    expect(textsOf(breakRuns([plainRun('said the\u00a0study', SETTING)], width, 1))).toEqual([
      'said',
      'the\u00a0study',
    ]);
  });

  it('breaks an address after its separators only, adding nothing', () => {
    const address = 'https://example.org/articles/some-article/figures/a?view=b';
    const broken = breakRuns([citeRun(address, SETTING)], 90, 1);
    expect(broken.lines.length).toBeGreaterThan(2);
    expect(textsOf(broken).join('')).toBe(address);
    for (const line of textsOf(broken).slice(0, -1)) expect(line).toMatch(/[/?&=-]$/);
  });

  it('breaks a word that is wider than its block, losing and adding nothing', () => {
    for (const text of ['Donaudampfschifffahrtsgesellschaft', '\u4e00'.repeat(40), 'e\u0301'.repeat(30)]) {
      const broken = breakRuns([plainRun(text, SETTING)], 60, 1);
      expect(broken.lines.length).toBeGreaterThan(1);
      expect(textsOf(broken).join('')).toBe(text);
      expect(broken.width).toBeLessThanOrEqual(60);
      for (const line of textsOf(broken)) expect(line).not.toMatch(/^\u0301/);
    }
  });
});
