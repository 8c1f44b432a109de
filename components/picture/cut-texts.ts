import type { Cut, CutTexts } from './inline-typeface';
import { decodeText } from './plain-text';

const TAG_OR_TEXT = /<(\/?)([a-z]+)([^>]*?)(\/?)>|([^<]+)/gi;

/** The cut that an element's own attributes ask for; what they leave out is inherited. */
export function cutOf(attributes: string, inherited: Cut): Cut {
  const [family, weight] = inherited.split('-');
  const ownFamily = /font-family="([^"]*)"/.exec(attributes)?.[1];
  const ownWeight = /font-weight="(\d+)"/.exec(attributes)?.[1];
  const chosen = ownFamily === undefined ? family : ownFamily.includes('Serif') ? 'serif' : 'sans';
  return `${chosen}-${ownWeight ?? weight}` as Cut;
}

/** Which characters each cut sets in the markup's svg text, by its font attributes. */
export function cutTextsOf(markup: string): CutTexts {
  const texts: Partial<Record<Cut, string>> = {};
  const open: { readonly name: string; readonly cut: Cut }[] = [];
  for (const [, close, name = '', attributes = '', isEmpty, text] of markup.matchAll(TAG_OR_TEXT)) {
    const cut = open.at(-1)?.cut ?? 'sans-400';
    if (text !== undefined) {
      if (open.some((one) => one.name === 'text')) texts[cut] = (texts[cut] ?? '') + decodeText(text);
    } else if (close) open.pop();
    else if (!isEmpty) open.push({ name, cut: cutOf(attributes, cut) });
  }
  return texts;
}
