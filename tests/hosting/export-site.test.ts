/** An export is written whole or not at all, and what did not change is not asked for again. */
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Catalogue } from '@/data/addresses/catalogue';
import { writeAnswers } from '@/hosting/export-files';
import { keyOf, readRecord } from '@/hosting/export-record';

const CATALOGUE: Catalogue = {
  articles: [{ slug: 'a', version: '1', figures: [], claims: ['c', 'd'], numbers: ['c', 'd'], kept: [] }],
  redirects: {},
};

let folder = '';
let server: Server;
let origin = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'export-'));
  let broken = 0;
  server = createServer((request, response) => {
    if (request.url === '/articles/a/claims/c' && broken < 2) {
      broken += 1;
      request.socket.destroy();
      return;
    }
    response.statusCode = request.url === '/articles/a/claims/d' ? 500 : 200;
    response.end('<a href="/articles/a/compare/c/d">c and d</a>');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = (addresses: readonly string[]) =>
  writeAnswers(addresses, { server: origin, catalogue: CATALOGUE, folder, onWritten: () => {} });

describe('answers as files', () => {
  it('lie where a static host serves them, are asked for again where a connection breaks, and say which comparisons they link to', async () => {
    expect(await ask(['/', '/articles/a', '/articles/a/claims/c'])).toEqual(['/articles/a/compare/c/d']);
    expect(readdirSync(folder, { recursive: true }).map(String).toSorted()).toEqual([
      'articles',
      'articles/a',
      'articles/a.html',
      'articles/a/claims',
      'articles/a/claims/c.html',
      'index.html',
    ]);
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('c and d');
  });

  it('leave the last export as it was, though a file of it is linked', async () => {
    const [last, fresh] = [join(folder, 'last.html'), join(folder, 'index.html')];
    writeFileSync(last, 'as it was');
    linkSync(last, fresh);
    await ask(['/']);
    expect(readFileSync(last, 'utf8')).toBe('as it was');
    expect(readFileSync(fresh, 'utf8')).toContain('c and d');
  });

  it('are an error where the server has none', async () => {
    await expect(ask(['/articles/a/claims/d'])).rejects.toThrow(
      '/articles/a/claims/d: expected status 200, found 500',
    );
    expect(existsSync(join(folder, 'articles/a/claims/d.html'))).toBe(false);
  });
});

describe('the record of an export', () => {
  it('is empty where there is none', () => expect(readRecord(folder)).toEqual({ articles: {} }));
  it('has one key for equal parts', () => {
    expect(keyOf('b', { a: 1 })).toBe(keyOf('b', { a: 1 }));
    expect(keyOf('b', { a: 1 })).not.toBe(keyOf('b', { a: 2 }));
  });
});
