import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { buildFigureArchive } from '@/data/exports/figure-archive';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { receiptsOf } from '@/data/exports/receipts';
import { loadArticles } from '@/data/provenance/load-articles';
import { smallArticle } from './small-article';

const ORIGIN = 'https://figures.example';
const picture = { name: 'picture-light.svg', bytes: new TextEncoder().encode('<svg/>') };

const figures = [smallArticle, ...loadArticles()].flatMap((article) =>
  article.figures.map((figure) => ({ article, figure, slug: figure.slug })),
);

describe.each(figures)('the archive of $slug', ({ article, figure, slug }) => {
  const bytes = buildFigureArchive(article, figure, ORIGIN, [picture]);
  const files = unzipSync(bytes);
  const read = (name: string) => strFromU8(files[`${slug}/${name}`] ?? new Uint8Array());

  it('is the same, byte for byte, each time', () => {
    expect(
      Buffer.from(buildFigureArchive(article, figure, ORIGIN, [picture])).equals(Buffer.from(bytes)),
    ).toBe(true);
  });

  it('says of every file that it is of 1 January 1980, the earliest day that ZIP knows', () => {
    const header = new DataView(bytes.buffer, bytes.byteOffset);
    expect([header.getUint16(10, true), header.getUint16(12, true)]).toEqual([0, 0x21]);
  });

  it('holds the data, the picture and what to know', () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        'README.txt',
        'citation.bib',
        'citation.json',
        'citation.ris',
        'citation.txt',
        'claims.json',
        'picture-light.svg',
        'sentences.txt',
        `${slug}.csv`,
        `${slug}.json`,
      ]
        .map((name) => `${slug}/${name}`)
        .sort(),
    );
    expect(read('picture-light.svg')).toBe('<svg/>');
    expect(read(`${slug}.csv`)).toBe(writeFigureCsv(article, figure, ORIGIN));
    expect(JSON.parse(read('claims.json')).article.slug).toBe(article.publication.slug);
  });

  it('quotes every sentence that the figure rests on', () => {
    for (const receipt of receiptsOf(article, figure, ORIGIN)) {
      expect(read('README.txt')).toContain(receipt.quote);
      expect(read('sentences.txt')).toContain(receipt.quote);
      expect(article.text.slice(receipt.span.start, receipt.span.end)).toBe(receipt.raw);
      expect(receipt.original).toContain(`${article.publication.url}#:~:text=`);
    }
    expect(receiptsOf(article, figure, ORIGIN).map((receipt) => receipt.claim)).toEqual(figure.claims);
  });
});

describe('an archive', () => {
  const [figure] = smallArticle.figures;

  it.each(['../picture.svg', 'a/b.svg', '.hidden', 'a..svg', 'A.svg', ''])('refuses the name %j', (name) => {
    if (!figure) throw new Error('expected a figure');
    expect(() => buildFigureArchive(smallArticle, figure, ORIGIN, [{ ...picture, name }])).toThrow(
      /plain file name/,
    );
  });

  it('refuses a name twice', () => {
    if (!figure) throw new Error('expected a figure');
    expect(() => buildFigureArchive(smallArticle, figure, ORIGIN, [picture, picture])).toThrow(/twice/);
  });
});
