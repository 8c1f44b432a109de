/** Writes an article's folder: whole, or not at all. */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Document, isMap, isSeq, visit } from 'yaml';
import type { Contents } from '@/data/dataset/article-files';
import { lockOf, writeLock } from '@/data/dataset/lock';
import { placeContents } from '@/data/dataset/place-article';

const SCHEMAS = join('data', 'schema');

const HEADS: Readonly<Record<keyof Contents, string>> = {
  publication: 'Where the article comes from. The slug is the folder’s name.',
  sentences: 'Who speaks, sentence by sentence. The sentences together are the whole text, in its order.',
  groups: 'Who or what is counted. Numbers of one group may stand on one axis.',
  numbers: 'Every number and quantity word of the text, charted or not.',
  facts: 'Sources and numbers from outside the article.',
  derivations: 'Numbers that we compute, with the formula and its inputs. No value is typed here.',
  figures: 'The charts, in the order of the dashboard, and notes on single numbers.',
};

/** YAML as people write it: entries apart, lists of ids on one line, the schema named for editors. */
function writeYaml(content: unknown, head: string, schema: string): string {
  const document = new Document(content, { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      node.flow = node.items.every((item) => !isMap(item) && !isSeq(item));
      for (const [index, item] of node.items.entries())
        if (isMap(item) && index > 0 && (item.has('id') || item.has('slug'))) item.spaceBefore = true;
    },
  });
  const body = document.toString({ lineWidth: 110, flowCollectionPadding: false });
  return `# yaml-language-server: $schema=${schema}\n# ${head}\n${body}`;
}

function filesOf(folder: string, text: string, contents: Contents): Readonly<Record<string, string>> {
  const schemas = relative(folder, join(process.cwd(), SCHEMAS)).replaceAll('\\', '/');
  const names = Object.keys(HEADS) as (keyof Contents)[];
  const yaml = names.map(
    (name) =>
      [`${name}.yaml`, writeYaml(contents[name], HEADS[name], `${schemas}/${name}.schema.json`)] as const,
  );
  return { 'article.txt': text, ...Object.fromEntries(yaml) };
}

/** One folder in place of another: if the new one cannot be put there, the old one is. */
function replaceFolder(made: string, folder: string): void {
  const old = `${made}-old`;
  const isThere = existsSync(folder);
  if (isThere) renameSync(folder, old);
  try {
    renameSync(made, folder);
  } catch (error) {
    if (isThere) renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * @param isForced Whether a folder that is there may be replaced. What a draft does not write stays.
 * @throws Error where there is one and it may not
 */
export function writeFolder(folder: string, text: string, contents: Contents, isForced: boolean): void {
  if (existsSync(folder) && !isForced)
    throw new Error(
      `expected no folder ${folder}, found one. Choose another slug, or replace it with --force`,
    );
  mkdirSync(dirname(folder), { recursive: true });
  const made = mkdtempSync(join(dirname(folder), '.draft-'));
  try {
    for (const [name, body] of Object.entries(filesOf(folder, text, contents)))
      writeFileSync(join(made, name), body);
    writeLock(made, lockOf(placeContents('', text, contents), text));
    // What a draft does not write it does not take away: versions, notes, the file that it was made from.
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (!existsSync(join(made, name))) cpSync(join(folder, name), join(made, name), { recursive: true });
    chmodSync(made, existsSync(folder) ? statSync(folder).mode : 0o777 & ~process.umask());
    replaceFolder(made, folder);
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}
