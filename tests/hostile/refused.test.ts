/** What no format could show safely, or nobody could read, the audit refuses in every field, and says where. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocatedFault } from '@/data/faults/fault';
import { formatFaults } from '@/data/faults/format-fault';
import { copyArticle, type HostileFolder } from './hostile-folder';

let article: HostileFolder;
beforeAll(() => {
  article = copyArticle();
});
afterAll(() => article.remove());

/** Each fault has a place, and is told on one line that says nothing to a terminal. */
function expectClear(faults: readonly LocatedFault[], what: string): void {
  expect(faults.length, `faults of ${what}`).toBeGreaterThan(0);
  for (const fault of faults) {
    expect(Math.min(fault.line, fault.column), what).toBeGreaterThan(0);
    const text = formatFaults([fault], 'text');
    expect(text, what).toMatch(/^\S+:\d+:\d+ · /);
    expect(text, what).toContain(` · ${fault.rule} · `);
    for (const format of ['text', 'github'] as const)
      expect(formatFaults([fault], format), what).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    expect(JSON.parse(formatFaults([fault], 'json'))).toHaveLength(1);
  }
}

describe('in every field', () => {
  it.each([
    ['an escape sequence of terminals', 'a\u001b[31mb'],
    ['an override of direction', 'a\u202e31%b'],
    ['a number of 5,001 digits', '9'.repeat(5_001)],
  ])('%s', (_, words) => {
    expect(article.kinds.length).toBeGreaterThan(60);
    for (const field of article.kinds) {
      // Words of the article that are another cannot be told from words that are hostile: nothing is found of either.
      expectClear(article.tryWords(field, words), `${field.file} ${field.kind}`);
    }
  });

  it('and is content with honest words where words are free', () => {
    const free = article.kinds.filter((field) => article.tryWords(field, 'honest words').length === 0);
    expect(free.length).toBeGreaterThan(30);
  });
});

const ADDRESSES = [
  'javascript:hostile()',
  ' javascript:hostile()',
  'JaVaScRiPt:hostile()',
  'data:text/html,hostile',
  'vbscript:hostile',
  'file:///etc/passwd',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://a.example/"onclick="hostile()',
  'https://a.example/ b',
  'https://a.example/<b>',
  'ftp://a.example/',
  'a.example',
];

describe.each(['publication.yaml url', 'facts.yaml sources.[].url'])('an address in %s', (name) => {
  it.each(ADDRESSES)('%s', (address) => {
    const field = article.kinds.find(({ file, kind }) => `${file} ${kind}` === name);
    if (!field) throw new Error(`expected the field ${name}, found none`);
    const faults = article.tryWords(field, address);
    expectClear(faults, address);
    expect(faults[0]).toMatchObject({ rule: 'schema', file: field.file });
    expect(faults[0]?.expected).toContain('https://');
    expect(article.tryWords(field, 'https://a.example/b?c=d&e=f#g')).toEqual([]);
  });
});

const FILES = ['publication', 'sentences', 'groups', 'numbers', 'facts', 'derivations', 'figures'].map(
  (name) => `${name}.yaml`,
);

describe.each(FILES)('%s', (file) => {
  it('of ten megabytes', () => {
    const faults = article.tryText(file, (text) => `${text}\n# ${'x'.repeat(10_000_000)}\n`);
    expectClear(faults, file);
    expect(faults[0]).toMatchObject({ rule: 'file-size', file });
  });

  it('whose aliases multiply', () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const inner =
        level === 0
          ? '"x"'
          : Array(10)
              .fill(`*l${level - 1}`)
              .join(', ');
      return `l${level}: &l${level} [${inner}]`;
    });
    const faults = article.tryText(file, () => `${levels.join('\n')}\n`);
    expectClear(faults, file);
    expect(faults[0]).toMatchObject({ rule: 'yaml-syntax', file });
  });

  it('of lists in lists without end', () => {
    expectClear(
      article.tryText(file, () => `a: ${'['.repeat(20_000)}`),
      file,
    );
  });

  it('with a key that reaches for prototypes', () => {
    expectClear(
      article.tryText(file, (text) => `${text}\n__proto__:\n  polluted: yes\n`),
      file,
    );
    expect('polluted' in {}).toBe(false);
  });
});

describe('the text', () => {
  it.each([
    ['of ten megabytes', 'x '.repeat(5_000_000), 'file-size'],
    ['with a control character', 'a\u0007b', 'text-hash'],
    ['with a number of 100,000 digits', '9'.repeat(100_000), 'text-hash'],
  ])('%s', (_, words, rule) => {
    const faults = article.tryText('article.txt', (text) => `${text}${words}\n`);
    expectClear(faults, words.slice(0, 10));
    expect(faults.map((fault) => fault.rule)).toContain(rule);
  });
});

describe('a value', () => {
  it.each(['9'.repeat(100_000), '-1e999', '.inf', '.nan', '1e308', '"13"', '0x1F4A9', '[1]', '{}', 'null'])(
    '%.12s',
    (value) => {
      for (const file of ['numbers.yaml', 'facts.yaml']) {
        const faults = article.tryText(file, (text) => text.replace(/ value: .*/, ` value: ${value}`));
        expectClear(faults, file);
      }
    },
  );
});

it('spaces that look like the common one are spelt out', () => {
  const at = {
    rule: 'words-placed',
    file: 'numbers.yaml',
    path: 'numbers.yaml',
    line: 1,
    column: 1,
  } as const;
  const fault = { ...at, id: 'a', expected: '“5 million” once', found: 'none', nearest: '5\u00a0million' };
  expect(formatFaults([fault], 'text')).toContain('nearest "5\\u{a0}million"');
});
