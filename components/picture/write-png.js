// @ts-check
/**
 * Pixels as a PNG of indexed colours: charts have few, and one byte for each pixel instead of four makes a file less
 * than half as long. By https://www.w3.org/TR/png-3/ (chunks: 5.3, palette: 11.2.2, transparency: 11.3.1, CRC: annex D).
 */
import { deflateSync } from 'node:zlib';

const MOST_COLOURS = 256;
/** Of a table that stays mostly empty with so many colours; a power of two. */
const SLOTS = 1024;
/** Beyond it, files shrink by less than a twentieth and take twice as long. */
const LEVEL = 4;
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** @param {Buffer} bytes */
function crcOf(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crcOf(body));
  return Buffer.concat([length, body, crc]);
}

/** Kept for the next picture: the system gives memory page by page, which takes as long as all else here. */
let room = Buffer.alloc(0);

/**
 * Each row after a byte that says that it is not filtered, and the colours in the order in which they come.
 * @param {Int32Array} pixels
 * @param {number} width
 */
function indexColours(pixels, width) {
  const length = pixels.length + pixels.length / width;
  if (room.length < length) room = Buffer.alloc(length);
  const rows = room.subarray(0, length);
  const colours = [];
  const slots = new Int32Array(SLOTS);
  const indices = new Int16Array(SLOTS).fill(-1);
  // Any colour but the first.
  let [last, index, at] = [~(pixels[0] ?? 0), 0, 0];
  for (let start = 0; start < pixels.length; start += width) {
    rows[at++] = 0;
    for (let pixel = start; pixel < start + width; pixel += 1) {
      const colour = pixels[pixel] ?? 0;
      if (colour !== last) {
        // Multiplicative hashing, by the golden ratio of 32 bits; the next free slot where one is taken.
        let slot = Math.imul(colour, 0x9e3779b1) >>> 22;
        while (indices[slot] !== -1 && slots[slot] !== colour) slot = (slot + 1) % SLOTS;
        if (indices[slot] === -1) {
          if (colours.length === MOST_COLOURS) return undefined;
          slots[slot] = colour;
          indices[slot] = colours.length;
          colours.push(colour);
        }
        last = colour;
        index = indices[slot] ?? 0;
      }
      rows[at++] = index;
    }
  }
  return { rows, colours };
}

/**
 * The colours as a PNG has them: red, green and blue as they are, and apart from them how opaque each is.
 * @param {readonly number[]} colours each multiplied by its opacity, as rasterisers hold them
 */
function splitOpacities(colours) {
  const bytes = Buffer.from(Uint32Array.from(colours).buffer);
  const opacities = Buffer.from(bytes.filter((_, at) => at % 4 === 3));
  const palette = Buffer.from(
    colours.flatMap((_, index) => {
      const opacity = opacities[index] ?? 0;
      const undo = (/** @type {number} */ part) => (opacity === 0 ? 0 : Math.round((part * 255) / opacity));
      return [...bytes.subarray(index * 4, index * 4 + 3)].map(undo);
    }),
  );
  return { palette, opacities };
}

/**
 * @param {Uint8Array} rgba four bytes a pixel, each colour multiplied by its opacity
 * @param {number} width in pixels
 * @returns {Buffer | undefined} nothing where there are more than 256 colours
 */
export function writePng(rgba, width) {
  const pixels = new Int32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const indexed = indexColours(pixels, width);
  if (!indexed) return undefined;
  const { palette, opacities } = splitOpacities(indexed.colours);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(pixels.length / width, 4);
  // Eight bits an index, indexed colours; the one compression and filtering there is; not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    ...(opacities.every((opacity) => opacity === 255) ? [] : [chunk('tRNS', opacities)]),
    chunk('IDAT', deflateSync(indexed.rows, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
