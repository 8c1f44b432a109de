// @ts-check
/** Serves the build on PORT (3000): the framework's server, behind a front that answers for methods, finishes pages and compresses. */
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import compression from 'compression';
import { answerMethod, answerRefused } from './answer-method.js';
import { answerUnchanged } from './answer-unchanged.js';
import { COMMON_HEADERS } from './common-headers.js';
import { finishResponse } from './finish-response.js';
import { keepAnswers } from './kept-answers.js';
import { leaveOutUnread } from './read-headers.js';
import { readTarget } from './request-target.js';
import {
  BUILT_ARTICLES,
  BUILT_CATALOGUE,
  BUILT_SOURCES,
  findLatestBuild,
  markServed,
} from './served-builds.js';

// One whole build with its articles, whatever becomes of the files that it was made from.
const build = findLatestBuild();
if (!build) {
  process.stderr.write('expected a finished build, found none\nmake one first: npm run build\n');
  process.exit(1);
}
process.chdir(build);
markServed(build);
process.env.ARTICLES = resolve(BUILT_ARTICLES);
// The variables of data/dataset/load-sources.ts and app/site-catalogue.ts.
process.env.LOADED_SOURCES = resolve(BUILT_SOURCES);
process.env.SITE_CATALOGUE = resolve(BUILT_CATALOGUE);
Object.assign(process.env, { NODE_ENV: 'production' });
const { default: next } = await import('next');

/** Requests under way may end within this time once the server is told to stop, in milliseconds. */
const GRACE = 5000;

const port = Number(process.env.PORT || '3000');
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  throw new Error(`PORT: expected a port from 0 to 65535, found “${process.env.PORT}”`);
}

// No hostname: the framework takes rewrites for another site's, and fetches them over the network, where the host
// it was given is written otherwise. It gets a server of its own to listen to for upgrades, which nobody reaches:
// its listener leaves requests without an answer that merely offer one, as some clients offer HTTP/2.
const site = next({ dev: false, port, httpServer: createServer() });
await site.prepare();
const handle = site.getRequestHandler();
// A step above the usual one takes no longer and leaves less. A part of a file is told by its bytes as they lie there.
const compress = compression({
  level: 8,
  filter: (request, response) => response.statusCode !== 206 && compression.filter(request, response),
});
const answerKept = keepAnswers();

/**
 * Readers send a few lines at once, and nothing after them: who takes longer, or holds a connection without reading,
 * makes way for others. In milliseconds.
 */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 15_000, connectionsCheckingInterval: 2_000 };
/** A proxy in front keeps its connections for a minute, and must be the one who ends them: so longer than that. */
const IDLE = 75_000;

/**
 * One request went wrong; the next ones are answered.
 * @param {import('node:http').ServerResponse} response
 * @param {unknown} error
 */
function answerFault(response, error) {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  if (response.headersSent) return void response.destroy();
  response
    .writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
    .end('Something went wrong here.\n');
}

const server = createServer(PATIENCE, (request, response) => {
  if (answerMethod(request, response)) return;
  request.url = readTarget(request.url ?? '/');
  leaveOutUnread(request.headers);
  if (answerKept(request, response)) return;
  // What the framework answers by itself, such as style sheets and icons, says it no less.
  for (const [name, value] of Object.entries(COMMON_HEADERS)) response.setHeader(name, value);
  answerUnchanged(request, response);
  compress(request, response, () => {
    finishResponse(request, response);
    handle(request, response).catch((error) => answerFault(response, error));
  });
});
server.setTimeout(IDLE);
server.keepAliveTimeout = IDLE;
server.on('connect', (_request, socket) => answerRefused(socket, 'HPE_INVALID_METHOD'));
server.on('clientError', (/** @type {NodeJS.ErrnoException} */ error, socket) =>
  answerRefused(socket, error.code),
);
server.on('error', (error) => {
  process.stderr.write(
    `cannot serve on port ${port}: ${error.message}\nchoose another port: PORT=3001 npm start\n`,
  );
  process.exit(1);
});
server.listen(port, () => process.stdout.write(`ready: http://localhost:${port}\n`));

function stop() {
  server.close(() => process.exit(0));
  setTimeout(() => process.exit(0), GRACE).unref();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
// Started by an export (hosting/built-server.ts), it ends with it, however that ends.
process.on('disconnect', stop);
