/** The edge function, in one file for each host: the product's own code for addresses, and what it knows of the site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { EdgeSite } from './edge/edge-site';

interface EdgeHost {
  readonly file: string;
  /** The host's own signature round `answerRequest` and `site`. */
  readonly wrapper: string;
}

const HOSTS: readonly EdgeHost[] = [
  {
    file: 'functions/_middleware.js',
    wrapper: `export const onRequest = ({ request, env }) =>
  answerRequest(request, site, (path, headers) =>
    env.ASSETS.fetch(new Request(new URL(path, request.url), { headers })));`,
  },
  {
    file: 'netlify/edge-functions/figures.js',
    wrapper: `export default (request, context) =>
  answerRequest(request, site, (path, headers) =>
    context.next(new Request(new URL(path, request.url), { headers })));
export const config = { path: '/*', excludedPath: ['/_next/*'] };`,
  },
];

const NETLIFY = `[build]
  publish = "site"
  edge_functions = "netlify/edge-functions"
`;

/** Requests that Cloudflare answers without the function. */
const ROUTES = { version: 1, include: ['/*'], exclude: ['/_next/*'] };

/** @param folder the export’s */
export async function writeEdge(site: EdgeSite, folder: string): Promise<void> {
  for (const { file, wrapper } of HOSTS) {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { answerRequest } from './edge/answer-request';\nconst site = ${JSON.stringify(site)};\n${wrapper}\n`,
        resolveDir: 'hosting',
        loader: 'ts',
      },
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      platform: 'neutral',
      define: { 'process.env': '{}', 'process.env.NODE_ENV': '"production"' },
      mainFields: ['module', 'main'],
      write: false,
    });
    const [bundle] = outputFiles;
    if (!bundle) throw new Error(`expected a bundle for ${file}, found none`);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bundle.contents);
  }
  writeFileSync(join(folder, 'netlify.toml'), NETLIFY);
  writeFileSync(join(folder, 'site', '_routes.json'), `${JSON.stringify(ROUTES)}\n`);
}
