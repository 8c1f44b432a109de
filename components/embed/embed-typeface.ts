import { cutTextsOf } from '@/components/picture/cut-texts';
import { inlineTypeface } from '@/components/picture/inline-typeface';
import { plainTextOf } from '@/components/picture/plain-text';

const SVG = /<svg.*?<\/svg>/gs;
/** Set in the reader's own typefaces: titles, quotations, and what is in semibold outside the charts. */
const OWN = /<(?:(h1|q|button|b|th|summary)\b|(td) data-article)[^>]*>.*?<\/(?:\1|\2)>/gs;

/** Browsers draw semibold from the regular cut where there is no other; every text keeps its measured length. */
export type EmbedCuts = 'both' | 'regular';

/**
 * The characters of the bundled sans that an embed's body needs, as @font-face rules. Charts are laid out by
 * its metrics and system fonts are up to a fifth wider, so it is part of the document; what flows in serif or
 * semibold takes the reader's own faces and costs nothing.
 */
export function embedTypeface(body: string, cuts: EmbedCuts): Promise<string> {
  const charts = [...body.matchAll(SVG)].map(([svg]) => svg).join('');
  const rest = body.replaceAll(SVG, '').replaceAll(OWN, '');
  const drawn = cutTextsOf(charts);
  const semibold = cuts === 'both' ? { 'sans-600': drawn['sans-600'] ?? '' } : {};
  return inlineTypeface({ ...semibold, 'sans-400': `${drawn['sans-400'] ?? ''}${plainTextOf(rest)}` });
}
