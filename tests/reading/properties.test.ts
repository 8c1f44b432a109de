import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/data/reading/item';
import { readText, readWalk } from '@/data/reading/read-text';
import { startWalk } from '@/data/reading/walk';
import { readCases } from './read-cases';

const SENTENCES = readCases('cases.tsv').map(({ sentence }) => sentence);

/** Pieces that numbers are made of, and things that look like them. */
const PIECES = [
  ...[
    '1',
    '12',
    '1,204',
    '2.5',
    '007',
    '2019',
    '1.2.3',
    '½',
    '٣',
    '$',
    '£',
    '%',
    '-',
    '–',
    '−',
    '+',
    '~',
    '>',
    '(',
    ')',
    '.',
    ',',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\u00a0',
    'million',
    'm',
    'bn',
    'k',
    'percent',
    'per',
    'cent',
    'points',
    'to',
    'and',
    'a',
    'half',
  ],
  ...[
    'one',
    'two',
    'twenty',
    'hundred',
    'in',
    'of',
    'every',
    'between',
    'from',
    'at',
    'least',
    'more',
    'than',
    'not',
    'no',
  ],
  ...[
    'third',
    '14th',
    'doubled',
    'majority',
    'some',
    'years',
    'old',
    'June',
    'pm',
    'COVID',
    'G7',
    'people',
    'fell',
    'rose',
    'by',
  ],
];
const anyPieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const anySpaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), anyPieces, anySpaced);

const isInside = (place: number, { start, end }: Item): boolean => start <= place && place < end;

describe('readText on any text', () => {
  it('gives items in order, apart, verbatim and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, text: words } of readText(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          expect(words).toBe(words.trim());
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('holds every digit of any script in exactly one item', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const items = readText(text);
        for (const { index } of text.matchAll(/\p{N}/gu))
          expect(items.filter((item) => isInside(index, item))).toHaveLength(1);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives finite values, and an upper end above the lower one for ranges alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const item of readText(text)) {
          if (item.kind === 'other') continue;
          expect(Number.isFinite(item.value)).toBe(true);
          expect(item.upper !== undefined).toBe(item.relation === '..');
          if (item.upper !== undefined) expect(item.upper).toBeGreaterThan(item.value);
          expect(item.currency !== undefined).toBe(item.unit === 'money');
          expect(item.per !== undefined).toBe(item.unit === 'rate');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads a sentence alike alone and between others', () => {
    const anySentence = fc.constantFrom(...SENTENCES);
    fc.assert(
      fc.property(anySentence, anySentence, (first, second) => {
        const shift = first.length + 2;
        const alone = readText(second).map((item) => ({
          ...item,
          start: item.start + shift,
          end: item.end + shift,
        }));
        expect(readText(`${first}\n\n${second}`)).toEqual([...readText(first), ...alone]);
      }),
      { numRuns: 500 },
    );
  });
});

/** How often the walk looks at a token: what the reading of a text costs, on any machine. */
function countLooks(text: string): number {
  const walk = startWalk(text, {});
  let looks = 0;
  const tokens = new Proxy(walk.tokens, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  readWalk({ ...walk, tokens });
  return looks;
}

const HOSTILE = [
  ...[
    '1',
    ' ',
    '1 ',
    '111 ',
    '1,',
    '1-',
    '1 to ',
    'one hundred ',
    'and a half ',
    'two-',
    '-',
    '½',
    '$',
    'between ',
    'one in ',
    '(1)',
  ],
  ...['more than ', 'by ', 'a per ', '5 a b c per ', 'a', '’', 'twenty ', 'the ', SENTENCES.join(' ')],
];

describe('the cost of reading', () => {
  it.each(HOSTILE.map((piece) => [piece.slice(0, 20), piece]))(
    'doubles with the text made of %j',
    (_, piece) => {
      const once = piece.repeat(Math.ceil(4000 / piece.length));
      expect(countLooks(once + once)).toBeLessThanOrEqual(2.2 * countLooks(once) + 1000);
    },
  );

  it('takes less than 130 looks for each character of the worst of them', () => {
    for (const piece of HOSTILE) {
      const text = piece.repeat(Math.ceil(4000 / piece.length));
      expect(countLooks(text) / text.length, JSON.stringify(piece.slice(0, 20))).toBeLessThan(130);
    }
  });

  it('takes less than 10 looks for each character of news, since most words begin nothing', () => {
    const news = [...new Set(readCases('news-pages.tsv').map(({ sentence }) => sentence))].join('\n\n');
    expect(countLooks(news) / news.length).toBeLessThan(10);
  });
});
