/**
 * What embeds cost the page that holds them, beside the least that could show the same charts and beside chart
 * libraries that draw the same bars. Needs the build of `npm run build`, made for the same PORT. Ratios travel
 * between machines; milliseconds do not.
 *
 *   npm run bench -- --frames 1,20 --repeats 5 --slowed 4 --only embed,Chart.js
 *   npm run bench -- --only "embed: bars,part"    what each part of an embed costs
 */
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { checkDrawn } from './check-drawn';
import { installPackages } from './install-packages';
import { launchChromium } from './launch-chromium';
import { type Cost, measurePage } from './measure';
import { serveBench } from './pages';
import { keepResult, readCount, tellMachine, writeTable } from './results';
import { medianOf } from './samples';
import { serveSite } from './serve-site';
import { findSubjects, type Subject, type Subjects } from './subjects';

const { values } = parseArgs({
  options: {
    frames: { type: 'string', default: '1,20' },
    repeats: { type: 'string', default: '5' },
    slowed: { type: 'string', default: '4' },
    only: { type: 'string', default: '' },
  },
});
const repeats = readCount('repeats', values.repeats);
const slowed = readCount('slowed', values.slowed);
const counts = values.frames.split(',').map((given) => readCount('frames', given));

interface Measured {
  readonly name: string;
  readonly frames: number;
  readonly milliseconds: number;
  readonly kilobytes: number;
  /** The median of what each round found: rounds that were slow were slow for both. */
  readonly ratio: number;
  readonly ratios: readonly number[];
  /** The same of the thread’s own time on the processor, which other work on the machine leaves alone. */
  readonly processor: number;
  readonly processorRatio: number;
  readonly goal: number | undefined;
}

/** Bare pages, which others are held against, and what was asked for. */
function choose(subjects: readonly Subject[]): readonly Subject[] {
  const asked = values.only.split(',').filter((name) => name !== '');
  const isAsked = ({ name, isAside }: Subject) =>
    asked.length === 0 ? !isAside : asked.some((one) => name.startsWith(one));
  const floors = new Set(subjects.filter(isAsked).map(({ floor }) => floor));
  return subjects.filter((subject) => isAsked(subject) || floors.has(subject.name));
}

interface Served {
  readonly origin: string;
  readonly frameOrigin: string;
}

async function measureAll(
  chrome: Browser,
  { origin, frameOrigin }: Served,
  subjects: readonly Subject[],
  frames: number,
): Promise<readonly Measured[]> {
  const costs = new Map<string, Cost[]>(subjects.map(({ name }) => [name, []]));
  // The first round warms the server and the browser up and does not count.
  for (let round = 0; round <= repeats; round += 1) {
    for (const { name, path } of round % 2 === 0 ? subjects : subjects.toReversed()) {
      const query = new URLSearchParams({ frames: String(frames), of: frameOrigin + path });
      const cost = await measurePage(chrome, `${origin}/host?${query}`, slowed);
      if (round > 0) costs.get(name)?.push(cost);
    }
    process.stderr.write(`${frames} × each: round ${round} of ${repeats}\n`);
  }
  const costsOf = (name: string, of: (cost: Cost) => number) => (costs.get(name) ?? []).map(of);
  return subjects.map(({ name, floor, goals }): Measured => {
    const ratiosOf = (of: (cost: Cost) => number) => {
      const least = costsOf(floor, of);
      return costsOf(name, of).map((one, round) => one / (least[round] ?? Number.NaN));
    };
    const ratios = ratiosOf(({ milliseconds }) => milliseconds);
    return {
      name,
      frames,
      milliseconds: medianOf(costsOf(name, ({ milliseconds }) => milliseconds)),
      processor: medianOf(costsOf(name, ({ processor }) => processor)),
      kilobytes: medianOf(costsOf(name, ({ bytes }) => bytes / 1000)),
      ratio: medianOf(ratios),
      ratios,
      processorRatio: medianOf(ratiosOf(({ processor }) => processor)),
      goal: goals[frames],
    };
  });
}

function rowOf(measured: Measured) {
  const { name, milliseconds, kilobytes, ratio, ratios, processor, processorRatio, goal } = measured;
  const kept = ratio <= (goal ?? Number.POSITIVE_INFINITY) ? 'kept' : 'missed';
  return {
    page: name,
    'kB moved': kilobytes.toFixed(1),
    'busy ms': String(Math.round(milliseconds)),
    '× bare': ratio.toFixed(2),
    'from – to': `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`,
    'processor ms': String(Math.round(processor)),
    '× bare on it': processorRatio.toFixed(2),
    goal: goal === undefined ? '' : `${goal}: ${kept}`,
  };
}

async function run({ subjects, pages }: Subjects): Promise<void> {
  const chosen = choose(subjects);
  const served = await serveBench(pages);
  const chrome = await launchChromium();
  try {
    for (const { path } of chosen) await checkDrawn(chrome, served.frameOrigin + path);
    const measured: Measured[] = [];
    for (const frames of counts) {
      const some = await measureAll(chrome, served, chosen, frames);
      measured.push(...some);
      console.log(`\n${frames} in one page, processor slowed ${slowed} times, medians of ${repeats}\n`);
      console.log(writeTable(some.map(rowOf)));
    }
    keepResult('embeds', { chromium: chrome.version(), slowed, repeats, measured });
    if (measured.some(({ ratio, goal }) => goal !== undefined && ratio > goal)) process.exitCode = 1;
  } finally {
    await chrome.close();
    served.close();
  }
}

installPackages();
tellMachine();
const server = await serveSite();
const subjects = await findSubjects(server.site).finally(server.close);
await run(subjects);
