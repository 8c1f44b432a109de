import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawEmbed } from '@/components/embed/draw-embed';
import { plainTextOf } from '@/components/picture/plain-text';
import { FRAMES } from '@/components/scales/frame';
import { figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { originalUrl } from '@/data/addresses/original-url';
import { EMBED_FITS, EMBED_THEMES, type EmbedFit } from '@/data/addresses/themes';
import { judgeNumeral } from '@/tests/numerals/judge-numeral';
import { EVERY_VIEW, type NamedView } from '@/tests/picture/every-view';
import { markupNumerals } from '@/tests/picture/markup-numerals';

/** What ten packets of a first round trip carry, less some 980 bytes of headers. */
const MOST_BYTES = 14_600 - 1_000;
const MOST_SCRIPT_BYTES = 1100;
/** As Next compresses what it serves. */
const LEVEL = 6;

const NOTICES = ['The address asks for a view that this figure does not have, so this is its default view.'];

type EveryEmbed = NamedView & { readonly fit: EmbedFit };

const EVERY_EMBED: readonly EveryEmbed[] = EVERY_VIEW.flatMap((named) =>
  EMBED_FITS.map((fit) => ({ ...named, fit })),
);

const draw = ({ article, figure, view, fit }: EveryEmbed, theme: (typeof EMBED_THEMES)[number] = 'auto') =>
  drawEmbed({ article, figure, view, theme, fit, notices: NOTICES });

const innerOf = (html: string, element: string): string =>
  new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 's').exec(html)?.[1] ?? '';
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(EVERY_EMBED)('the $fit embed of $name', (named) => {
  const { article, figure, view } = named;

  it.each(EMBED_THEMES)('comes in one round trip, in %s', async (theme) => {
    const { html } = await draw(named, theme);
    expect(gzipSync(html, { level: LEVEL }).length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('has one short script and one style sheet, which its policy names', async () => {
    const { html, policy } = await draw(named);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(gzipSync(innerOf(html, 'script')).length).toBeLessThan(MOST_SCRIPT_BYTES);
    expect(policy).toContain(`script-src ${hashOf(innerOf(html, 'script'))};`);
    expect(policy).toContain(`style-src ${hashOf(innerOf(html, 'style'))};`);
    expect(policy).toMatch(/^default-src 'none'; .*frame-ancestors \*$/);
    expect(policy).not.toContain('unsafe');
  });

  it('loads nothing, and no element styles or scripts itself', async () => {
    const { html } = await draw(named);
    expect(html).not.toMatch(
      / style=| on[a-z]+=| src=|@import|<img|<iframe|<link(?! rel="(?:canonical|icon" href="data:,)")/,
    );
    expect([...html.matchAll(/url\((?!#|data:font\/woff2;base64,)[^)]*\)/g)]).toEqual([]);
  });

  it('asks for no icon where it is opened by itself', async () => {
    const { html, policy } = await draw(named);
    expect(html).toContain('<link rel="icon" href="data:,">');
    expect(policy).toContain('img-src data:;');
  });

  it('ties every numeral to its origin', async () => {
    const { html } = await draw(named);
    const numerals = markupNumerals(`<main>${innerOf(html, 'main')}</main>`);
    expect(numerals.length).toBeGreaterThan(0);
    expect(numerals.flatMap((numeral) => judgeNumeral([article], numeral) ?? [])).toEqual([]);
  });

  it('has the chart in each frame, and every mark brings up what stands behind it', async () => {
    const { html } = await draw(named);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name } of FRAMES) {
      const [chart = ''] = new RegExp(`<svg [^>]*class="chart chart-${name}".*?</svg>`, 's').exec(html) ?? [];
      const marks = [...chart.matchAll(/<a [^>]*class="mark"[^>]*>/g)].map(([mark]) => mark);
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) {
        expect(ids).toContain(/ aria-describedby="([^"]+)"/.exec(mark)?.[1]);
        expect(mark).toMatch(/ tabindex="0" role="button" .* aria-label="[^"]+"/);
        expect(mark).toMatch(/ data-(claim|context|derived|sentence)="/);
        // A fragment would add to the history of the page that frames the embed.
        expect(mark).not.toContain('href');
      }
    }
    for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it('quotes the sentence of every number of the article that it draws, verbatim', async () => {
    const { html } = await draw(named);
    const quotes = [...innerOf(html, 'section').matchAll(/<q [^>]*>(.*?)<\/q>/gs)].map(([, quote = '']) =>
      plainTextOf(quote),
    );
    const drawn = [...html.matchAll(/<a [^>]*class="mark"[^>]* data-claim="([^"]+)"/g)].map(([, id]) => id);
    for (const { id, quote } of article.claims) if (drawn.includes(id)) expect(quotes).toContain(quote);
    for (const quote of quotes) expect(article.text).toContain(quote);
  });

  it('leads to its figure’s page, outside the frame, and is not indexed', async () => {
    const { html } = await draw(named);
    const isDefault = view.id === figure.views[0].id;
    const path = figurePath(article.publication.slug, figure.slug, {
      view: isDefault ? undefined : view.id,
    });
    expect(html).toContain(`<link rel="canonical" href="${absolute(path)}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    const outward = [...html.matchAll(/<a [^>]*href="(?!#)([^"]*)"[^>]*>/g)];
    const shown = figurePath(article.publication.slug, figure.slug, { view: view.id });
    expect(outward.map(([, href]) => href)).toContain(absolute(shown));
    for (const [link] of outward) expect(link).toContain('target="_blank" rel="noopener"');
  });

  it('has the numbers as a table with its caption and scopes, and its notices', async () => {
    const { html } = await draw(named);
    const table = innerOf(html, 'table');
    expect(table).toContain('<caption>');
    expect(table).toContain('<th scope="col">');
    expect(table.match(/<tr>/g)?.length).toBeGreaterThan(1);
    expect(html).toContain(NOTICES[0]);
  });
});

describe.each(EVERY_VIEW)('the compact embed of $name', (named) => {
  it('keeps the takeaway, the chart, one sentence, the article and the link; all else is a disclosure away', async () => {
    const compact = (await draw({ ...named, fit: 'compact' })).html;
    const full = (await draw({ ...named, fit: 'full' })).html;
    const folded = innerOf(compact, 'details');
    const kept = compact.replace(folded, '');
    expect(kept).toContain(innerOf(full, 'h1'));
    expect(kept.match(/class="chart /g)).toHaveLength(FRAMES.length);
    expect(innerOf(kept, 'section')).toMatch(/^<div id="[^"]+"[^>]*><(q|p)\b/);
    const [, foot = ''] = kept.split('<footer>');
    expect(foot).toContain(`href="${originalUrl(named.article.publication).replaceAll('&', '&amp;')}"`);
    expect(foot).toContain('See this figure with its notes and data');
    expect(folded).toContain(innerOf(full, 'table'));
    expect(folded).toContain(innerOf(full, 'p'));
    expect(folded.match(/<li>/g)?.length).toBe(innerOf(full, 'figure').match(/<li>/g)?.length);
    const receiptsIn = (html: string) => [...html.matchAll(/<div id="([^"]+)"/g)].map(([, id]) => id).sort();
    expect(receiptsIn(compact)).toEqual(receiptsIn(full));
  });
});
