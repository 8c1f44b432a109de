import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { typefaceFile } from './inline-typeface';

const CUT_FILES = ['sans-400.ttf', 'sans-600.ttf', 'serif-400.ttf', 'serif-600.ttf'];

/** A picture takes up to half a second of one core: more at a time would leave none for the pages. */
const MOST_THREADS = 2;

/** Read by Node as it stands: the build bundles no file that is only named. */
const WORKER_FILE = join(process.cwd(), 'components', 'picture', 'rasterise-worker.js');

interface Job {
  readonly svg: string;
  readonly pixels: number;
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly png: Uint8Array } | { readonly fault: string };

const waiting: Job[] = [];
const idle: Worker[] = [];
let started = 0;

const faultOf = ({ pixels }: Job, found: string): Error =>
  new Error(`rasterise: expected a PNG ${pixels} pixels wide, found: ${found}`);

/** A thread that is told of the end of its work, and lets the process end while it has none. */
function startThread(): Worker {
  started += 1;
  return new Worker(WORKER_FILE);
}

/** Gives a thread its job; afterwards the thread takes the next one that waits. */
function run(thread: Worker, job: Job): void {
  const onMessage = (answer: Answer) => {
    thread.off('error', onError);
    thread.unref();
    idle.push(thread);
    if ('png' in answer) job.resolve(answer.png);
    else job.reject(faultOf(job, answer.fault));
    startWaiting();
  };
  // A thread that broke is gone; the next job gets another.
  const onError = (error: Error) => {
    started -= 1;
    job.reject(faultOf(job, String(error)));
    startWaiting();
  };
  thread.once('message', onMessage);
  thread.once('error', onError);
  thread.ref();
  thread.postMessage({ svg: job.svg, pixels: job.pixels, fontFiles: CUT_FILES.map(typefaceFile) });
}

function startWaiting(): void {
  while (waiting.length > 0 && (idle.length > 0 || started < MOST_THREADS)) {
    const job = waiting.shift();
    if (job) run(idle.pop() ?? startThread(), job);
  }
}

/**
 * An svg as PNG, drawn with the bundled typefaces alone: the same on every machine. Off the main thread, two
 * pictures at a time; others wait.
 * @param pixels width of the PNG
 */
export const rasterise = (svg: string, pixels: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    waiting.push({ svg, pixels, resolve, reject });
    startWaiting();
  });
