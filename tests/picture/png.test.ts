import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { drawCard } from '@/components/picture/draw-card';
import { writeFigureFile } from '@/components/picture/figure-file';
import { placeArticleCard } from '@/components/picture/place-article-card';
import { placeClaimCard } from '@/components/picture/place-claim-card';
import { placeFigureCard } from '@/components/picture/place-figure-card';
import { placeSiteCard } from '@/components/picture/place-site-card';
import { rasterise } from '@/components/picture/rasterise';
import { loadArticles } from '@/data/dataset/load-articles';
import { formatEstimate } from '@/data/model/number-format';
import { EVERY_VIEW } from './every-view';

const MOST_BYTES = 300_000;

/** Width and height as the PNG's header says. */
function sizeOf(png: Uint8Array): readonly [width: number, height: number] {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const articles = loadArticles();
const cards = [
  ...articles.flatMap((article) => [
    { name: `article ${article.publication.slug}`, card: placeArticleCard(article) },
    { name: `site with ${article.publication.slug}`, card: placeSiteCard(article) },
    ...article.claims.map((claim) => ({ name: `claim ${claim.id}`, card: placeClaimCard(article, claim) })),
  ]),
  ...EVERY_VIEW.map(({ name, article, figure, view }) => ({
    name,
    card: placeFigureCard(article, figure, view),
  })),
];

describe('preview cards', () => {
  it.each(cards)('$name: 1200 by 630, light enough to be fetched', async ({ card }) => {
    const png = await drawCard(card);
    expect(sizeOf(png)).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(MOST_BYTES);
  });

  it('differ from each other, and are the same each time', async () => {
    const [first, ...others] = await Promise.all(cards.map(({ card }) => drawCard(card)));
    const again = await drawCard((cards[0] as (typeof cards)[number]).card);
    expect(Buffer.compare(first as Uint8Array, again)).toBe(0);
    for (const other of others) expect(Buffer.compare(first as Uint8Array, other)).not.toBe(0);
  });

  it.each(articles.flatMap((article) => article.claims.map((claim) => ({ article, claim, id: claim.id }))))(
    'the card of $id has the number, its sentence, the outlet, the date and whose card it is',
    ({ article, claim }) => {
      const { texts } = placeClaimCard(article, claim);
      const words = texts
        .flatMap(({ lines }) => lines.lines.map((line) => line.map((run) => run.text).join('')))
        .join(' ');
      const { publisher, whenPublished } = article.publication;
      for (const part of [formatEstimate(claim, 'hedged'), `“${claim.quote}”`, publisher, whenPublished]) {
        expect(words).toContain(part);
      }
      expect(words).toContain('Sourced Figures');
    },
  );

  // Those of articles and of the site list many numbers.
  const single = cards.filter(({ name }) => !/^(article|site) /.test(name));

  it.each(single)('$name: its words are read at a third of the size', ({ card }) => {
    const sizes = card.texts.flatMap(({ lines }) =>
      lines.lines.flatMap((line) => line.map((run) => run.style.size)),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    if (!card.chart) return;
    const labels = [...renderToStaticMarkup(card.chart.content).matchAll(/<text[^>]* font-size="([\d.]+)"/g)];
    expect(labels.length).toBeLessThanOrEqual(6);
    for (const [, size] of labels) expect(Number(size) * card.chart.scale).toBeGreaterThanOrEqual(24);
  });

  it.each(cards)('$name: every word and the chart lie on the card', ({ card }) => {
    for (const { lines, x, y } of card.texts) {
      expect(x + lines.width).toBeLessThanOrEqual(1200 - 40);
      expect(y + lines.height).toBeLessThanOrEqual(630 - 20);
    }
  });
});

describe('a picture as PNG', () => {
  it.each(EVERY_VIEW)(
    '$name: twice as many pixels, the same each time',
    async ({ article, figure, view }) => {
      const subject = { article, figure, view, width: 400 };
      const png = (await writeFigureFile(subject, 'png')).body as Uint8Array;
      expect(sizeOf(png)[0]).toBe(800);
      expect(Buffer.compare(png, (await writeFigureFile(subject, 'png')).body as Uint8Array)).toBe(0);
    },
  );

  it('tells the weights of the bundled typefaces apart', async () => {
    const draw = (weight: number) =>
      rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-size="24" font-family="Inter Tight" font-weight="${weight}">13% of</text></svg>`,
        200,
      );
    expect(Buffer.compare(await draw(400), await draw(600))).not.toBe(0);
  });

  it('keeps a line that would hold a ligature beside another font', async () => {
    const draw = (text: string) =>
      rasterise(
        `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-size="16" font-family="Source Serif 4">${text}<tspan font-family="Inter Tight">x</tspan></text></svg>`,
        200,
      );
    expect(Buffer.compare(await draw('traffic '), await draw(''))).not.toBe(0);
    expect((await draw('traffic ')).length).toBeGreaterThan((await draw('')).length);
  });
});
