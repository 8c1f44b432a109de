/** Receipts: for each number that a figure draws from the article, the sentence that states it. */

import { claimPath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { homeOf, nameArticle } from '@/data/model/joined-article';
import { claimOf, speakerOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { inQuotes } from '@/data/model/quote-marks';
import type { Span } from '@/data/model/span';
import { originalAddress } from '@/data/quoting/original-address';

export interface Receipt {
  readonly claim: string;
  /** The number's words, verbatim. */
  readonly raw: string;
  readonly span: Span;
  /** The sentence, verbatim. */
  readonly quote: string;
  readonly sentence: Span;
  readonly speaker: string;
  readonly population: string;
  readonly note: string;
  /** The article that states it. */
  readonly article: Article;
  /** Absolute address of the number's page. */
  readonly address: string;
  /** The sentence in the original, as far as the reader's browser finds it. */
  readonly original: string;
}

export const receiptsOf = (article: Article, figure: Figure, origin: string): readonly Receipt[] =>
  figure.claims.map((name) => {
    const { article: home, id } = homeOf(article, name);
    const claim = claimOf(home, id);
    return {
      claim: name,
      raw: claim.raw,
      span: claim.span,
      quote: claim.quote,
      sentence: claim.sentence,
      speaker: speakerOf(home, claim.speaker).name,
      population: proseText(home, claim.population),
      note: proseText(home, claim.note),
      article: home,
      address: absolute(claimPath(home.publication.slug, id), origin),
      original: originalAddress(home, claim.sentence),
    };
  });

const describeReceipt = (receipt: Receipt): string =>
  [
    `“${receipt.raw}”  (characters ${receipt.span.start} to ${receipt.span.end})`,
    `  Sentence:       ${inQuotes(receipt.quote)}`,
    `  Said by:        ${receipt.speaker}`,
    `  Article:        ${nameArticle(receipt.article)}`,
    `  Who is counted: ${receipt.population}`,
    `  Note:           ${receipt.note}`,
    `  This number:    ${receipt.address}`,
    `  Original:       ${receipt.original}`,
  ].join('\n');

/** The receipts as plain text, one paragraph each; a sentence says so where there are none. */
export function writeReceipts(article: Article, figure: Figure, origin: string): string {
  const receipts = receiptsOf(article, figure, origin);
  if (receipts.length === 0) return 'The figure draws no number of the article.\n';
  return `${receipts.map(describeReceipt).join('\n\n')}\n`;
}
