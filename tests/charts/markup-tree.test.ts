import { describe, expect, it } from 'vitest';
import { closest, descendants, formatMarkup, numberAt, offsetOf, parseMarkup, textOf } from './markup-tree';

const MARKUP =
  '<svg class="chart"><g transform="translate(10, 20)"><g transform="translate(1 2)"><rect x="2.34567" y="-1.25" data-scale=""/></g></g><text>a &amp; <tspan data-claim="c">13</tspan>&lt;b</text></svg>';

describe('the markup’s tree', () => {
  const root = parseMarkup(MARKUP);
  const [rect] = descendants(root).filter(({ tag }) => tag === 'rect');

  it('keeps elements, attributes and texts', () => {
    expect(descendants(root).map(({ tag }) => tag)).toEqual(['svg', 'g', 'g', 'rect', 'text', 'tspan']);
    expect(textOf(root)).toBe('a & 13<b');
    expect(rect?.attributes).toEqual({ x: '2.34567', y: '-1.25', 'data-scale': '' });
    expect(closest(rect, ({ tag }) => tag === 'svg')).toBe(root);
    expect(closest(rect, ({ tag }) => tag === 'a')).toBeUndefined();
  });

  it('adds up the moves of the groups around', () => {
    expect(rect && offsetOf(rect)).toEqual({ x: 11, y: 22 });
  });

  it('reads numbers, and refuses what is none', () => {
    expect(rect && numberAt(rect, 'x')).toBeCloseTo(2.34567);
    expect(() => rect && numberAt(rect, 'width')).toThrow('width of <rect>');
    expect(() => numberAt(root, 'class')).toThrow('chart');
  });

  it('is written a line per element, to a tenth of a pixel', () => {
    expect(formatMarkup(root)).toBe(
      '<svg class="chart">\n <g transform="translate(10, 20)">\n  <g transform="translate(1 2)">\n   <rect x="2.3" y="-1.2" data-scale=""/>\n  </g>\n </g>\n <text>a & <tspan data-claim="c">13</tspan><b</text>\n</svg>',
    );
  });

  it.each(['<a><b></a></b>', '<a>', '<a/><b/>', 'text', '<a', '<a b=c/>'])('refuses %s', (markup) => {
    expect(() => parseMarkup(markup)).toThrow('expected');
  });
});
