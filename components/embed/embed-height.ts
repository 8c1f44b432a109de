import { SWATCH } from '@/components/picture/hedge-swatch';
import { plainTextOf } from '@/components/picture/plain-text';
import { layLines, measureRuns } from '@/components/picture/run-lines';
import { plainRun } from '@/components/picture/text-run';
import { frameFitting } from '@/components/scales/frame';
import type { TextStyle } from '@/components/scales/text-metrics';
import type { EmbedFit } from '@/data/addresses/themes';
import { inQuotes } from '@/data/model/quote-marks';
import { SERIF_LENGTH } from './embed-serif';
import { widestChart } from './embed-style';

/**
 * Lengths of the embed's style sheet at its default text size, in pixels: what the browser will make of the
 * rules in embed-style.ts, which this must follow.
 */
const NARROWEST = 280;
const WIDE_FROM = 640;
const WIDEST = 800;
const PADDING = {
  full: { least: 4, most: 20, block: 16 },
  compact: { least: 4, most: 12, block: 12 },
} as const;
const CHART_GAP = 18;
const TITLE = { narrow: 21, wide: 26, leading: 1.22, gap: 6 } as const;
const BODY = { size: 15, leading: 1.45 } as const;
const SMALL = { size: 13, leading: 1.45 } as const;
const QUOTE = { size: 17, leading: 1.42 } as const;
const KEY = { gap: 14, rowGap: 4, columnGap: 20, swatchGap: 8 } as const;
const BEHIND = { margin: 33, gap: 12, indent: 23 } as const;
const HINT_GAP = 8;
const DETAILS = 12 + 14 * 1.45 + 9.6;
const FOOT_GAP = 12;
const FOOT_LINK = 13 * 1.45 + 9.6;

interface TextBlock {
  readonly size: number;
  readonly leading: number;
}

/** What a part of the embed needs in a room of the width, in CSS pixels. */
type HeightAt = (width: number) => number;

const measure = (text: string, style: TextStyle) => measureRuns([plainRun(text, { style, fill: '' })]);

function heightOf(text: string, { size, leading }: TextBlock): HeightAt {
  const measured = measure(text, { size, weight: 400 });
  return (width) => layLines(measured, width).length * size * leading;
}

function serifHeightOf(
  text: string,
  { size, leading }: TextBlock,
  weight: TextStyle['weight'] = 400,
): HeightAt {
  const measured = measure(text, { size, weight, family: 'serif' });
  const length = weight === 400 ? SERIF_LENGTH.regular : SERIF_LENGTH.semibold;
  return (width) => layLines(measured, width / length).length * size * leading;
}

const textsOf = (markup: string, element: string): readonly string[] =>
  [...markup.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'))].map(([, inner = '']) =>
    plainTextOf(inner),
  );

const WORD_MARK =
  /<svg\b(?=[^>]*class="word-mark")[^>]*viewBox="\S+ \S+ ([\d.]+) ([\d.]+)"[^>]*>.*?<\/svg>/gs;
/** In the size of the text: a mark's height, and how wide the letter is that stands in for it. */
const MARK_HEIGHT = 0.75;
const STAND_IN = { letter: 'n', width: 0.6 } as const;

/** A sentence with letters in place of its marks, about as wide as they are. */
const withStandIns = (markup: string): string =>
  markup.replaceAll(WORD_MARK, (_, width, height) => {
    const letters = ((Number(width) / Number(height)) * MARK_HEIGHT) / STAND_IN.width;
    return ` ${STAND_IN.letter.repeat(Math.max(1, Math.round(letters)))}`;
  });

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const sumOf =
  (heights: readonly HeightAt[]): HeightAt =>
  (width) =>
    sum(heights.map((heightAt) => heightAt(width)));

function chartHeight(body: string, fit: EmbedFit): HeightAt {
  const charts = [...body.matchAll(/<svg viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*class="chart chart-(\w+)"/g)];
  return (width) => {
    const frame = frameFitting(width);
    const [, chartWidth = '', height = ''] = charts.find(([, , , name]) => name === frame.name) ?? [];
    return CHART_GAP + (Number(height) * Math.min(width, widestChart(frame, fit))) / Number(chartWidth);
  };
}

/** The key's entries side by side while they fit. */
function keyHeight(figure: string): HeightAt {
  const entries = textsOf(figure, 'li').map((words) => measure(words, { size: SMALL.size, weight: 400 }));
  const swatch = SWATCH.width + KEY.swatchGap;
  return (width) => {
    if (entries.length === 0) return 0;
    const rows: number[] = [];
    let x = Number.POSITIVE_INFINITY;
    for (const entry of entries) {
      const lines = layLines(entry, width - swatch);
      const widest = Math.max(0, ...lines.map((line) => line.width));
      if (x + swatch + widest > width) {
        rows.push(0);
        x = 0;
      }
      rows[rows.length - 1] = Math.max(rows.at(-1) ?? 0, lines.length * SMALL.size * SMALL.leading);
      x += swatch + widest + KEY.columnGap;
    }
    return KEY.gap + sum(rows) + (rows.length - 1) * KEY.rowGap;
  };
}

function receiptsHeight(section: string): HeightAt {
  const isStack = section.includes('class="behind stack"');
  const [first = section] = section.split('<details>');
  const receipts = first
    .split('<div id=')
    .slice(1)
    .map((receipt) =>
      sumOf([
        ...textsOf(withStandIns(receipt), 'q').map((text) => serifHeightOf(inQuotes(text), QUOTE)),
        ...textsOf(receipt, 'p').map((text) => heightOf(text, SMALL)),
      ]),
    );
  return (width) => {
    const heights = receipts.map((heightAt) => heightAt(width - BEHIND.indent));
    const inner = isStack ? Math.max(...heights) : sum(heights) + (heights.length - 1) * BEHIND.gap;
    return BEHIND.margin + inner;
  };
}

/**
 * The height that an embed needs in a frame of a width, with what is folded closed and no notices; CSS pixels.
 * The body is read and its words are measured once, for as many widths as are asked for.
 * @param body the embed's body, as it is served
 */
export function embedHeights(body: string): HeightAt {
  const [figure = '', rest = ''] = body.split('</figure>');
  const [section = '', after = ''] = rest.split('</section>');
  const fit = section.includes('<details>') ? 'compact' : 'full';
  const titlesOf = (size: number) =>
    sumOf(textsOf(figure, 'h1').map((text) => serifHeightOf(text, { size, leading: TITLE.leading }, 600)));
  const titles = { narrow: titlesOf(TITLE.narrow), wide: titlesOf(TITLE.wide) };
  const [hint] = textsOf(after.split('<details>')[0] ?? '', 'p');
  const [foot = ''] = textsOf(after, 'footer');
  const [, link = ''] = /<a [^>]*>([^<]*)<\/a>$/.exec(/<footer>(.*)<\/footer>/s.exec(after)?.[1] ?? '') ?? [];
  const parts = sumOf([
    ...textsOf(figure, 'p').map((text) => heightOf(text, BODY)),
    chartHeight(figure, fit),
    keyHeight(figure),
    receiptsHeight(section),
    ...(hint === undefined ? [] : [heightOf(hint, SMALL)]),
    heightOf(foot.slice(0, foot.length - link.length), SMALL),
  ]);
  const { least, most, block } = PADDING[fit];
  const gaps = 2 * block + TITLE.gap + (hint === undefined ? 0 : HINT_GAP) + DETAILS + FOOT_GAP + FOOT_LINK;
  return (frameWidth) => {
    const outer = Math.max(frameWidth, NARROWEST);
    const width = Math.min(outer, WIDEST) - 2 * Math.min(Math.max(least, outer / 2 - 136), most);
    const titleAt = outer >= WIDE_FROM ? titles.wide : titles.narrow;
    return Math.ceil(gaps + titleAt(width) + parts(width));
  };
}

/** The same for one width. */
export const embedHeight = (body: string, frameWidth: number): number => embedHeights(body)(frameWidth);
