/**
 * Whether the server's memory stays flat: minutes of mixed load over every kind of address, pictures of all widths
 * and comparisons included. Each is asked for once before, which fills what the server keeps: that is bounded, and
 * would look like growth. Needs the build of `npm run build`, made for the same PORT.
 *
 *   npm run bench:load -- --minutes 10 --rate 100 --addresses 700
 */
import { parseArgs } from 'node:util';
import { installPackages } from './install-packages';
import { mixedAddresses } from './mixed-addresses';
import { keepResult, readCount, tellMachine, writeTable } from './results';
import { trendOf } from './samples';
import { serveSite } from './serve-site';

const CONNECTIONS = 8;
/** Seconds between two looks at the memory. */
const INTERVAL = 5;
/** The first part of the time lets code be compiled and rubbish be collected, and does not count. */
const WARM_UP = 0.1;
/** Seconds after which an answer counts as none. */
const PATIENCE = 60;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    rate: { type: 'string', default: '100' },
    addresses: { type: 'string', default: '700' },
  },
});
const minutes = readCount('minutes', values.minutes);
const overallRate = readCount('rate', values.rate);
const mostAddresses = readCount('addresses', values.addresses);

interface Look {
  readonly minutes: number;
  /** All the memory that the process holds, and what its objects take of it, in MB. */
  readonly rss: number;
  readonly heap: number;
  /** Pictures and other bytes outside the heap. */
  readonly outside: number;
}

/** As many at a time as the load has connections. */
async function askOnce(site: string, addresses: readonly string[]): Promise<void> {
  const waiting = [...addresses];
  const askNext = async (): Promise<void> => {
    const path = waiting.pop();
    if (path === undefined) return;
    const answer = await fetch(site + path, { redirect: 'manual' });
    await answer.arrayBuffer();
    return askNext();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, askNext));
}

installPackages();
tellMachine();
const { default: autocannon } = await import('autocannon');
const server = await serveSite();
try {
  // Mixed as they are, any part of them holds some of every kind.
  const addresses = mixedAddresses().slice(0, mostAddresses);
  const filling = Date.now();
  await askOnce(server.site, addresses);
  console.log(`${addresses.length} addresses, each once: ${Math.round((Date.now() - filling) / 1000)} s`);
  const looks: Look[] = [];
  const start = Date.now();
  const look = async () => {
    const { rss, heapUsed, external } = await server.readMemory();
    looks.push({
      minutes: (Date.now() - start) / 60_000,
      rss: rss / 1e6,
      heap: heapUsed / 1e6,
      outside: external / 1e6,
    });
  };
  const timer = setInterval(look, INTERVAL * 1000);
  const result = await autocannon({
    url: server.site,
    connections: CONNECTIONS,
    duration: minutes * 60,
    overallRate,
    timeout: PATIENCE,
    headers: { 'accept-encoding': 'gzip' },
    requests: addresses.map((path) => ({ path })),
  });
  clearInterval(timer);
  const counted = looks.filter((one) => one.minutes >= minutes * WARM_UP);
  const measured = (['rss', 'heap', 'outside'] as const).map((kind) => {
    const { slope, error } = trendOf(counted.map((one) => ({ x: one.minutes, y: one[kind] })));
    const all = counted.map((one) => one[kind]);
    return { kind, least: Math.min(...all), most: Math.max(...all), slope: slope * 10, error: error * 10 };
  });
  const { requests, latency, errors, timeouts, statusCodeStats } = result;
  const statuses = Object.entries(statusCodeStats).map(([status, { count }]) => `${status}: ${count}`);
  console.log(
    `\n${minutes} minutes, ${requests.total} requests over ${addresses.length} addresses, ${Math.round(requests.average)} a second`,
  );
  console.log(`${statuses.join(', ')}; ${errors} errors, ${timeouts} timeouts`);
  console.log(`answered in ${latency.p50} ms (median), ${latency.p99} ms (99%), ${latency.max} ms (worst)\n`);
  console.log(
    writeTable(
      measured.map(({ kind, least, most, slope, error }) => ({
        memory: kind,
        'least MB': least.toFixed(1),
        'most MB': most.toFixed(1),
        'MB in 10 minutes': `${slope.toFixed(2)} ± ${(2 * error).toFixed(2)}`,
        grows: slope - 2 * error > 0 ? 'yes' : 'not shown',
      })),
    ),
  );
  keepResult('load', {
    minutes,
    warmUp: WARM_UP,
    overallRate,
    statuses,
    errors,
    timeouts,
    latency,
    measured,
    looks,
  });
  const faults = Object.keys(statusCodeStats).filter((status) => status.startsWith('5'));
  if (errors > 0 || timeouts > 0 || faults.length > 0) process.exitCode = 1;
} finally {
  server.close();
}
