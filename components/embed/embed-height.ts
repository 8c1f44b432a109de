import { SWATCH } from '@/components/picture/hedge-swatch';
import { plainTextOf } from '@/components/picture/plain-text';
import { breakRuns } from '@/components/picture/run-lines';
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

function heightOf(
  text: string,
  { size, leading }: TextBlock,
  width: number,
  weight: TextStyle['weight'] = 400,
) {
  const run = plainRun(text, { style: { size, weight }, fill: '' });
  return breakRuns([run], width, leading).height;
}

function serifHeightOf(
  text: string,
  { size, leading }: TextBlock,
  width: number,
  weight: TextStyle['weight'] = 400,
) {
  const run = plainRun(text, { style: { size, weight, family: 'serif' }, fill: '' });
  const length = weight === 400 ? SERIF_LENGTH.regular : SERIF_LENGTH.semibold;
  return breakRuns([run], width / length, leading).height;
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

function chartHeight(body: string, width: number, fit: EmbedFit): number {
  const frame = frameFitting(width);
  const svg = [...body.matchAll(/<svg viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*class="chart chart-(\w+)"/g)];
  const [, chartWidth = '', height = ''] = svg.find(([, , , name]) => name === frame.name) ?? [];
  return CHART_GAP + (Number(height) * Math.min(width, widestChart(frame, fit))) / Number(chartWidth);
}

/** The key's entries side by side while they fit. */
function keyHeight(figure: string, width: number): number {
  const words = textsOf(figure, 'li');
  if (words.length === 0) return 0;
  const swatch = SWATCH.width + KEY.swatchGap;
  const rows: number[] = [];
  let x = Number.POSITIVE_INFINITY;
  for (const entry of words) {
    const run = plainRun(entry, { style: { size: SMALL.size, weight: 400 }, fill: '' });
    const lines = breakRuns([run], width - swatch, SMALL.leading);
    if (x + swatch + lines.width > width) {
      rows.push(0);
      x = 0;
    }
    rows[rows.length - 1] = Math.max(rows.at(-1) ?? 0, lines.height);
    x += swatch + lines.width + KEY.columnGap;
  }
  return KEY.gap + sum(rows) + (rows.length - 1) * KEY.rowGap;
}

function receiptsHeight(section: string, width: number): number {
  const isStack = section.includes('class="behind stack"');
  const [first = section] = section.split('<details>');
  const heights = first
    .split('<div id=')
    .slice(1)
    .map((receipt) => {
      const quotes = textsOf(withStandIns(receipt), 'q').map((text) =>
        serifHeightOf(inQuotes(text), QUOTE, width - BEHIND.indent),
      );
      const lines = textsOf(receipt, 'p').map((text) => heightOf(text, SMALL, width - BEHIND.indent));
      return sum([...quotes, ...lines]);
    });
  const inner = isStack ? Math.max(...heights) : sum(heights) + (heights.length - 1) * BEHIND.gap;
  return BEHIND.margin + inner;
}

/**
 * The height that an embed needs in a frame of the width, with what is folded closed and no notices; CSS pixels.
 * @param body the embed's body, as it is served
 */
export function embedHeight(body: string, frameWidth: number): number {
  const outer = Math.max(frameWidth, NARROWEST);
  const isWide = outer >= WIDE_FROM;
  const [figure = '', rest = ''] = body.split('</figure>');
  const [section = '', after = ''] = rest.split('</section>');
  const fit = section.includes('<details>') ? 'compact' : 'full';
  const { least, most, block } = PADDING[fit];
  const width = Math.min(outer, WIDEST) - 2 * Math.min(Math.max(least, outer / 2 - 136), most);
  const title = { size: isWide ? TITLE.wide : TITLE.narrow, leading: TITLE.leading };
  const [hint] = textsOf(after.split('<details>')[0] ?? '', 'p');
  const [foot = ''] = textsOf(after, 'footer');
  const [, link = ''] = /<a [^>]*>([^<]*)<\/a>$/.exec(/<footer>(.*)<\/footer>/s.exec(after)?.[1] ?? '') ?? [];
  return Math.ceil(
    sum([
      2 * block,
      sum(textsOf(figure, 'h1').map((text) => serifHeightOf(text, title, width, 600))) + TITLE.gap,
      sum(textsOf(figure, 'p').map((text) => heightOf(text, BODY, width))),
      chartHeight(figure, width, fit),
      keyHeight(figure, width),
      receiptsHeight(section, width),
      hint === undefined ? 0 : HINT_GAP + heightOf(hint, SMALL, width),
      DETAILS,
      FOOT_GAP + heightOf(foot.slice(0, foot.length - link.length), SMALL, width) + FOOT_LINK,
    ]),
  );
}
