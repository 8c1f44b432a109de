/** Reads the markup that the charts write back into a tree. */

export interface MarkupElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: MarkupElement | undefined;
  readonly children: (MarkupElement | string)[];
}

const TOKEN = /<(\/?)([\w:-]+)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

const readAttributes = (source: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)]),
  );

/** @throws Error on markup that is not well-formed, or has more than one root. */
export function parseMarkup(markup: string): MarkupElement {
  const root: MarkupElement = { tag: '#root', attributes: {}, parent: undefined, children: [] };
  let current = root;
  let end = 0;
  for (const [token, slash, tag = '', attributes = '', isClosed, text] of markup.matchAll(TOKEN)) {
    end += token.length;
    if (text !== undefined) current.children.push(decode(text));
    else if (slash) {
      if (current.tag !== tag || !current.parent)
        throw new Error(`expected </${current.tag}>, found </${tag}>`);
      current = current.parent;
    } else {
      const element = { tag, attributes: readAttributes(attributes), parent: current, children: [] };
      current.children.push(element);
      if (!isClosed) current = element;
    }
  }
  if (end !== markup.length) throw new Error(`expected markup, found “${markup.slice(end, end + 40)}”`);
  const [only, ...more] = root.children;
  if (current !== root || only === undefined || typeof only === 'string' || more.length > 0) {
    throw new Error('expected one closed element as the root');
  }
  return only;
}

const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

/** The element and all elements inside it, in document order. */
export function descendants(element: MarkupElement): readonly MarkupElement[] {
  return [element, ...element.children.filter(isElement).flatMap(descendants)];
}

export const textOf = (element: MarkupElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** The element itself or the nearest one around it that passes. */
export function closest(
  element: MarkupElement | undefined,
  passes: (one: MarkupElement) => boolean,
): MarkupElement | undefined {
  return element === undefined || passes(element) ? element : closest(element.parent, passes);
}

/** @throws Error where the attribute is absent or no number. */
export function numberAt(element: MarkupElement, name: string): number {
  const value = element.attributes[name];
  if (value === undefined || value.trim() === '' || Number.isNaN(Number(value))) {
    throw new Error(`expected a number as ${name} of <${element.tag}>, found “${value}”`);
  }
  return Number(value);
}

/** How far the groups around an element move it, in pixels. */
export function offsetOf(element: MarkupElement): { readonly x: number; readonly y: number } {
  const outer = element.parent ? offsetOf(element.parent) : { x: 0, y: 0 };
  const [, x = '0', y = '0'] =
    element.attributes.transform?.match(/^translate\(([-\d.]+)[, ]+([-\d.]+)\)$/) ?? [];
  return { x: outer.x + Number(x), y: outer.y + Number(y) };
}

/** One element per line and numbers to a tenth of a pixel, so that a change shows where it is. */
export function formatMarkup(element: MarkupElement, indent = ''): string {
  const attributes = Object.entries(element.attributes).map(
    ([name, value]) =>
      ` ${name}="${value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))}"`,
  );
  const open = `${indent}<${element.tag}${attributes.join('')}`;
  if (element.children.length === 0) return `${open}/>`;
  if (!element.children.every(isElement)) {
    const inner = element.children.map((child) => (isElement(child) ? formatMarkup(child) : child)).join('');
    return `${open}>${inner}</${element.tag}>`;
  }
  const inner = element.children.filter(isElement).map((child) => formatMarkup(child, `${indent} `));
  return `${open}>\n${inner.join('\n')}\n${indent}</${element.tag}>`;
}
