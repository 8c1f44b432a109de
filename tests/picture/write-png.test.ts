import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writePng } from '@/components/picture/write-png.js';

/** As a PNG's header says: 3 is indexed, 6 is red, green, blue and opacity. */
const colourTypeOf = (png: Uint8Array) => png[25];

function drawBoth(content: string, size = 40) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${content}</svg>`;
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  return { ours: writePng(image.pixels, image.width), theirs: image.asPng(), width: image.width };
}

const pixelsOf = (png: Uint8Array) => PNG.sync.read(Buffer.from(png));

describe('a PNG of indexed colours', () => {
  it.each([
    ['nothing', ''],
    ['white', '<rect width="40" height="40" fill="#fff"/>'],
    ['one colour', '<rect width="40" height="40" fill="#0b5c8a"/>'],
    ['smooth edges over nothing', '<circle cx="20" cy="20" r="15" fill="#0b5c8a"/>'],
    ['a colour that lets through', '<rect width="30" height="30" fill="#b00" opacity="0.37"/>'],
  ])('holds the pixels that the rasteriser itself writes: %s', (_name, content) => {
    const { ours, theirs } = drawBoth(content);
    if (!ours) throw new Error('expected few colours');
    expect(colourTypeOf(ours)).toBe(3);
    expect(pixelsOf(ours)).toMatchObject({ width: 40, height: 40 });
    expect(Buffer.compare(pixelsOf(ours).data, pixelsOf(theirs).data)).toBe(0);
  });

  it('is left to the rasteriser where there are more colours than it can hold', () => {
    const colours = Array.from({ length: 400 }, (_, index) => {
      const at = `x="${(index % 20) * 2}" y="${Math.floor(index / 20) * 2}"`;
      return `<rect ${at} width="2" height="2" fill="rgb(${index % 20} ${Math.floor(index / 20)} 0)"/>`;
    });
    const { ours, theirs } = drawBoth(colours.join(''));
    expect(ours).toBeUndefined();
    expect(colourTypeOf(theirs)).toBe(6);
  });

  it('holds any pixels of at most 256 colours, and none of more', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((one) => (one | 0xff000000) >>> 0);
    const sizes = { width: fc.integer({ min: 1, max: 30 }), height: fc.integer({ min: 1, max: 30 }) };
    fc.assert(
      fc.property(
        fc.record({ ...sizes, colours: fc.uniqueArray(colour, { minLength: 1, maxLength: 400 }) }),
        ({ width, height, colours }) => {
          const pixels = Uint32Array.from(
            { length: width * height },
            (_, index) => colours[(index * 7) % colours.length] ?? 0,
          );
          const png = writePng(new Uint8Array(pixels.buffer), width);
          expect(png === undefined).toBe(new Set(pixels).size > 256);
          if (!png) return;
          const read = pixelsOf(png);
          expect([read.width, read.height]).toEqual([width, height]);
          expect(Buffer.compare(read.data, Buffer.from(pixels.buffer))).toBe(0);
        },
      ),
    );
  });
});
