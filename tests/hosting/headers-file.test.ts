import { describe, expect, it } from 'vitest';
import { headerRules, writeHeadersFile } from '@/hosting/headers-file';

const SCRIPT = "'sha256-abc='";

describe('_headers', () => {
  it('stays within what free plans take', () => {
    expect(headerRules(SCRIPT).length).toBeLessThanOrEqual(100);
    for (const rule of writeHeadersFile(SCRIPT).split('\n\n')) expect(rule.length).toBeLessThanOrEqual(2000);
    for (const { path } of headerRules(SCRIPT)) expect(path.split('*').length, path).toBeLessThanOrEqual(2);
  });

  it('takes the pages’ policy off what is no page', () => {
    const text = writeHeadersFile(SCRIPT);
    expect(text).toContain('/*.svg\n  ! Content-Security-Policy');
    expect(text).toContain(`script-src ${SCRIPT}`);
    expect(text).toContain('/embed/*\n');
  });
});
