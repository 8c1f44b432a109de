import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import type { Site } from '@/data/schema/site-file';
import { CARD, CARD_INK, FOOT_Y, fitRuns, type PlacedCard, placeFoot } from './card-frame';
import { breakRuns } from './run-lines';
import { plainRun, quoteRuns } from './text-run';

const WIDTH = CARD.width - 2 * CARD.margin;
const QUOTE_INDENT = 28;
/** The site's card: its name, what it promises, and the promise kept on one sentence of the featured article. */
export function placeSiteCard(
  featured: Article,
  { name: siteName, about, line }: Pick<Site, 'name' | 'about' | 'line'> = loadSite(),
): PlacedCard {
  const name = breakRuns(
    [plainRun(siteName, { style: { size: 92, weight: 600, family: 'serif' }, fill: CARD_INK.text })],
    WIDTH,
    1.15,
  );
  const promiseY = CARD.margin - 16 + name.height + 8;
  const promise = fitRuns(
    (size) => [plainRun(`${about} ${line}.`, { style: { size, weight: 400 }, fill: CARD_INK.textSoft })],
    [34, 32, 30, 28],
    { width: WIDTH, height: 50 },
    1.35,
  );
  const quoteY = promiseY + promise.height + 44;
  const [first] = featured.claims.filter((claim) => claim.unit === 'count');
  const claim = first ?? featured.claims[0];
  if (!claim)
    throw new Error(`expected an article with a claim, found none in “${featured.publication.slug}”`);
  const inside = featured.claims.filter((one) => one.sentence.start === claim.sentence.start);
  const quote = fitRuns(
    (size) =>
      quoteRuns(
        featured,
        claim.sentence,
        inside.map((one) => one.id),
        { style: { size, weight: 400, family: 'serif' }, fill: CARD_INK.text },
        { style: { size, weight: 600, family: 'serif' }, fill: CARD_INK.article },
      ),
    [42, 38, 34, 30, 26],
    { width: WIDTH - QUOTE_INDENT, height: FOOT_Y - 30 - quoteY },
    1.32,
  );
  return {
    texts: [
      { lines: name, x: CARD.margin, y: CARD.margin - 16 },
      { lines: promise, x: CARD.margin, y: promiseY },
      { lines: quote, x: CARD.margin + QUOTE_INDENT, y: quoteY },
      placeFoot([featured]),
    ],
    rules: [{ x: CARD.margin, y: quoteY + 4, height: quote.height - 4 }],
  };
}
