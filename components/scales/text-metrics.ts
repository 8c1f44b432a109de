import metrics from '@/components/typeface/metrics.json';

/** A cut of a bundled typeface at a size, in the chart's pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600;
  /** Absent: the sans, which charts are set in. */
  readonly family?: 'sans' | 'serif';
}

/**
 * Line height as a multiple of the size. The bundled sans is 1.21 em from ascent to
 * descent, so lines set closer would have boxes that touch.
 */
export const LINE_HEIGHT = 1.3;

interface CutMetrics {
  readonly unitsPerEm: number;
  /** By character, in units of the em. */
  readonly advances: Readonly<Record<string, number>>;
}

const PICTURE_SIGN = /^\p{Extended_Pictographic}|\p{Regional_Indicator}$/u;

/** What stands in for a character outside the bundled subset, in ems: never too narrow for faces of other scripts. */
const otherAdvance = (character: string): number => (PICTURE_SIGN.test(character) ? 1.4 : 1);

const advanceOf = (cut: CutMetrics, character: string): number =>
  cut.advances[character] ?? otherAdvance(character) * cut.unitsPerEm;

/** Width of a text in pixels, from the bundled font's advances, without kerning. */
export function measureText(text: string, style: TextStyle): number {
  const cut: CutMetrics = metrics[`${style.family ?? 'sans'}-${style.weight}`];
  let units = 0;
  for (const character of text) units += advanceOf(cut, character);
  return (units / cut.unitsPerEm) * style.size;
}

/** Distance from the top of a line's box to its baseline, in pixels. */
export const baselineOf = (style: TextStyle): number => style.size * (LINE_HEIGHT / 2 + 0.36);
