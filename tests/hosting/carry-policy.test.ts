import { describe, expect, it } from 'vitest';
import { carryPolicy, takePolicy } from '@/hosting/carry-policy';

const HTML = '<!doctype html><html><head><meta charset="utf-8"><style>a{}</style></head></html>';
const POLICY = "default-src 'none'; style-src 'sha256-AB+/=='; script-src 'sha256-CD='";

describe('the policy that an embed carries', () => {
  it('is of its style sheet, and comes off again', () => {
    const carried = carryPolicy(HTML, POLICY);
    expect(carried).toContain(`content="style-src 'sha256-AB+/=='"`);
    expect(takePolicy(carried)).toEqual({ html: HTML, style: "'sha256-AB+/=='" });
  });

  it('is missed where the server sends none', () => {
    expect(() => carryPolicy(HTML, '')).toThrow('expected an embed');
  });
});
