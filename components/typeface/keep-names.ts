/** Rewrites the `name` table of a TrueType font (https://learn.microsoft.com/typography/opentype/spec/otff). */

const DIRECTORY_START = 12;
const ENTRY_LENGTH = 16;
const NAME_HEADER = 6;
const RECORD_LENGTH = 12;
const WINDOWS = 3;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

function readTables(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = DIRECTORY_START + index * ENTRY_LENGTH;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    };
  });
}

/** The table with the Windows records of the given name ids alone. */
function filterNames(table: Buffer, ids: readonly number[]): Buffer {
  const texts = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) =>
    Buffer.from(
      table.subarray(NAME_HEADER + index * RECORD_LENGTH, NAME_HEADER + (index + 1) * RECORD_LENGTH),
    ),
  ).filter((record) => record.readUInt16BE(0) === WINDOWS && ids.includes(record.readUInt16BE(6)));
  const kept = records.map((record) => {
    const start = texts + record.readUInt16BE(10);
    return table.subarray(start, start + record.readUInt16BE(8));
  });
  let offset = 0;
  for (const [index, record] of records.entries()) {
    record.writeUInt16BE(offset, 10);
    offset += kept[index]?.length ?? 0;
  }
  const header = Buffer.alloc(NAME_HEADER);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(NAME_HEADER + records.length * RECORD_LENGTH, 4);
  return Buffer.concat([header, ...records, ...kept]);
}

/** The checksum of a table: the sum of its 32-bit words. */
function checksumOf(data: Buffer): number {
  const padded = Buffer.concat([data, Buffer.alloc(-data.length & 3)]);
  let total = 0;
  for (let at = 0; at < padded.length; at += 4) total = (total + padded.readUInt32BE(at)) >>> 0;
  return total;
}

/** The font with no other names than those of the ids: small fonts are mostly names otherwise. */
export function keepNames(font: Buffer, ids: readonly number[]): Buffer {
  const tables = readTables(font).map(({ tag, data }) => ({
    tag,
    data: tag === 'name' ? filterNames(data, ids) : data,
  }));
  const directory = Buffer.from(font.subarray(0, DIRECTORY_START + tables.length * ENTRY_LENGTH));
  const parts: Buffer[] = [directory];
  let offset = directory.length;
  for (const [index, { data }] of tables.entries()) {
    const entry = DIRECTORY_START + index * ENTRY_LENGTH;
    directory.writeUInt32BE(checksumOf(data), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    const padding = Buffer.alloc(-data.length & 3);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}
