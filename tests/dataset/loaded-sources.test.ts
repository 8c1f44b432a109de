import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadSources, readSources, writeSources } from '@/data/dataset/load-sources';

it('what was loaded once is read again as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sources-'));
  try {
    const file = join(folder, 'sources.json');
    writeSources(file);
    expect(readSources(file)).toEqual(loadSources());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
