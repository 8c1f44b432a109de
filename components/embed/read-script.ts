import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Without comment lines, indentation and the spaces beside punctuation: nearly all that a minifier would save. */
const compact = (source: string): string =>
  source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map((line) => line.replaceAll(/ ?([=+*/<>!&|?:;,(){}[\]]+) ?/g, '$1'))
    .join('\n');

/**
 * One of the two scripts that are served as they stand: `frame-script` inside embeds, `host-script` as
 * /embed.js. Their sources hold no
 * comment behind code, no template literal of more than one line, and no string with a space beside punctuation.
 */
export const readScript = (name: 'frame-script' | 'host-script'): string =>
  compact(readFileSync(join(process.cwd(), 'components', 'embed', `${name}.js`), 'utf8'));
