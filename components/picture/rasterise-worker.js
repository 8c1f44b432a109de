// @ts-check
/** A thread that rasterises one svg after the other. In JavaScript, since Node starts it from this file. */
import { parentPort } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import { writePng } from './write-png.js';

parentPort?.on('message', ({ svg, pixels }) => {
  try {
    // All text is outlines.
    const font = { loadSystemFonts: false };
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font }).render();
    const png = writePng(image.pixels, image.width) ?? image.asPng();
    parentPort?.postMessage({ png });
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
});
