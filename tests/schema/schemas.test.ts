import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFolder, listSlugs } from '@/data/dataset/articles-folder';
import { writeRules } from '@/data/faults/write-rules';
import { FILE_SCHEMAS, jsonSchemas } from '@/data/schema/json-schemas';

describe('the JSON Schemas', () => {
  it.each(Object.entries(jsonSchemas()))(
    '%s is as its schema says: else run npm run schema',
    (file, body) => {
      expect(readFileSync(join('data/schema', file), 'utf8')).toBe(body);
    },
  );

  it('are no more than there are schemas', () => {
    const written = readdirSync('data/schema').filter((name) => name.endsWith('.schema.json'));
    expect(written.toSorted()).toEqual(Object.keys(jsonSchemas()).toSorted());
  });

  it.each(listSlugs())('are named in the first line of each file of %s', (slug) => {
    const folder = articleFolder(slug);
    for (const name of Object.keys(FILE_SCHEMAS)) {
      const [first = ''] = readFileSync(join(folder, `${name}.yaml`), 'utf8').split('\n');
      const path = /^# yaml-language-server: \$schema=(\S+)$/.exec(first)?.[1] ?? '';
      expect(existsSync(resolve(join(folder, dirname(path)), `${name}.schema.json`)), first).toBe(true);
    }
  });
});

describe('docs/rules.md', () => {
  it('is as the catalogue says: else run npm run schema', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(writeRules());
  });
});
