import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { CARRIED_FACES, openFaces, openOnce } from '@/components/typeface/carried-faces';
import { CUTS, typefaceFile } from './inline-typeface';
import { type OpenFonts, outlineTexts } from './outline-texts';

/** A picture takes up to half a second of one core: more at a time would leave none for the pages. */
const MOST_THREADS = 2;

/** Each holds its drawing. Who comes later would wait longer than anyone does. */
const MOST_WAITING = 200;

/** More pictures are asked for at once than can be drawn in a time that anyone waits. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';
}

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

/**
 * How long the rasteriser keeps the memory of a picture for the next one, in milliseconds. To get it from the system
 * page by page takes longer than all the drawing. Read once, when a thread loads the rasteriser:
 * https://microsoft.github.io/mimalloc/environment.html
 */
process.env.MIMALLOC_PURGE_DELAY ??= '10000';

/** A thread that is told of the end of its work, and lets the process end while it has none. */
function startThread(): Worker {
  const thread = new Worker(WORKER_FILE);
  started += 1;
  return thread;
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
  thread.postMessage({ svg: job.svg, pixels: job.pixels });
}

function startWaiting(): void {
  while (waiting.length > 0 && (idle.length > 0 || started < MOST_THREADS)) {
    const job = waiting.shift();
    if (job) run(idle.pop() ?? startThread(), job);
  }
}

/** What the texts of an svg are set in. @param folder holds the typefaces of other scripts */
export async function openFonts(svg: string, folder = CARRIED_FACES): Promise<OpenFonts> {
  const cuts = await Promise.all(
    CUTS.map(async (cut) => [cut, await openOnce(typefaceFile(`${cut}.ttf`))] as const),
  );
  return { cuts: Object.fromEntries(cuts) as OpenFonts['cuts'], faces: await openFaces(svg, folder) };
}

/**
 * An svg as PNG, drawn with the product’s typefaces alone: the same on every machine. Off the main thread, two
 * pictures at a time; others wait. A character that none of them sets is drawn as one that is missing.
 * @param pixels width of the PNG
 * @param folder holds the typefaces of other scripts
 * @throws TooManyWaiting where others wait already, and Error where it is no svg or has text that would be lost
 */
export async function rasterise(svg: string, pixels: number, folder = CARRIED_FACES): Promise<Uint8Array> {
  if (waiting.length >= MOST_WAITING)
    throw new TooManyWaiting(`expected at most ${MOST_WAITING} pictures to wait, found as many already`);
  const outlined = outlineTexts(svg, await openFonts(svg, folder));
  return new Promise((resolve, reject) => {
    waiting.push({ svg: outlined, pixels, resolve, reject });
    startWaiting();
  });
}
