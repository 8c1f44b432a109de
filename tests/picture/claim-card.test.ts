/** No number without its sentence, on a card as well: however long the sentence is, the words of the number stand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD, FOOT_Y } from '@/components/picture/card-frame';
import { excerptAround } from '@/components/picture/excerpt';
import { placeClaimCard } from '@/components/picture/place-claim-card';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';

const SERIF = ({ style }: { readonly style: { readonly family?: string } }) => style.family === 'serif';

/** What a card says in the typeface of quotes, and how far down its words reach. */
function readCard(article: Article, claim: Claim) {
  const card = placeClaimCard(article, claim);
  const texts = card.texts.slice(0, -1);
  return {
    quote: texts
      .filter(({ lines }) => lines.lines.some((line) => line.some(SERIF)))
      .flatMap(({ lines }) => lines.lines.map((line) => line.map(({ text }) => text).join('')))
      .join(' '),
    bottom: Math.max(...texts.map(({ y, lines }) => y + lines.height)),
    hasMark: card.chart !== undefined,
  };
}

const widen = (claim: Claim, start: number, end: number): Claim => ({
  ...claim,
  sentence: { start: Math.min(start, claim.span.start), end: Math.max(end, claim.span.end) },
});

describe.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
  'the cards of the numbers of %s',
  (_, article) => {
    it('hold the whole sentence and the mark', () => {
      for (const claim of article.claims) {
        const { quote, hasMark } = readCard(article, claim);
        expect(quote.replaceAll(/\s+/g, ' ')).toContain(claim.quote.replaceAll(/\s+/g, ' '));
        expect(hasMark).toBe(claim.unit !== 'rank');
      }
    });

    it('hold the number’s words, however long its sentence is, above the foot', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...article.claims),
          fc.nat(article.text.length),
          fc.nat(article.text.length),
          (claim, start, end) => {
            const { quote, bottom } = readCard(article, widen(claim, start, end));
            expect(quote.replaceAll(/\s+/g, ' ')).toContain(claim.raw.replaceAll(/\s+/g, ' '));
            expect(bottom).toBeLessThanOrEqual(FOOT_Y);
            expect(bottom).toBeLessThan(CARD.height);
          },
        ),
        { numRuns: 60 },
      );
    });
  },
);

describe('an excerpt', () => {
  const text = 'One two three 13% of four five six.';
  const sentence = { start: 0, end: text.length };
  const number = { start: 14, end: 17 };
  const cut = (most: number) => {
    const { start, end } = excerptAround(text, sentence, number, most);
    return text.slice(start, end);
  };

  it('is the sentence where all of it fits, and else whole words round the number', () => {
    expect(cut(100)).toBe(text);
    expect(cut(9)).toBe('three 13% of four');
    expect(cut(0)).toBe('13%');
  });
});
