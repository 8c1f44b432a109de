/** Takes an article in from a file: plain text as it is, of HTML the article without the page around it, of Markdown the words. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { marked } from 'marked';

export const FORMATS = ['txt', 'html', 'htm', 'md'] as const;
export type Format = (typeof FORMATS)[number];
export const isFormat = (name: string): name is Format => FORMATS.some((one) => one === name);

/** An article as it is found in a file; what the file does not say is absent. */
export interface TakenIn {
  readonly text: string;
  readonly title?: string;
  readonly publisher?: string;
  /** ISO 8601, as precise as the page says. */
  readonly date?: string;
  readonly language?: string;
}

/** What begins on a line of its own. */
const BLOCKS =
  'address,article,aside,blockquote,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,' +
  'header,hr,li,main,nav,ol,p,pre,section,summary,table,tbody,tfoot,thead,tr,ul';
const [ELEMENT, TEXT] = [1, 3];

const inline = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** A row's cells are words apart, unless they hold blocks of their own. */
const isPlainRow = (element: Element): boolean =>
  element.tagName === 'TR' && element.querySelector(BLOCKS) === null;

/** Every run of text between the edges of blocks, in order: what stands beside an inner block is no less said. */
function textsOf(root: Element): readonly string[] {
  const texts: string[] = [];
  let run = '';
  const end = () => {
    texts.push(inline(run));
    run = '';
  };
  const take = (node: Node): void => {
    if (node.nodeType === TEXT) run += node.textContent ?? '';
    if (node.nodeType !== ELEMENT) return;
    const element = node as Element;
    const isBlock = element.matches(BLOCKS);
    if (isBlock) end();
    if (isPlainRow(element)) run = [...element.children].map(({ textContent }) => textContent).join(' ');
    else for (const child of element.childNodes) take(child);
    if (isBlock) end();
  };
  for (const child of root.childNodes) take(child);
  end();
  return texts.filter((text) => text !== '');
}

function paragraphsOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n');
  return textsOf(document.body).join('\n\n');
}

/** Absent where it is empty: “not said” and “said to be nothing” are the same here. */
const stated = <Key extends string>(key: Key, value: string | null | undefined) =>
  (value?.trim() ? { [key]: value.trim() } : {}) as Partial<Record<Key, string>>;

/** Pages put the site’s name behind the article’s. */
function titleWithout(site: string, title: string): string {
  const bare = site !== '' && title.endsWith(site) ? title.slice(0, -site.length) : title;
  return bare === title ? title : bare.replace(/[\s|–—·:-]+$/u, '');
}

/** @throws Error where the page holds no article */
function takeInPage(html: string): TakenIn {
  const { document } = parseHTML(html);
  const language = document.documentElement?.getAttribute('lang');
  const read = new Readability(document as unknown as Document).parse();
  if (!read?.content)
    throw new Error('expected a page with an article, found none that can be told from the page');
  const title = titleWithout(read.siteName?.trim() ?? '', read.title?.trim() ?? '');
  const body = paragraphsOf(read.content);
  const text = title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`;
  return {
    text,
    ...stated('title', title),
    ...stated('publisher', read.siteName),
    ...stated('date', read.publishedTime),
    ...stated('language', language),
  };
}

const UNSEEN = 'script,style,noscript,template';

/** All words of a page, in and around its article. */
export function takeInAllWords(html: string): string {
  const { document } = parseHTML(html);
  for (const unseen of document.querySelectorAll(UNSEEN)) unseen.remove();
  return paragraphsOf(document.body?.innerHTML ?? '');
}

const takeInMarkdown = (source: string): TakenIn => ({
  text: paragraphsOf(marked.parse(source, { async: false })),
});

export function takeIn(given: string, format: Format): TakenIn {
  if (format === 'txt') return { text: given };
  // A byte order mark would hide a heading’s sign.
  const source = given.replace(/^\uFEFF/, '');
  return format === 'md' ? takeInMarkdown(source) : takeInPage(source);
}
