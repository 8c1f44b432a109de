/** Writes docs/embedding.md: how high every figure is in WordPress, and what of it is out of reach. */
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { openHostSite } from '@/tests/browser/host-site';
import { FIGURE_VIEWS } from '@/tests/browser/pages';
import { type ClampedFrame, readInWordPress, WORDPRESS_COLUMNS } from '@/tests/browser/wordpress-host';
import { findChromium } from '@/tests/run/find-chromium';
import { isRoot, thisMachine } from '@/tests/run/this-machine';
import { serveSite } from './serve-site';

const INTRODUCTION = `# Embeds in hosts that size them

An embed tells its height to hosts that listen. For hosts that limit it, \`?fit=compact\` gives every embed a short form: the title, the chart, one sentence (the selected or the first), the article’s name and the link stay; the subtitle, the key, all other sentences, outside sources and the table are folded into one disclosure. oEmbed answers with it by itself where the full form is higher than \`maxheight\`, and where \`maxheight\` is set and the full form is higher on a phone (375 px wide) than both it and 1,000 px.

## In WordPress

WordPress asks for \`maxwidth\` and \`maxheight\`, sandboxes the frame, and sizes it to 200 to 1,000 px. One view of each form of chart, for each kind of number that it draws, with and without context. Each cell: the height that the embed needs, in CSS pixels; *c* where the answer was the compact form; ↕ where that is more than the frame has, so that the frame scrolls. Out of reach is what neither scrolling nor the disclosure brings up. Made by \`npm run bench:wordpress\`.
`;

const cellOf = ({ form, has, needs }: ClampedFrame): string =>
  `${needs}${form === 'compact' ? ' *c*' : ''}${needs > has ? ' ↕' : ''}`;

function writeTable(readings: readonly (readonly ClampedFrame[])[]): string {
  const heads = ['figure, view', ...WORDPRESS_COLUMNS.map((column) => `${column} px`), 'out of reach'];
  const rows = FIGURE_VIEWS.map(({ figure, view }, index) => {
    const frames = readings.flatMap((reading) => reading[index] ?? []);
    const missed = new Set(frames.flatMap(({ outOfReach }) => outOfReach));
    return [`${figure.slug}, ${view.id}`, ...frames.map(cellOf), [...missed].join(', ') || 'nothing'];
  });
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const found = findChromium(thisMachine());
if (found.kind === 'missing') throw new Error(found.message);
const { site, close } = await serveSite();
const host = await openHostSite();
const browser = await chromium.launch({
  executablePath: found.path,
  args: isRoot() ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  const readings: (readonly ClampedFrame[])[] = [];
  for (const column of WORDPRESS_COLUMNS) {
    readings.push(await readInWordPress(page, page.request, { host, site, figures: FIGURE_VIEWS, column }));
  }
  writeFileSync('docs/embedding.md', `${INTRODUCTION}\n${writeTable(readings)}\n`);
} finally {
  await browser.close();
  await host.close();
  close();
}
