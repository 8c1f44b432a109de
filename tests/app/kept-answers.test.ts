import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import compression from 'compression';
import { afterEach, describe, expect, test } from 'vitest';
import { answerUnchanged } from '@/app/answer-unchanged.js';
import { keepAnswers } from '@/app/kept-answers.js';
import { askRaw } from '@/bench/serve-copies';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that counts how often it makes an answer, behind the same steps as the site’s. */
async function serve(answer: RequestListener, ...sizes: readonly [mostBytes?: number, mostOne?: number]) {
  const answerKept = keepAnswers(...sizes);
  const compress = compression({ threshold: 0 });
  const made: string[] = [];
  const server = createServer((request, response) => {
    if (answerKept(request, response)) return;
    answerUnchanged(request, response);
    // biome-ignore lint/suspicious/noExplicitAny: the types of that package are of a framework that is not here.
    compress(request as any, response as any, () => {
      made.push(request.url ?? '');
      answer(request, response);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { origin, made };
}

const page: RequestListener = (request, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('ETag', '"one"');
  response.write(`first of ${request.url}, `);
  response.end('then the rest');
};

describe('an answer that was given', () => {
  test('is given again, byte by byte, without being made again', async () => {
    const { origin, made } = await serve(page);
    const [first, second] = [await askRaw(origin, '/a?b=1'), await askRaw(origin, '/a?b=1')];
    expect(made).toEqual(['/a?b=1']);
    expect(second.body).toEqual(first.body);
    expect(gunzipSync(second.body).toString()).toBe('first of /a?b=1, then the rest');
    const own = ({
      date: _,
      'transfer-encoding': __,
      'content-length': ___,
      ...rest
    }: Record<string, string>) => rest;
    expect(own(second.headers)).toEqual(own(first.headers));
    expect(second.headers['content-length']).toBe(String(first.body.length));
  });

  test('is not given for another address, host or encoding', async () => {
    const { origin, made } = await serve(page);
    await askRaw(origin, '/a');
    await askRaw(origin, '/a?b=1');
    await askRaw(origin.replace('localhost', '127.0.0.1'), '/a').catch(() => undefined);
    await (await fetch(`${origin}/a`, { headers: { 'Accept-Encoding': 'identity' } })).text();
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(new Set(made)).toEqual(new Set(['/a', '/a?b=1']));
  });

  test('leaves without its body for who has it', async () => {
    const { origin, made } = await serve(page);
    await askRaw(origin, '/a');
    const headers = { 'If-None-Match': '"one"', 'Accept-Encoding': 'gzip' };
    const answer = await fetch(`${origin}/a`, { headers });
    expect([answer.status, await answer.text(), made.length]).toEqual([304, '', 1]);
    expect(answer.headers.get('etag')).toBe('"one"');
    for (const name of ['content-type', 'content-encoding', 'content-length'])
      expect(answer.headers.get(name)).toBeNull();
  });

  test('stays the first one’s where the first was told that it has it', async () => {
    const { origin } = await serve(page);
    const headers = { 'If-None-Match': '"one"', 'Accept-Encoding': 'gzip' };
    expect((await fetch(`${origin}/a`, { headers })).status).toBe(304);
    expect(gunzipSync((await askRaw(origin, '/a')).body).toString()).toContain('then the rest');
  });
});

describe('what is not kept', () => {
  const twice = async (answer: RequestListener, init: RequestInit = {}, ...sizes: [number?, number?]) => {
    const { origin, made } = await serve(answer, ...sizes);
    for (let times = 0; times < 2; times += 1) await (await fetch(`${origin}/a`, init)).text();
    return made.length;
  };

  test('is what a plain page is', async () => {
    expect(await twice(page)).toBe(1);
  });

  test.each(['Range', 'If-Range'])('a request that says %s', async (name) => {
    expect(await twice(page, { headers: { [name]: '1' } })).toBe(2);
  });

  test('a request for the head alone', async () => {
    expect(await twice(page, { method: 'HEAD' })).toBe(2);
  });

  test.each<[string, RequestListener]>([
    ['is missing', (_, response) => void response.writeHead(404).end('nothing here')],
    ['is somewhere else', (_, response) => void response.writeHead(302, { Location: '/b' }).end()],
    ['sets a cookie', (_, response) => void response.writeHead(200, { 'Set-Cookie': 'a=1' }).end('a')],
    [
      'is for one alone',
      (_, response) => void response.writeHead(200, { 'Cache-Control': 'no-store' }).end('a'),
    ],
  ])('an answer that %s', async (_, answer) => {
    expect(await twice(answer, { redirect: 'manual' })).toBe(2);
  });

  test('an answer that breaks off', async () => {
    const { origin, made } = await serve((_, response) => {
      response.write('half of');
      setTimeout(() => response.destroy(), 10);
    });
    for (let times = 0; times < 2; times += 1)
      await fetch(`${origin}/a`)
        .then((answer) => answer.text())
        .catch(() => undefined);
    expect(made).toHaveLength(2);
  });

  test('an answer that alone is too large', async () => {
    expect(await twice(page, { headers: { 'Accept-Encoding': 'identity' } }, 1e6, 10)).toBe(2);
  });

  test('what is short at long addresses, beyond their own length', async () => {
    const { origin, made } = await serve((_, response) => void response.end('x'), 15_000);
    const ask = async (path: string) => (await fetch(origin + path)).text();
    const long = (letter: string) => `/${letter.repeat(3000)}`;
    for (const path of [long('a'), long('b'), long('a')]) await ask(path);
    expect(made.map((path) => path[1])).toEqual(['a', 'b', 'a']);
  });

  test('those asked for longest ago, once all are too large', async () => {
    const { origin, made } = await serve((_, response) => void response.end('x'.repeat(4000)), 15_000);
    const ask = async (path: string) =>
      (await fetch(origin + path, { headers: { 'Accept-Encoding': 'identity' } })).text();
    for (const path of ['/a', '/b', '/a', '/c', '/a', '/b']) await ask(path);
    expect(made).toEqual(['/a', '/b', '/c', '/b']);
  });
});
