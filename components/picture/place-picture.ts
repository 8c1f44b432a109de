import type { ReactElement } from 'react';
import { drawChart } from '@/components/charts/draw-chart';
import type { Frame } from '@/components/scales/frame';
import type { Ink } from '@/components/scales/ink';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { accountBlocks, type Block, QUOTE_INDENT } from './account-blocks';
import { type HedgeKeyEntry, hedgeKeyOf } from './hedge-key';
import { SWATCH } from './hedge-swatch';
import { layoutWidth, MARGIN, stylesFor } from './picture-frame';
import { breakRuns, type RunLines } from './run-lines';
import { plainRun, proseRuns } from './text-run';
import { accountOf } from './view-account';

/** Everything of a picture, placed in its own pixels. */
export interface PlacedPicture {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly { readonly lines: RunLines; readonly x: number; readonly y: number }[];
  readonly chart: { readonly y: number; readonly content: ReactElement };
  readonly key: readonly { readonly entry: HedgeKeyEntry; readonly x: number; readonly y: number }[];
  /** Rules beside quotations. */
  readonly quoteRules: readonly { readonly y: number; readonly height: number }[];
  /** Where the line between the chart and what stands behind it lies. */
  readonly ruleY: number;
}

export interface PictureSubject {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  readonly frame: Frame;
  readonly ink: Ink;
  /** The absolute URL of the figure's page. */
  readonly address: string;
  /** Makes ids unique where several pictures stand in one page. */
  readonly idPrefix: string;
}

const TITLE_LEADING = 1.2;
const TEXT_LEADING = 1.4;
const TITLE_GAP = 8;
const CHART_GAP = 22;
const KEY_GAP = 8;
const KEY_COLUMN_GAP = 20;

type Placed = Pick<PlacedPicture, 'texts' | 'key'>;

/** The entries side by side while they fit, each a swatch and its words. */
function placeKey(entries: readonly HedgeKeyEntry[], { frame, ink }: PictureSubject, top: number) {
  const setting = { style: stylesFor(frame).small, fill: ink.textSoft };
  const texts: Placed['texts'][number][] = [];
  const key: Placed['key'][number][] = [];
  const wordsX = SWATCH.width + KEY_GAP;
  let [x, y, end] = [0, top, top];
  for (const entry of entries) {
    const lines = breakRuns([plainRun(entry.words, setting)], frame.width - wordsX, TEXT_LEADING);
    const isNewLine = x > 0 && x + wordsX + lines.width > frame.width;
    if (isNewLine) [x, y] = [0, end + KEY_GAP / 2];
    key.push({ entry, x: MARGIN + x, y: y + (lines.lineHeight - SWATCH.height) / 2 });
    texts.push({ lines, x: MARGIN + x + wordsX, y });
    x += wordsX + lines.width + KEY_COLUMN_GAP;
    end = Math.max(end, y + lines.height);
  }
  return { texts, key, end: entries.length === 0 ? top : end };
}

function placeBlocks(blocks: readonly Block[], top: number) {
  let y = top;
  const placed = blocks.map((block) => {
    y += block.gap;
    const one = { ...block, x: MARGIN + (block.isQuote ? QUOTE_INDENT : 0), y };
    y += block.lines.height;
    return one;
  });
  const quoteRules = placed
    .filter((block) => block.isQuote)
    .map(({ y: ruleY, lines }) => ({ y: ruleY, height: lines.height }));
  return { texts: placed.map(({ lines, x, y: textY }) => ({ lines, x, y: textY })), quoteRules, end: y };
}

/** Places title, subtitle, chart, key, sentences, sources and citation under each other. */
export function placePicture(subject: PictureSubject): PlacedPicture {
  const { article, figure, view, frame, ink } = subject;
  const styles = stylesFor(frame);
  const account = accountOf(article, figure, view);
  const title = breakRuns(
    proseRuns(article, account.title, { style: styles.title, fill: ink.text }),
    frame.width,
    TITLE_LEADING,
  );
  const subtitle = breakRuns(
    proseRuns(article, account.subtitle, { style: styles.subtitle, fill: ink.textSoft }),
    frame.width,
    TEXT_LEADING,
  );
  const subtitleY = MARGIN + title.height + TITLE_GAP;
  const chartY = subtitleY + subtitle.height + CHART_GAP;
  const chart = drawChart(view, {
    article,
    frame,
    ink,
    links: { hrefOf: undefined, selected: undefined },
    idPrefix: subject.idPrefix,
  });
  const key = placeKey(
    hedgeKeyOf(article, view.form, account.references),
    subject,
    chartY + chart.height + CHART_GAP * 0.75,
  );
  const ruleY = key.end + CHART_GAP / 2;
  const blocks = placeBlocks(
    accountBlocks(account, { article, styles, ink, width: frame.width }, subject.address),
    ruleY + CHART_GAP * 0.75,
  );
  return {
    width: layoutWidth(frame),
    height: Math.ceil(blocks.end + MARGIN),
    texts: [
      { lines: title, x: MARGIN, y: MARGIN },
      { lines: subtitle, x: MARGIN, y: subtitleY },
      ...key.texts,
      ...blocks.texts,
    ],
    chart: { y: chartY, content: chart.content },
    key: key.key,
    quoteRules: blocks.quoteRules,
    ruleY,
  };
}
