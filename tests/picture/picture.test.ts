import { describe, expect, it } from 'vitest';
import { cutTextsOf } from '@/components/picture/cut-texts';
import { drawPicture, pictureHeight } from '@/components/picture/draw-picture';
import { plainTextOf } from '@/components/picture/plain-text';
import { PICTURE_THEMES } from '@/data/addresses/themes';
import { versionOf } from '@/data/exports/version';
import { proseText } from '@/data/model/prose-text';
import { applySelector } from '@/tests/exports/read-annotation';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { EVERY_VIEW } from './every-view';
import { markupNumerals } from './markup-numerals';

const WIDTHS = [320, 639, 640, 1600];

interface Annotation {
  readonly type?: string;
  readonly target: readonly {
    readonly selector: readonly Parameters<typeof applySelector>[1][];
  }[];
}

const metadataOf = (svg: string): { readonly '@graph': readonly (Annotation & { version?: string })[] } =>
  JSON.parse(/<metadata>(.*?)<\/metadata>/s.exec(svg)?.[1] ?? '');

describe.each(EVERY_VIEW)('the picture of $name', ({ article, figure, view }) => {
  it.each(PICTURE_THEMES)('ties every numeral to its origin, in %s', async (theme) => {
    for (const width of WIDTHS) {
      const svg = await drawPicture(article, figure, view, { theme, width });
      const numerals = markupNumerals(svg);
      expect(numerals.length).toBeGreaterThan(0);
      expect(numerals.flatMap((numeral) => judgeNumeral([article], numeral) ?? [])).toEqual([]);
    }
  });

  it('stands alone: no script, no style attribute, nothing to load', async () => {
    const svg = await drawPicture(article, figure, view);
    expect(svg).not.toMatch(/<script|<foreignObject|<image|<use| style=| href=| on[a-z]+=/);
    // The rasteriser tears texts of several parts that say how wide they are.
    expect(svg).not.toContain('textLength');
    expect([...svg.matchAll(/url\((?!#|data:font\/woff2;base64,)[^)]*\)/g)]).toEqual([]);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('is named, described and carries its receipts', async () => {
    const svg = await drawPicture(article, figure, view);
    expect(svg).toMatch(/role="img" aria-labelledby="([\w-]+)-title \1-description"/);
    expect(plainTextOf(/<title.*?<\/title>/s.exec(svg)?.[0] ?? '')).toBe(
      proseText(article, view.title ?? figure.title),
    );
    const [picture, ...annotations] = metadataOf(svg)['@graph'];
    expect(picture?.version).toBe(versionOf(article));
    expect(annotations).toHaveLength(figure.claims.length);
    for (const { target } of annotations) {
      for (const { selector } of target) {
        const [quoted, placed] = selector.map((one) => applySelector(article.text, one));
        expect(quoted).toBeDefined();
        expect(placed).toEqual(quoted);
      }
    }
  });

  it('is the same each time, at any width the height that it says', async () => {
    for (const width of WIDTHS) {
      const svg = await drawPicture(article, figure, view, { width });
      expect(await drawPicture(article, figure, view, { width })).toBe(svg);
      expect(svg).toContain(` width="${width}" height="${pictureHeight(article, figure, view, width)}"`);
    }
  });

  it('is laid out in one of two widths, and brings every cut that it sets text in', async () => {
    for (const width of WIDTHS) {
      const svg = await drawPicture(article, figure, view, { width });
      const [, layoutWidth = ''] = /viewBox="0 0 (\d+)/.exec(svg) ?? [];
      expect(Number(layoutWidth)).toBe(Math.max(...[320, 392, 484, 600].filter((one) => one <= width)));
      const cuts = Object.keys(cutTextsOf(svg)).length;
      expect([...svg.matchAll(/@font-face/g)]).toHaveLength(cuts);
    }
  });

  it('quotes verbatim the sentence of every number of the article that it draws', async () => {
    const svg = await drawPicture(article, figure, view);
    const words = plainTextOf(svg.replaceAll('</text>', ' ')).replaceAll(/\s+/g, ' ');
    const drawn = [...svg.matchAll(/<tspan[^>]* data-claim="([^"]+)"/g)].map(([, id]) => id);
    const claims = article.claims.filter((claim) => drawn.includes(claim.id));
    for (const { quote } of claims) expect(words).toContain(`“${quote.replaceAll(/\s+/g, ' ')}”`);
  });
});
