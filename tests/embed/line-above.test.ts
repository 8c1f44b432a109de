import { describe, expect, it } from 'vitest';
import { lineAbove } from '@/components/embed/line-above';

const SPARE = 0.02;

/** Falls as the column widens, in lines of text, and jumps where a chart takes its next frame. */
const HEIGHTS = Array.from({ length: 300 }, (_, index) => {
  const width = 280 + index;
  const lines = Math.ceil(9000 / width);
  return { width, height: 300 + 24 * lines + (width < 400 ? width : width / 2) };
});

const heightAt = (line: ReturnType<typeof lineAbove>, width: number): number => {
  const next = line.findIndex((one) => one.width >= width);
  const [from, to] = [line[Math.max(0, next - 1)], line[next]];
  if (!from || !to) throw new Error(`expected a piece of the line at ${width} px, found none`);
  const part = to.width === from.width ? 0 : (width - from.width) / (to.width - from.width);
  return from.height + part * (to.height - from.height);
};

describe('the line above heights', () => {
  it('is never lower than they are, and never higher than it may be', () => {
    const line = lineAbove(HEIGHTS, SPARE);
    for (const { width, height } of HEIGHTS) {
      expect(heightAt(line, width), `${width} px`).toBeGreaterThanOrEqual(height - 0.001);
      expect(heightAt(line, width), `${width} px`).toBeLessThanOrEqual(height * (1 + SPARE) + 0.001);
    }
    expect(line.length).toBeLessThan(HEIGHTS.length / 5);
  });

  it('is one piece where heights go straight, and none where there are none', () => {
    expect(lineAbove(HEIGHTS.filter(({ width }) => width % 2 === 0).slice(0, 2), SPARE)).toHaveLength(2);
    expect(lineAbove([], SPARE)).toEqual([]);
  });
});
