import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CARRIED_FACES, openFaces } from '@/components/typeface/carried-faces';
import { typefaceFile } from './inline-typeface';
import { setScripts } from './set-scripts';

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
 * An svg as PNG, drawn with the product’s typefaces alone: the same on every machine. Off the main thread, two
 * pictures at a time; others wait. A character that none of them sets is drawn as one that is missing.
 * @param pixels width of the PNG
 * @param folder holds the typefaces of other scripts
 */
export async function rasterise(svg: string, pixels: number, folder = CARRIED_FACES): Promise<Uint8Array> {
  const faces = await openFaces(svg, folder);
  const set = setScripts(svg, (face) => faces.get(face));
  return new Promise((resolve, reject) => {
    waiting.push({ svg: set, pixels, resolve, reject });
    startWaiting();
  });
}
