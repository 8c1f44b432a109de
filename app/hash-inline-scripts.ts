/**
 * Runs after `next build`: collects the hash of every inline script of every prerendered page,
 * so that the content security policy allows these scripts and no others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sourceHashOf } from '@/data/addresses/source-hash';
import { SCRIPT_HASHES_FILE } from './content-security';

const PAGES = join('.next', 'server', 'app');
const INLINE_SCRIPT = /<script(?![^>]*\b(?:src|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g;

/** “articles/x.html” is served at “/articles/x”. */
const addressOf = (file: string): string =>
  `/${relative(PAGES, file).replace(/\.html$/, '')}`.replace(/^\/index$/, '/');

const hashes: Record<string, string[]> = {};
for (const entry of readdirSync(PAGES, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.html')) continue;
  const file = join(entry.parentPath, entry.name);
  const scripts = [...readFileSync(file, 'utf8').matchAll(INLINE_SCRIPT)].map((match) => match[1] ?? '');
  hashes[addressOf(file)] = [...new Set(scripts.map(sourceHashOf))];
}
const pages = Object.keys(hashes).length;
if (pages === 0)
  throw new Error(`expected prerendered pages under ${PAGES}, found none: run next build first`);
writeFileSync(SCRIPT_HASHES_FILE, JSON.stringify(hashes));
process.stdout.write(`content security: inline scripts of ${pages} pages hashed\n`);
