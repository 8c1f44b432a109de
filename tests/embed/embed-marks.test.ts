import { describe, expect, it } from 'vitest';
import { focusMarks, liftsOf } from '@/components/embed/embed-marks';
import { markBottoms } from '@/components/embed/mark-bottoms';
import { FRAMES } from '@/components/scales/frame';

const receiptOf = (attributes: string) => / aria-describedby="([^"]+)"/.exec(attributes)?.[1];

describe('the marks of an embed', () => {
  it('take the focus, lead nowhere, and are named without what their receipt says', () => {
    expect(
      focusMarks(
        '<a href="#claim-a" class="mark" aria-label="13% of women. Who says so: The study. Counted: women. Sentence: “13% of women.”" data-claim="a">',
      ),
    ).toBe(
      '<a tabindex="0" role="button" class="mark" aria-describedby="claim-a" aria-label="13% of women. Who says so: The study" data-claim="a">',
    );
  });

  it('reach as far down as their shapes, within all that is moved', () => {
    const svg =
      '<svg><g transform="translate(4 100)"><a aria-describedby="one" transform="translate(0 20.5)"><rect y="-2" height="12"></rect></a>' +
      '<a aria-describedby="two"><circle cy="5" r="3"/><text y="11">a</text></a></g><rect y="900" height="9"></rect></svg>';
    expect([...markBottoms(svg, receiptOf)]).toEqual([
      ['one', 130.5],
      ['two', 111],
    ]);
  });
});

describe('the lift of a receipt', () => {
  const charts = (heights: readonly number[]) =>
    FRAMES.map(
      ({ name, width }, index) =>
        `<svg viewBox="0 0 ${width} ${heights[index]}" class="chart chart-${name}">` +
        '<a aria-describedby="high"><rect y="0" height="20"></rect></a>' +
        `<a aria-describedby="low"><rect y="0" height="${(heights[index] ?? 0) - 10}"></rect></a></svg>`,
    ).join('');

  it('is no more than there is room in any frame that it is for', () => {
    const [high, low] = liftsOf(charts([500, 480, 300, 240]));
    expect(high).toEqual({ receipt: 'high', narrow: 480 - 20 + 33 - 10, wide: 240 - 20 + 33 - 10 });
    expect(low).toEqual({ receipt: 'low', narrow: 0, wide: 0 });
  });
});
