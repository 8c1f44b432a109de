import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerMethod, answerRefused } from '@/app/answer-method.js';

let server: Server;

beforeAll(async () => {
  server = createServer({ maxHeaderSize: 1024 }, (request, response) => {
    if (!answerMethod(request, response)) response.end('content');
  });
  server.on('connect', (_request, socket) => answerRefused(socket, 'HPE_INVALID_METHOD'));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => answerRefused(socket, error.code));
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
});
afterAll(() => server.close());

/** What the server says to bytes as they are given, up to the end of the connection. */
const say = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, 'localhost', () => socket.write(text));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

const ask = (method: string, path = '/', headers = '') =>
  say(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);

describe('methods', () => {
  test.each(['GET', 'HEAD'])('%s is left to the site', async (method) => {
    expect(await ask(method)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND', 'QUERY', 'CONNECT', 'NOSUCH', 'get'])(
    '%s is not allowed, and what is allowed is said',
    async (method) => {
      const answer = await ask(method);
      expect(answer).toMatch(/^HTTP\/1\.1 405 Method Not Allowed\r\n/);
      expect(answer).toContain('\r\nAllow: GET, HEAD, OPTIONS\r\n');
    },
  );

  test.each(['/', '*', '/unknown'])('OPTIONS of %s says what is allowed and sends nothing', async (path) => {
    const answer = await ask('OPTIONS', path);
    expect(answer).toMatch(/^HTTP\/1\.1 204 No Content\r\n/);
    expect(answer).toContain('\r\nAllow: GET, HEAD, OPTIONS\r\n');
    expect(answer).not.toContain('Access-Control');
    expect(answer.endsWith('\r\n\r\n')).toBe(true);
  });

  test('preflights are allowed', async () => {
    const answer = await ask(
      'OPTIONS',
      '/',
      'Origin: https://a.test\r\nAccess-Control-Request-Method: GET\r\n',
    );
    expect(answer).toContain('\r\nAccess-Control-Allow-Origin: *\r\n');
    expect(answer).toContain('\r\nAccess-Control-Allow-Methods: GET, HEAD, OPTIONS\r\n');
  });
});

describe('what is no request', () => {
  test('headers that are too long answer 431', async () => {
    expect(await ask('GET', '/', `X: ${'x'.repeat(2000)}\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  test('an address that is too long answers 431', async () => {
    expect(await ask('GET', `/${'x'.repeat(2000)}`)).toMatch(/^HTTP\/1\.1 431 /);
  });

  test.each(['\r\n\r\nnonsense\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'GET / HTTP/1.1\r\nno colon\r\n\r\n'])(
    '%j is told that it is a bad request',
    async (text) => {
      const answer = await say(text);
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
    },
  );
});
