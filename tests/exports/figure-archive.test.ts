import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { buildFigureArchive } from '@/data/exports/figure-archive';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { receiptsOf } from '@/data/exports/receipts';
import { versionOf } from '@/data/exports/version';
import { claimOf } from '@/data/model/lookup';
import { parseCsv, unguard } from './parse-csv';
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
        'datapackage.json',
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

  it('describes its data as they are, in the shape of a data package', () => {
    const descriptor = JSON.parse(read('datapackage.json'));
    expect(descriptor).toMatchObject({ name: slug, version: versionOf(article) });
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor.resources.map((one: { path: string }) => one.path)).toEqual([
      `${slug}.csv`,
      `${slug}.json`,
      'claims.json',
    ]);
    for (const { path, bytes: length, hash } of descriptor.resources) {
      expect(length).toBe(Buffer.byteLength(read(path)));
      expect(hash).toBe(`sha256:${createHash('sha256').update(read(path)).digest('hex')}`);
    }
    const { fields } = descriptor.resources[0].schema;
    for (const row of parseCsv(read(`${slug}.csv`))) {
      expect(Object.keys(row)).toEqual(fields.map((field: { name: string }) => field.name));
      for (const { name, constraints } of fields) {
        const cell = unguard(row[name] ?? '');
        if (constraints?.required) expect(cell, name).not.toBe('');
        if (constraints?.enum && cell !== '') expect(constraints.enum).toContain(cell);
      }
    }
  });

  it('reads back to the claims, from CSV and from JSON', () => {
    const rows = parseCsv(read(`${slug}.csv`)).filter((row) => row.kind === 'article');
    const claims: { id: string }[] = JSON.parse(read(`${slug}.json`)).claims;
    const expected = figure.claims.map((id) => claimOf(article, id));
    expect(claims).toMatchObject(
      expected.map(({ id, raw, relation, value, unit, span }) => ({
        id,
        raw,
        relation,
        value,
        unit,
        ...span,
      })),
    );
    expect(rows.map(({ id, raw, relation, value }) => [id, raw, relation, Number(value)])).toEqual(
      expected.map(({ id, raw, relation, value }) => [id, raw, relation, value]),
    );
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
