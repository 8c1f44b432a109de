import { decodeText } from '@/components/picture/plain-text';
import { type FoundNumeral, NUMERAL, ORIGINS, type Origin } from '@/tests/numerals/judge-numeral';

const TAG_OR_TEXT = /<!--.*?-->|<(\/?)([a-z][a-z0-9]*)([^>]*?)(\/?)>|([^<]+)/gis;

/** Elements that HTML never closes. */
const VOID = ['meta', 'link', 'br', 'img', 'rect', 'line', 'circle', 'path', 'stop'];
/** Elements whose text is not shown. */
const UNSEEN = ['title', 'desc', 'metadata', 'style', 'script'];

interface OpenElement {
  readonly name: string;
  readonly origin: Origin | undefined;
  readonly id: string;
}

function openElement(name: string, attributes: string, parent: OpenElement | undefined): OpenElement {
  for (const origin of ORIGINS) {
    const [, id] = new RegExp(` data-${origin}="([^"]*)"`).exec(attributes) ?? [];
    if (id !== undefined) return { name, origin, id };
  }
  return { name, origin: parent?.origin, id: parent?.id ?? '' };
}

/**
 * Every text with a numeral that markup shows, with the innermost origin around it. Neighbouring texts of one
 * origin's element are one text.
 */
export function markupNumerals(markup: string): readonly FoundNumeral[] {
  const found: FoundNumeral[] = [];
  const open: OpenElement[] = [];
  for (const [, close, name = '', attributes = '', isEmpty, text] of markup.matchAll(TAG_OR_TEXT)) {
    if (text !== undefined) {
      const isShown = open.every((element) => !UNSEEN.includes(element.name));
      const { origin, id } = open.at(-1) ?? { origin: undefined, id: '' };
      if (isShown && NUMERAL.test(text)) found.push({ text: decodeText(text), origin, id });
    } else if (close) {
      if (open.at(-1)?.name === name) open.pop();
    } else if (name && !isEmpty && !(VOID.includes(name) && !markup.includes(`</${name}>`))) {
      open.push(openElement(name, attributes, open.at(-1)));
    }
  }
  if (open.length > 0)
    throw new Error(`expected balanced markup, found ${open.map(({ name }) => name)} open`);
  return found;
}
