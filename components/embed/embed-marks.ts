import { FRAMES, type Frame } from '@/components/scales/frame';
import { markBottoms } from './mark-bottoms';

const MARK = /<a href="#([^"]+)" class="mark" aria-label="([^"]*)"/g;
/** Said by the receipt, which describes the mark. */
const SAID_BY_RECEIPT = /(?:\. (?:Counted|Outside the article|Formula)\b|: “).*/s;

/**
 * Charts as embeds have them. A mark leads nowhere: a fragment would add to the history of the page that frames
 * it. It takes the focus, and its receipt, which describes it, is shown while it has it.
 */
export const focusMarks = (markup: string): string =>
  markup.replaceAll(
    MARK,
    (_, receipt: string, name: string) =>
      `<a tabindex="0" role="button" class="mark" aria-describedby="${receipt}" aria-label="${name.replace(SAID_BY_RECEIPT, '')}"`,
  );

/** CSS pixels: no more than there is room between the mark and its receipt. */
export interface Lift {
  readonly receipt: string;
  /** In the two narrower frames of a chart, and in the two wider ones. */
  readonly narrow: number;
  readonly wide: number;
}

/** What lies between a chart and its receipts at least: the key's one line, margins and a rule. */
const BETWEEN = { key: 33, section: 33 } as const;
const GAP = 10;
/** A receipt that begins this near to its mark stays where it is. */
const NEAR = 150;

/** The distances from the marks of one frame to their receipts, at the frame's own width. */
function distancesIn(markup: string, frame: Frame['name']): ReadonlyMap<string, number> {
  const [figure = ''] = markup.split('</figure>');
  const between = BETWEEN.section + (figure.includes('class="key"') ? BETWEEN.key : 0);
  const [svg = '', height = ''] =
    new RegExp(`<svg viewBox="0 0 [\\d.]+ ([\\d.]+)"[^>]*class="chart chart-${frame}".*?</svg>`, 's').exec(
      markup,
    ) ?? [];
  const bottoms = markBottoms(svg, (attributes) => / aria-describedby="([^"]+)"/.exec(attributes)?.[1]);
  return new Map([...bottoms].map(([id, bottom]) => [id, Number(height) - bottom + between - GAP]));
}

const liftIn = (frames: readonly ReadonlyMap<string, number>[], receipt: string): number => {
  const distance = Math.floor(Math.min(...frames.map((frame) => frame.get(receipt) ?? 0)));
  return distance > NEAR ? distance : 0;
};

/** How far the receipts are lifted, to stand under the marks that they belong to. */
export function liftsOf(markup: string): readonly Lift[] {
  const frames = FRAMES.map(({ name }) => distancesIn(markup, name));
  return [...(frames[0]?.keys() ?? [])].map((receipt) => ({
    receipt,
    narrow: liftIn(frames.slice(0, 2), receipt),
    wide: liftIn(frames.slice(2), receipt),
  }));
}
