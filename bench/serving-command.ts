/**
 * How many requests a second the site’s server answers, beside nginx that serves the same bytes with the same
 * headers, both with one process, in one run. Needs the build of `npm run build`, made for the same PORT, and nginx.
 *
 *   npm run bench:serving -- --seconds 5 --rounds 3
 */
import { parseArgs } from 'node:util';
import { exportPath, figurePath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { barFigure } from './bar-figure';
import { installPackages } from './install-packages';
import { processorSeconds } from './processor-time';
import { keepResult, readCount, tellMachine, writeTable } from './results';
import { medianOf } from './samples';
import { askRaw, serveCopies } from './serve-copies';
import { serveSite } from './serve-site';

const GOAL = 3;
const CONNECTIONS = 16;

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' } },
});
const seconds = readCount('seconds', values.seconds);
const rounds = readCount('rounds', values.rounds);

/** An embed, a figure page and a picture: of the article that comes first. */
function findAddresses(): readonly { readonly name: string; readonly path: string }[] {
  const [article] = loadArticles();
  const figure = article?.figures[0];
  if (!article || !figure) throw new Error('expected an article with a figure, found none');
  const { slug } = article.publication;
  return [
    { name: 'embed', path: barFigure().path },
    { name: 'figure page', path: figurePath(slug, figure.slug) },
    { name: 'picture, .png', path: exportPath(slug, figure.slug, 'png') },
  ];
}

interface Rate {
  readonly perSecond: number;
  /** Of the server’s processor, for one answer; undefined where the machine does not tell. */
  readonly microseconds: number | undefined;
  readonly p99: number;
}

type Load = (url: string, pid: number) => Promise<Rate>;

async function makeLoad(): Promise<Load> {
  const { default: autocannon } = await import('autocannon');
  const headers = { 'accept-encoding': 'gzip' };
  return async (url, pid) => {
    const before = processorSeconds(pid);
    const result = await autocannon({ url, connections: CONNECTIONS, duration: seconds, headers });
    const after = processorSeconds(pid);
    const { total, average } = result.requests;
    const wrong = Object.keys(result.statusCodeStats).filter((status) => status !== '200');
    if (result.errors > 0 || wrong.length > 0)
      throw new Error(`${url}: expected answers alone, found ${result.errors} errors and ${wrong}`);
    const spent = before === undefined || after === undefined ? undefined : after - before;
    return {
      perSecond: average,
      microseconds: spent === undefined ? undefined : (spent / total) * 1e6,
      p99: result.latency.p99,
    };
  };
}

const summarise = (rates: readonly Rate[]) => ({
  perSecond: medianOf(rates.map(({ perSecond }) => perSecond)),
  microseconds: medianOf(rates.map(({ microseconds }) => microseconds ?? Number.NaN)),
  p99: medianOf(rates.map(({ p99 }) => p99)),
});

installPackages();
tellMachine();
const load = await makeLoad();
const server = await serveSite();
try {
  const addresses = findAddresses();
  const answers = await Promise.all(addresses.map(({ path }) => askRaw(server.site, path)));
  const nginx = await serveCopies(answers);
  try {
    const measured = [];
    for (const [index, { name, path }] of addresses.entries()) {
      const copy = await askRaw(nginx.origin, `/${index}`);
      const bytes = copy.body.length;
      if (!copy.body.equals(answers[index]?.body ?? Buffer.of()))
        throw new Error(`${name}: expected the same bytes from both, found others`);
      const [ours, theirs]: [Rate[], Rate[]] = [[], []];
      // The first round warms both up and does not count.
      for (let round = 0; round <= rounds; round += 1) {
        const one = await load(server.site + path, server.pid);
        const other = await load(`${nginx.origin}/${index}`, nginx.pid);
        if (round > 0) {
          ours.push(one);
          theirs.push(other);
        }
      }
      const ratio = medianOf(
        theirs.map(({ perSecond }, round) => perSecond / (ours[round]?.perSecond ?? Number.NaN)),
      );
      measured.push({ name, path, bytes, node: summarise(ours), nginx: summarise(theirs), ratio });
    }
    console.log(`\n${CONNECTIONS} connections, ${seconds} s each, medians of ${rounds}\n`);
    console.log(
      writeTable(
        measured.map(({ name, bytes, node, nginx: other, ratio }) => ({
          answer: name,
          kB: (bytes / 1000).toFixed(1),
          'Node /s': String(Math.round(node.perSecond)),
          'nginx /s': String(Math.round(other.perSecond)),
          'nginx ÷ Node': ratio.toFixed(1),
          'Node µs': String(Math.round(node.microseconds)),
          'nginx µs': String(Math.round(other.microseconds)),
          'Node p99 ms': String(node.p99),
          goal: `${GOAL}: ${ratio <= GOAL ? 'kept' : 'missed'}`,
        })),
      ),
    );
    keepResult('serving', { connections: CONNECTIONS, seconds, rounds, measured });
    if (measured.some(({ ratio }) => ratio > GOAL)) process.exitCode = 1;
  } finally {
    nginx.stop();
  }
} finally {
  server.close();
}
