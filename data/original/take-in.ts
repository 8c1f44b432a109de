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

const BLOCKS = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,pre,figcaption,tr,dt,dd,div,section,article';

const inlineText = (element: Element): string => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** The innermost blocks, so that no word is taken twice. */
const blocksOf = (root: Element): readonly Element[] =>
  [...root.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);

/** A row's cells are words apart. */
const textOf = (block: Element): string =>
  block.tagName === 'TR' ? [...block.children].map(inlineText).join(' ') : inlineText(block);

function paragraphsOf(html: string): string {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const br of document.querySelectorAll('br')) br.replaceWith('\n');
  const texts = blocksOf(document.body).map(textOf);
  return texts.filter((text) => text !== '').join('\n\n');
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

export function takeIn(source: string, format: Format): TakenIn {
  if (format === 'txt') return { text: source };
  return format === 'md' ? takeInMarkdown(source) : takeInPage(source);
}
