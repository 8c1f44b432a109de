/**
 * A WordPress page that embeds figures from their links, after the rules that WordPress publishes: which markup of
 * an oEmbed answer its filter leaves (wp_filter_oembed_result), what limits it asks for (wp_embed_defaults), and
 * how its script sizes frames and follows links (wp-embed.js).
 */
import type { APIRequestContext, Frame, Page } from 'playwright/test';
import type { HostSite } from './host-site';
import type { FigureViewPage } from './pages';

/** Themes let no frame be wider than its column. */
const STYLE = '<style>iframe{max-width:100%;display:block}</style>';

const CLAMP = { least: 200, most: 1000 } as const;

/** Widths of columns; the height that WordPress asks for follows. */
export const WORDPRESS_COLUMNS = [320, 375, 500, 600, 640, 800];
const limitsOf = (column: number) => ({
  maxwidth: String(column),
  maxheight: String(Math.min(Math.ceil(column * 1.5), CLAMP.most)),
});

const KEPT_ATTRIBUTES = new Set([
  'src',
  'width',
  'height',
  'frameborder',
  'marginwidth',
  'marginheight',
  'scrolling',
  'title',
]);

const attributesOf = (tag: string): readonly (readonly [name: string, value: string])[] =>
  [...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);

/** What WordPress makes of an answer of a provider that it does not know. */
export function filterAnswer(html: string, secret: string): string {
  const [quote = ''] = /<blockquote>.*?<\/blockquote>/s.exec(html) ?? [];
  const [tag = ''] = /<iframe[^>]*>/.exec(html) ?? [];
  const kept = attributesOf(tag)
    .filter(([name]) => KEPT_ATTRIBUTES.has(name))
    .map(([name, value]) =>
      name === 'src' ? ` src="${value}#?secret=${secret}" data-secret="${secret}"` : ` ${name}="${value}"`,
    );
  return (
    quote.replace('<blockquote', `<blockquote data-secret="${secret}" class="wp-embedded-content"`) +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)"${kept.join('')}></iframe>`
  );
}

/** What the script does on a message of a frame, and once the page is there. */
const SCRIPT = `addEventListener('message', ({ source, data }) => {
  if (!data || !/^[a-z0-9]+$/i.test(data.secret)) return;
  for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) quote.style.display = 'none';
  const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
  if (!frame || source !== frame.contentWindow) return;
  frame.removeAttribute('style');
  if (data.message === 'height') frame.height = Math.min(Math.max(parseInt(data.value, 10), ${CLAMP.least}), ${CLAMP.most});
});
addEventListener('load', () => {
  for (const frame of document.querySelectorAll('iframe')) frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
});`;

/** One figure in a post: the frame, and what of the figure is out of the reader's reach in it. */
export interface ClampedFrame {
  readonly name: string;
  readonly form: 'full' | 'compact';
  /** Height of the frame, and of what is in it; CSS pixels. */
  readonly has: number;
  readonly needs: number;
  readonly outOfReach: readonly string[];
}

/** What a reader must be able to get at, by scrolling or by a disclosure. */
const PARTS = {
  title: 'h1',
  chart: 'svg.chart',
  sentence: '.behind > div',
  disclosure: 'summary',
  table: 'table',
  article: 'footer a',
  link: 'footer a:last-child',
} as const;

/** Milliseconds between two readings, and how many there are. */
const PATIENCE = { pause: 100, readings: 100 } as const;

/** Heights, once the host has heard of them. */
async function readSettled(
  frame: Frame,
  readings: number = PATIENCE.readings,
): Promise<{ has: number; needs: number }> {
  await frame.waitForLoadState('load');
  const { has, needs } = await frame.evaluate(() => ({
    has: innerHeight,
    needs: Math.ceil(document.documentElement.getBoundingClientRect().height),
  }));
  if (has === Math.min(Math.max(needs, CLAMP.least), CLAMP.most)) return { has, needs };
  if (readings === 0)
    throw new Error(`expected WordPress to hear the height ${needs}, found a frame ${has} px high`);
  await new Promise((resolve) => setTimeout(resolve, PATIENCE.pause));
  return readSettled(frame, readings - 1);
}

/** Reads one frame's document; unfolds what is folded, last. */
async function readFrame(page: Page, name: string, index: number): Promise<ClampedFrame> {
  const element = page.locator('iframe').nth(index);
  const isScrolled = (await element.getAttribute('scrolling')) !== 'no';
  const frame = await (await element.elementHandle())?.contentFrame();
  if (!frame) throw new Error(`expected a frame of ${name}, found none`);
  const { has, needs } = await readSettled(frame);
  await frame.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  const outOfReach = await frame.evaluate(
    ([parts, mayScroll]) => {
      const { scrollHeight, clientWidth } = document.documentElement;
      const reach = mayScroll ? scrollHeight : innerHeight;
      // Of a chart's layouts one is shown; of a full embed's sentences others come up at their marks.
      return Object.entries(parts).flatMap(([part, selector]) =>
        [...document.querySelectorAll(selector)].some((one) => {
          const box = one.getBoundingClientRect();
          const isShown = box.height > 0 && getComputedStyle(one).visibility === 'visible';
          return isShown && box.bottom + scrollY <= reach + 1 && box.right <= clientWidth + 1;
        })
          ? []
          : [part],
      );
    },
    [PARTS, isScrolled] as const,
  );
  const form = frame.url().includes('fit=compact') ? 'compact' : 'full';
  return { name, form, has, needs, outOfReach };
}

interface WordPressPost {
  /** Where the post is published. */
  readonly host: HostSite;
  /** Where the figures are. */
  readonly site: string;
  readonly figures: readonly FigureViewPage[];
  /** CSS pixels. */
  readonly column: number;
  readonly filter?: typeof filterAnswer;
}

/** Writes a post with every figure, as the column's width makes WordPress ask for it, and reads its frames. */
export async function readInWordPress(
  page: Page,
  request: APIRequestContext,
  { host, site, figures, column, filter = filterAnswer }: WordPressPost,
): Promise<readonly ClampedFrame[]> {
  const posts: string[] = [];
  for (const [index, { article, figure, view }] of figures.entries()) {
    const url = `${site}/articles/${article.publication.slug}/figures/${figure.slug}?view=${view.id}`;
    const query = new URLSearchParams({ url, format: 'json', ...limitsOf(column) });
    const answer = await (await request.get(`${site}/oembed?${query}`)).json();
    posts.push(filter(answer.html, `Ab3dEf9hI${String.fromCharCode(97 + index)}`));
  }
  // As high as all figures together: the browser lays out frames of other origins while they are in view.
  await page.setViewportSize({ width: column, height: CLAMP.most * figures.length });
  await page.goto(host.publish(`${STYLE}${posts.join('')}<script>${SCRIPT}</script>`));
  const frames: ClampedFrame[] = [];
  for (const [index, { name }] of figures.entries()) frames.push(await readFrame(page, name, index));
  return frames;
}
