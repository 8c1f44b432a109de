// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Written after the build: the address of the script of every page. */
export const PAGE_SCRIPT_FILE = '.next/page-script.json';

/** @returns {string} root-relative, named by the script's content */
export const readPageScriptPath = () =>
  JSON.parse(readFileSync(join(process.cwd(), PAGE_SCRIPT_FILE), 'utf8'));
