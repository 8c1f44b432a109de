/**
 * How long a figure's picture takes: drawn by the server, kept by the server, and as a screenshot of the same
 * figure's embed by a headless browser that is open already. Needs the build of `npm run build`, made for the same
 * PORT; the first drawing of each width and theme is measured, so each is asked for once.
 *
 *   npm run bench:pictures
 */
import { setTimeout } from 'node:timers/promises';
import type { Browser } from 'playwright';
import { embedPath, exportPath } from '@/data/addresses/addresses';
import { PICTURE_THEMES, PICTURE_WIDTHS } from '@/data/addresses/themes';
import { loadArticles } from '@/data/dataset/load-articles';
import { launchChromium } from './launch-chromium';
import { measureSteps } from './picture-steps';
import { keepResult, tellMachine, writeTable } from './results';
import { medianOf, percentileOf } from './samples';
import { serveSite } from './serve-site';

/** A screenshot takes at least this many times what the server takes. */
const GOAL = 10;
/** Milliseconds before each measurement, in which what the last one left to do ends: a browser that closes a page. */
const PAUSE = 300;
/** Of each figure; the servers’ first answer to anything reads code that later ones have. */
const WARM_UP = 3;

interface Picture {
  readonly png: string;
  readonly embed: string;
  readonly width: number;
}

/** Every figure in every theme, each in a width of its own. */
function findPictures(): readonly Picture[] {
  const figures = loadArticles().flatMap(({ publication, figures }) =>
    figures.map(({ slug }) => ({ article: publication.slug, slug })),
  );
  return figures.flatMap(({ article, slug }, index) =>
    PICTURE_THEMES.map((theme): Picture => {
      const width = PICTURE_WIDTHS[index % PICTURE_WIDTHS.length] ?? PICTURE_WIDTHS[0];
      return {
        png: exportPath(article, slug, 'png', { theme, width }),
        embed: embedPath(article, slug, { theme }),
        width,
      };
    }),
  );
}

async function time(make: () => Promise<unknown>): Promise<number> {
  await setTimeout(PAUSE);
  const start = performance.now();
  await make();
  return performance.now() - start;
}

const readAll = async (url: string): Promise<void> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: expected a picture, found status ${answer.status}`);
  await answer.arrayBuffer();
};

/** As sharp as the server draws: two pixels for each of CSS. */
async function screenshot(browser: Browser, url: string, width: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, deviceScaleFactor: 2 });
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ fullPage: true });
  await page.close();
}

interface Times {
  readonly drawn: number;
  readonly kept: number;
  readonly screenshot: number;
}

tellMachine();
const server = await serveSite();
const browser = await launchChromium();
try {
  const all: Times[] = [];
  for (const { png, embed, width } of findPictures()) {
    all.push({
      drawn: await time(() => readAll(server.site + png)),
      kept: await time(() => readAll(server.site + png)),
      screenshot: await time(() => screenshot(browser, server.site + embed, width)),
    });
  }
  const counted = all.slice(WARM_UP);
  const launch = await time(async () => (await launchChromium()).close());
  const ways = [
    { way: 'drawn by the server', of: (times: Times) => times.drawn, goal: GOAL },
    { way: 'kept by the server', of: (times: Times) => times.kept, goal: GOAL },
    { way: 'screenshot, browser open', of: (times: Times) => times.screenshot, goal: undefined },
  ];
  const measured = ways.map(({ way, of, goal }) => {
    const times = counted.map(of);
    const ratio = medianOf(counted.map((one) => one.screenshot / of(one)));
    return { way, median: medianOf(times), p95: percentileOf(times, 0.95), ratio, goal };
  });
  console.log(`\n${counted.length} pictures, one after the other\n`);
  console.log(
    writeTable(
      measured.map(({ way, median, p95, ratio, goal }) => ({
        picture: way,
        'median ms': median.toFixed(1),
        'p95 ms': p95.toFixed(1),
        'screenshot takes': `${ratio.toFixed(1)} ×`,
        goal: goal === undefined ? '' : `${goal} ×: ${ratio >= goal ? 'kept' : 'missed'}`,
      })),
    ),
  );
  console.log(`starting a browser takes ${Math.round(launch)} ms besides`);
  const [{ png, width } = { png: '', width: 0 }] = findPictures();
  const svg = await (await fetch(server.site + png.replace('.png', '.svg'))).text();
  const steps = await measureSteps(svg, 2 * width);
  const told = Object.entries(steps).map(([step, milliseconds]) => `${step} ${Math.round(milliseconds)} ms`);
  console.log(`of the processor, one ${width} wide takes: ${told.join(', ')}`);
  keepResult('pictures', { pictures: counted.length, launch, measured, steps });
  if (measured.some(({ ratio, goal }) => goal !== undefined && ratio < goal)) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}
