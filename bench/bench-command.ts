/**
 * What embeds cost the page that holds them, beside the least that could show the same charts. Needs the build
 * of `npm run build`, made for the same PORT. Ratios travel between machines; milliseconds do not.
 */
import { chromium } from 'playwright';
import { embedPath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { findChromium } from '@/tests/run/find-chromium';
import { isRoot, thisMachine } from '@/tests/run/this-machine';
import { type Cost, measurePage, medianOf } from './measure';
import { EMBED_PATH, FLOOR_PATH, fetchEmbed, serveBench, writeFloorPage } from './pages';
import { serveSite } from './serve-site';

const REPEATS = 9;
const FRAMES = [1, 20];
/** Twenty embeds in one page may cost its main thread this many times what twenty bare SVG pages cost. */
const BAR = 1.4;

/** The article's simplest bars: the form that the chart libraries were measured with. */
function chooseEmbed(): string {
  for (const { publication, figures } of loadArticles()) {
    for (const figure of figures) {
      const view = figure.views.find(({ form }) => form === 'bars');
      if (view) return embedPath(publication.slug, figure.slug, { view: view.id });
    }
  }
  throw new Error('expected a figure with bars, found none');
}

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);

async function compare(hostOrigin: string, frameOrigin: string): Promise<number> {
  const browser = findChromium(thisMachine());
  if (browser.kind === 'missing') throw new Error(browser.message);
  const chrome = await chromium.launch({
    executablePath: browser.path,
    args: isRoot() ? ['--no-sandbox'] : [],
  });
  const subjects = [
    { name: 'bare SVG page', address: frameOrigin + FLOOR_PATH },
    { name: 'embed', address: frameOrigin + EMBED_PATH },
  ] as const;
  let ratio = Number.NaN;
  for (const frames of FRAMES) {
    const costs = new Map<string, Cost[]>(subjects.map(({ name }) => [name, []]));
    // The first round warms the server and the browser up and does not count.
    for (let round = 0; round <= REPEATS; round += 1) {
      for (const { name, address } of round % 2 === 0 ? subjects : subjects.toReversed()) {
        const host = `${hostOrigin}/host?${new URLSearchParams({ frames: String(frames), of: address })}`;
        const cost = await measurePage(chrome, host);
        if (round > 0) costs.get(name)?.push(cost);
      }
    }
    const [floor = Number.NaN, ours = Number.NaN] = subjects.map(({ name }) => {
      const all = costs.get(name) ?? [];
      const time = medianOf(all.map(({ milliseconds }) => milliseconds));
      const moved = medianOf(all.map(({ bytes }) => bytes));
      console.log(`${frames} × ${name}: ${Math.round(time)} ms, ${kilobytes(moved)} kB with the host page`);
      return time;
    });
    ratio = ours / floor;
    console.log(`${frames} × embed: ${ratio.toFixed(2)} times the bare SVG page\n`);
  }
  await chrome.close();
  return ratio;
}

const server = await serveSite();
try {
  const embed = await fetchEmbed(server.site + chooseEmbed());
  server.close();
  const floor = { body: writeFloorPage(embed.body), headers: {} };
  const served = await serveBench({ [FLOOR_PATH]: floor, [EMBED_PATH]: embed });
  const ratio = await compare(served.origin, served.frameOrigin);
  served.close();
  console.log(`the bar is ${BAR} for ${FRAMES.at(-1)} frames: ${ratio <= BAR ? 'kept' : 'missed'}`);
  process.exitCode = ratio <= BAR ? 0 : 1;
} finally {
  server.close();
}
