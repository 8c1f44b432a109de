/** What stands under a picture's chart, as blocks of text: its sentences, formulas, sources and citation. */

import type { Ink } from '@/components/scales/ink';
import { loadSite } from '@/data/dataset/site';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import { articleOfSpan, nameArticle, partsOf } from '@/data/model/joined-article';
import { formatEstimate } from '@/data/model/number-format';
import { inQuotes } from '@/data/model/quote-marks';
import type { PictureStyles } from './picture-frame';
import { breakRuns, type RunLines } from './run-lines';
import { citeRun, plainRun, proseRuns, quoteRuns, type TextRun } from './text-run';
import type { ViewAccount } from './view-account';

/** A block, the room over it, and whether it stands beside the rule of a quotation; pixels. */
export interface Block {
  readonly lines: RunLines;
  readonly gap: number;
  readonly isQuote: boolean;
}

interface Setter {
  readonly article: Article;
  readonly styles: PictureStyles;
  readonly ink: Ink;
  /** Width of the blocks, in pixels. */
  readonly width: number;
}

/** Room for the rule beside a quotation, in pixels. */
export const QUOTE_INDENT = 14;
const QUOTE_LEADING = 1.38;
const SMALL_LEADING = 1.42;

function sentenceBlocks(account: ViewAccount, { article, styles, ink, width }: Setter): readonly Block[] {
  const words = { style: styles.quote, fill: ink.text };
  const number = { style: styles.number, fill: ink.article };
  const soft = { style: styles.small, fill: ink.textSoft };
  return account.sentences.map(({ span, claims, speaker }, index) => {
    const ids = claims.map((claim) => claim.id);
    // Who says it stays on one line with its dash.
    const attribution = `–\u00a0${speaker.name.replaceAll(' ', '\u00a0')}`;
    const told = article.parts ? [citeRun(`, ${nameArticle(articleOfSpan(article, span))}`, soft)] : [];
    const runs = [
      ...quoteRuns(article, span, ids, words, number),
      plainRun(` ${attribution}`, soft),
      ...told,
    ];
    return {
      lines: breakRuns(runs, width - QUOTE_INDENT, QUOTE_LEADING),
      gap: index === 0 ? 0 : 10,
      isQuote: true,
    };
  });
}

function derivedRuns(
  account: ViewAccount,
  { article, styles, ink }: Setter,
): readonly (readonly TextRun[])[] {
  const soft = { style: styles.small, fill: ink.textSoft };
  return account.derived.map((derived) => [
    plainRun('Computed by us: ', soft),
    { text: formatEstimate(derived, 'hedged'), ...soft, origin: { 'data-derived': derived.id } },
    plainRun(' is ', soft),
    ...proseRuns(article, derived.formula, soft),
    plainRun('.', soft),
  ]);
}

function sourceRuns(account: ViewAccount, { styles, ink }: Setter): readonly (readonly TextRun[])[] {
  if (account.sources.length === 0) return [];
  const soft = { style: styles.small, fill: ink.textSoft };
  const listed = account.sources.flatMap(({ source: { publisher, title, isTitleOurs, year } }, index) => [
    ...(index === 0 ? [] : [plainRun('; ', soft)]),
    citeRun(
      `${publisher}, ${isTitleOurs ? title : inQuotes(title)}${year === null ? '' : `, ${year}`}`,
      soft,
    ),
  ]);
  return [[plainRun('Other sources: ', soft), ...listed, plainRun('.', soft)]];
}

function citationRuns({ article, styles, ink }: Setter) {
  const soft = { style: styles.small, fill: ink.textSoft };
  const articles = partsOf(article);
  return [
    plainRun(articles.length > 1 ? 'Articles: ' : 'Article: ', soft),
    ...articles.flatMap((one, index) => [
      ...(index === 0 ? [] : [plainRun('; ', soft)]),
      citeRun(nameArticle(one), soft),
    ]),
    plainRun(`. Chart: ${loadSite().name}, dataset version `, soft),
    citeRun(versionOf(article), soft),
    plainRun('.', soft),
  ];
}

/** The blocks in their order. `address` is the absolute URL of the figure's page. */
export function accountBlocks(account: ViewAccount, setter: Setter, address: string): readonly Block[] {
  const { styles, ink, width } = setter;
  const paragraphs = [
    ...derivedRuns(account, setter),
    ...sourceRuns(account, setter),
    citationRuns(setter),
    [citeRun(address, { style: styles.small, fill: ink.textSoft })],
  ];
  return [
    ...sentenceBlocks(account, setter),
    ...paragraphs.map((runs, index) => ({
      lines: breakRuns(runs, width, SMALL_LEADING),
      gap: index === 0 ? 14 : 4,
      isQuote: false,
    })),
  ];
}
