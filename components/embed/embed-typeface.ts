import { cutTextsOf } from '@/components/picture/cut-texts';
import { inlineTypeface } from '@/components/picture/inline-typeface';
import { plainTextOf } from '@/components/picture/plain-text';

const SVG = /<svg.*?<\/svg>/gs;
/** The elements outside the charts that the style sheet sets in semibold. */
const SEMIBOLD = /<(b|th|summary)\b[^>]*>.*?<\/\1>/gs;
/** Set in the reader's own serif. */
const SERIF = /<(?:(h1|q)\b|(td) data-article)[^>]*>.*?<\/(?:\1|\2)>/gs;

/**
 * The characters of the bundled sans that an embed's body needs, as @font-face rules. Charts are laid out by
 * its metrics and system fonts are up to a fifth wider, so it is part of the document; titles and quotations
 * flow, so they take the reader's serif and cost nothing.
 */
export function embedTypeface(body: string): Promise<string> {
  const charts = [...body.matchAll(SVG)].map(([svg]) => svg).join('');
  const rest = body.replaceAll(SVG, '').replaceAll(SERIF, '');
  const drawn = cutTextsOf(charts);
  return inlineTypeface({
    'sans-400': `${drawn['sans-400'] ?? ''}${plainTextOf(rest)}`,
    'sans-600': `${drawn['sans-600'] ?? ''}${plainTextOf([...rest.matchAll(SEMIBOLD)].map(([one]) => one).join(''))}`,
  });
}
