/**
 * How the dashboard, a figure page and an embed feel on a slow machine: when the largest part is there, what moves,
 * how many bytes of scripts they bring, how long a press waits for its answer. Needs the build of `npm run build`,
 * made for the same PORT.
 *
 *   npm run bench:pages -- --repeats 5 --slowed 4
 */
import { parseArgs } from 'node:util';
import { articlePath, figurePath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { barFigure } from './bar-figure';
import { launchChromium } from './launch-chromium';
import { keepResult, readCount, tellMachine, writeTable } from './results';
import { medianOf, percentileOf } from './samples';
import { serveSite } from './serve-site';
import { readVitals, type Vitals } from './watch-vitals';

/** What https://web.dev/articles/vitals calls good, at the 75th percentile. */
const GOOD = { lcp: 2500, cls: 0.1, input: 200 };

const { values } = parseArgs({
  options: { repeats: { type: 'string', default: '5' }, slowed: { type: 'string', default: '4' } },
});
const repeats = readCount('repeats', values.repeats);
const slowed = readCount('slowed', values.slowed);

function findPages(): readonly { readonly name: string; readonly path: string }[] {
  const [article] = loadArticles();
  const figure = article?.figures[0];
  if (!article || !figure) throw new Error('expected an article with a figure, found none');
  const { slug } = article.publication;
  return [
    { name: 'dashboard', path: articlePath(slug) },
    { name: 'figure page', path: figurePath(slug, figure.slug) },
    { name: 'embed', path: barFigure().path },
  ];
}

function summarise(name: string, all: readonly Vitals[]) {
  const inputs = all.flatMap((one) => one.inputs);
  return {
    name,
    lcp: medianOf(all.map(({ lcp }) => lcp)),
    cls: Math.max(...all.map(({ cls }) => cls)),
    scriptBytes: medianOf(all.map(({ scriptBytes }) => scriptBytes)),
    inputs: inputs.length,
    inputP75: percentileOf(inputs, 0.75),
    inputWorst: Math.max(...inputs),
  };
}

tellMachine();
const server = await serveSite();
const browser = await launchChromium();
try {
  const measured = [];
  for (const { name, path } of findPages()) {
    const all: Vitals[] = [];
    // The first round warms the server and the browser up and does not count.
    for (let round = 0; round <= repeats; round += 1) {
      const vitals = await readVitals(browser, server.site + path, slowed);
      if (round > 0) all.push(vitals);
    }
    measured.push(summarise(name, all));
  }
  console.log(`\nprocessor slowed ${slowed} times, ${repeats} visits each\n`);
  console.log(
    writeTable(
      measured.map((one) => ({
        page: one.name,
        'LCP ms': String(Math.round(one.lcp)),
        CLS: one.cls.toFixed(3),
        'script bytes': String(one.scriptBytes),
        inputs: String(one.inputs),
        'p75 ms': String(one.inputP75),
        'worst ms': String(one.inputWorst),
        good:
          one.lcp <= GOOD.lcp && one.cls <= GOOD.cls && one.inputP75 <= GOOD.input ? 'in all three' : 'no',
      })),
    ),
  );
  keepResult('pages', { slowed, repeats, good: GOOD, measured });
} finally {
  await browser.close();
  server.close();
}
