/** nginx that answers with the very bytes and headers that the site’s server answered with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx, type ServedExport, serveWithNginx } from '@/tests/browser/serve-nginx';

/** What nginx says by itself, or what belongs to one connection. */
const OWN = new Set([
  'connection',
  'content-length',
  'content-type',
  'date',
  'etag',
  'keep-alive',
  'transfer-encoding',
]);

export interface Answer {
  readonly path: string;
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** The answer as it is sent: compressed, which `fetch` would undo. */
export const askRaw = (site: string, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(site + path, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${path}: found status ${response.statusCode}`));
        const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
        resolve({ path, body: Buffer.concat(chunks), headers: Object.fromEntries(headers) });
      });
    })
      .on('error', reject)
      .end();
  });

const quote = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function writeLocation({ headers }: Answer, index: number, file: string): string {
  const added = Object.entries(headers).filter(([name]) => !OWN.has(name));
  return `  location = /${index} {
    types { }
    default_type ${quote(headers['content-type'] ?? '')};
    alias ${file};
${added.map(([name, value]) => `    add_header ${name} ${quote(value)};`).join('\n')}
  }`;
}

/**
 * Serves each answer at its place in the list, as `/0`, `/1` …
 * @throws Error where there is no nginx, with how to install it
 */
export async function serveCopies(answers: readonly Answer[]): Promise<ServedExport> {
  const program = findNginx();
  if (!program) throw new Error('expected nginx, found none. Install it: apt-get install nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const locations = answers.map((answer, index) => {
    const file = join(folder, String(index));
    writeFileSync(file, answer.body);
    return writeLocation(answer, index, file);
  });
  writeFileSync(
    join(folder, 'nginx.conf'),
    `server {\n  listen 80;\n  sendfile on;\n  tcp_nopush on;\n  open_file_cache max=100;\n  location = / { return 204; }\n${locations.join('\n')}\n}\n`,
  );
  const served = await serveWithNginx(program, folder);
  const stop = () => {
    served.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...served, stop };
}
