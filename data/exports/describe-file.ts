/** Resources of data packages: files, and tables with their columns (https://datapackage.org, version 2). */
import { createHash } from 'node:crypto';
import type { Column } from './csv';

/** Title is of the resource; the bytes and the hash are those of the file that is published. */
export function describeFile(name: string, path: string, title: string, content: string) {
  return {
    name,
    path,
    title,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content, 'utf8'),
    hash: `sha256:${createHash('sha256').update(content, 'utf8').digest('hex')}`,
  };
}

/** @param required names of the columns that every row fills */
function describeColumns<Row>(columns: readonly Column<Row>[], required: readonly string[]) {
  return {
    fields: columns.map(({ name, type, description, enum: values }) => ({
      name,
      type,
      description,
      ...(required.includes(name) || values
        ? {
            constraints: {
              ...(required.includes(name) ? { required: true } : {}),
              ...(values ? { enum: values } : {}),
            },
          }
        : {}),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  };
}

export const describeTable = <Row>(
  file: ReturnType<typeof describeFile>,
  columns: readonly Column<Row>[],
  required: readonly string[],
) => ({
  ...file,
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  schema: describeColumns(columns, required),
});
