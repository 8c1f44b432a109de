/** What goes wrong outside of the product harms one request at most: slow and broken clients, a killed process, a full disk. */
import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import {
  articlePath,
  claimPath,
  datasetPath,
  embedPath,
  exportPath,
  figurePath,
} from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { startBuiltServer } from '@/hosting/built-server';
import { ARTICLES, COMPARISONS, FIGURE_VIEWS } from './pages';
import { askRaw, sendRaw } from './raw-request';

const slug = ARTICLES[0]?.publication.slug ?? '';
const claim = ARTICLES[0]?.claims[0]?.id ?? '';
const figure = FIGURE_VIEWS[0]?.figure.slug ?? '';
const comparison = COMPARISONS[0]?.path ?? '';

/** The framework sends it without a tag. */
const ICON = '/icon.svg';

/** One address of each kind. */
const KINDS = [
  '/',
  articlePath(slug),
  figurePath(slug, figure),
  claimPath(slug, claim),
  comparison,
  embedPath(slug, figure, { theme: 'dark' }),
  exportPath(slug, figure, 'png', { width: 480 }),
  exportPath(slug, figure, 'svg'),
  datasetPath(slug, 'claims.json'),
  '/feed.xml',
  ICON,
];

const digest = async (response: Response): Promise<string> =>
  `${response.status} ${createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex')}`;

const digestsFrom = (origin: string): Promise<readonly string[]> =>
  Promise.all(KINDS.map(async (path) => digest(await fetch(origin + path))));

test('what a client has already is not sent again, and a broken condition is no fault', async ({
  baseURL,
}) => {
  const origin = baseURL ?? '';
  for (const path of KINDS.filter((one) => one !== ICON)) {
    const tag = String((await askRaw(origin, path)).headers.etag);
    expect(tag, path).toMatch(/^(W\/)?"/);
    for (const asked of [tag, `"other", ${tag}`, '*']) {
      const again = await askRaw(origin, path, { 'If-None-Match': asked });
      expect([again.status, again.body], `${path}, ${asked}`).toEqual([304, '']);
      expect(again.headers.etag, path).toBe(tag);
    }
  }
  for (const path of KINDS) {
    const { status, body } = await askRaw(origin, path);
    expect(status, path).toBe(200);
    for (const headers of [
      { 'If-None-Match': '"other"' },
      { 'If-None-Match': 'no tag', 'If-Modified-Since': 'no date' },
      { Range: 'bytes=9-1' },
    ] as const) {
      const answer = await askRaw(origin, path, headers);
      expect([200, 416], path).toContain(answer.status);
      if (answer.status === 200) expect(answer.body === body, path).toBe(true);
    }
  }
});

test('a part of a file is that part, or the whole', async ({ baseURL }) => {
  for (const path of KINDS) {
    const whole = Buffer.from(await (await fetch(baseURL + path)).arrayBuffer());
    const answer = await fetch(baseURL + path, {
      headers: { Range: 'bytes=0-9', 'Accept-Encoding': 'identity' },
    });
    const part = Buffer.from(await answer.arrayBuffer());
    expect([200, 206], path).toContain(answer.status);
    expect(part.equals(answer.status === 206 ? whole.subarray(0, 10) : whole), path).toBe(true);
  }
});

test('addresses and headers without end are refused, and the connection is closed', async ({ baseURL }) => {
  const origin = baseURL ?? '';
  const long = 'a'.repeat(20_000);
  expect(await sendRaw(origin, `GET /${long} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await sendRaw(origin, `GET /?view=${long} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await sendRaw(origin, 'GET / HTTP/1.1', `Cookie: ${long}\r\nConnection: close`)).toMatch(
    /^HTTP\/1\.1 431 /,
  );
  const parameters = Array.from({ length: 1_500 }, (_, index) => `a${index}=b`).join('&');
  expect(await sendRaw(origin, `GET /?${parameters} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 (200|431) /);
  expect(await sendRaw(origin, `GET ${figurePath(slug, 'b'.repeat(8_000))} HTTP/1.1`)).toMatch(
    /^HTTP\/1\.1 404 /,
  );
});

test('clients that never finish asking make way, and others are answered meanwhile', async ({ baseURL }) => {
  const { port, hostname } = new URL(baseURL ?? '');
  const closed = Array.from(
    { length: 200 },
    () =>
      new Promise<string>((resolve) => {
        let said = '';
        const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: a\r\n'));
        socket.on('data', (data) => {
          said += String(data);
        });
        socket.on('error', () => resolve(said));
        socket.on('close', () => resolve(said));
      }),
  );
  expect((await fetch(`${baseURL}/how-to-read`)).status).toBe(200);
  for (const said of await Promise.all(closed)) expect(said).toMatch(/^(HTTP\/1\.1 408 |$)/);
});

test('requests that are broken off leave the server as it was', async ({ baseURL }) => {
  const before = await digestsFrom(baseURL ?? '');
  await Promise.all(
    KINDS.flatMap((path) =>
      [0, 1, 5, 20].map(async (delay) => {
        const abort = new AbortController();
        const asked = fetch(baseURL + path, { signal: abort.signal }).then((answer) => answer.text());
        setTimeout(() => abort.abort(), delay);
        await asked.catch(() => 'broken off');
      }),
    ),
  );
  expect(await digestsFrom(baseURL ?? '')).toEqual(before);
});

test('a server that is killed while it answers starts again, and answers as before', async ({ baseURL }) => {
  const before = await digestsFrom(baseURL ?? '');
  const killed = await startBuiltServer(readSiteOrigin());
  const load = Array.from({ length: 100 }, (_, index) =>
    fetch(killed.origin + KINDS[index % KINDS.length]).then(
      (answer) => answer.text().then(() => true),
      () => false,
    ),
  );
  await Promise.race(load);
  killed.stop();
  const answered = await Promise.all(load.map((one) => one.catch(() => false)));
  expect(answered).toContain(false);
  const again = await startBuiltServer(readSiteOrigin());
  try {
    expect(await digestsFrom(again.origin)).toEqual(before);
  } finally {
    again.stop();
  }
});

test('a disk that is full keeps nothing from being answered', async ({ baseURL }) => {
  const full = await startBuiltServer(readSiteOrigin(), {
    NODE_OPTIONS: `--import ${join(process.cwd(), 'tests/browser/full-disk.js')}`,
  });
  try {
    const before = await digestsFrom(baseURL ?? '');
    expect(await digestsFrom(full.origin)).toEqual(before);
    // Once more, of what was kept; and a picture and an embed that nobody has asked for.
    expect(await digestsFrom(full.origin)).toEqual(before);
    for (const path of [
      exportPath(slug, figure, 'png', { width: 800, theme: 'dark' }),
      embedPath(slug, figure, { theme: 'auto', fit: 'compact', claim }),
    ])
      expect((await fetch(full.origin + path)).status, path).toBe(200);
  } finally {
    full.stop();
  }
});
