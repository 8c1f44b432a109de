import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { describeEmbedPage } from '@/components/embed/draw-embed';
import { embedHeight } from '@/components/embed/embed-height';
import { EmbedPage } from '@/components/embed/embed-page';
import { writeEmbedStyle } from '@/components/embed/embed-style';
import type { EmbedFit } from '@/data/addresses/themes';
import { EVERY_VIEW } from '@/tests/picture/every-view';

/** CSS pixels: WordPress shows nothing higher. */
const MOST_OF_WORDPRESS = 1000;

const bodyOf = ({ article, figure, view }: (typeof EVERY_VIEW)[number], fit: EmbedFit = 'full'): string =>
  renderToStaticMarkup(<EmbedPage {...describeEmbedPage({ article, figure, view, fit, notices: [] })} />);

describe('the height that an embed needs', () => {
  it.each(EVERY_VIEW)('$name: has room for the chart and the words, at every width', (named) => {
    const body = bodyOf(named);
    const [, wide = ''] = /viewBox="0 0 552 (\d+)"/.exec(body) ?? [];
    const [, narrow = ''] = /viewBox="0 0 272 (\d+)"/.exec(body) ?? [];
    expect(embedHeight(body, 640)).toBeGreaterThan(Number(wide) * 0.9 + 150);
    expect(embedHeight(body, 280)).toBeGreaterThan(Number(narrow) + 150);
    expect(embedHeight(body, 1200)).toBe(embedHeight(body, 800));
    expect(embedHeight(body, 100)).toBe(embedHeight(body, 280));
    expect(embedHeight(body, 900)).toBeLessThan(2 * embedHeight(body, 640));
  });

  it.each(EVERY_VIEW)('$name: a compact one fits where hosts clamp, in columns of 375 to 640 px', (named) => {
    const body = bodyOf(named, 'compact');
    for (let width = 375; width <= 640; width += 1) {
      expect(embedHeight(body, width), `${width} px`).toBeLessThanOrEqual(MOST_OF_WORDPRESS);
    }
  });

  it('follows the lengths of the style sheet', () => {
    const style = writeEmbedStyle({
      theme: 'light',
      fit: 'full',
      receiptIds: ['claim-a'],
      isStacked: false,
      lifts: [],
      typeface: '',
    });
    for (const rule of [
      'main{max-width:50rem;margin:auto;padding:1rem clamp(.25rem,calc(50vw - 8.5rem),1.25rem)}',
      'h1{margin:0 0 .375rem;font:600 1.3125rem/1.22 G,T,N,D,serif',
      'font:400 .9375rem/1.45 ',
      'q{font:400 1.0625rem/1.42 ',
      '.chart-small{max-width:20.125rem}',
      '@media(min-width:37rem){.chart-large{display:none}.chart-full{display:block}}',
      'margin:1.125rem 0 0}',
      '.behind{display:grid;align-items:start;gap:.75rem;margin-top:1rem;padding-top:1rem;border-top:1px ',
      '.behind div{position:relative;padding:0 .5rem 0 .75rem;border-left:3px ',
      '@media(min-width:40rem){h1{font-size:1.625rem}}',
    ]) {
      expect(style).toContain(rule);
    }
  });
});
