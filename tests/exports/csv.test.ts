import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeContextCsv } from '@/data/exports/context-csv';
import { writeCsv } from '@/data/exports/csv';
import { writeFigureCsv } from '@/data/exports/figure-csv';
import { proseText } from '@/data/model/prose-text';
import { parseCsv, unguard } from './parse-csv';
import { smallArticle } from './small-article';

const ORIGIN = 'https://figures.example';

const oneColumn = (texts: readonly string[]) =>
  writeCsv([{ name: 'text', type: 'string', description: '', read: (text: string) => text }], texts);

describe('a CSV file', () => {
  it('ends its lines with CRLF and quotes only where needed', () => {
    expect(oneColumn(['plain', 'a,b', 'say "hi"', 'two\nlines'])).toBe(
      'text\r\nplain\r\n"a,b"\r\n"say ""hi"""\r\n"two\nlines"\r\n',
    );
  });

  it('has no cell that a spreadsheet runs as a formula', () => {
    const hostile = [
      '=1+1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      "'=1",
      '=cmd|"/c calc"!A0',
      '\n=1',
      '＝1',
      '＋1',
      '－1',
      '＠A1',
    ];
    const cells = parseCsv(oneColumn(hostile)).map((row) => row.text ?? '');
    for (const cell of cells) expect(cell).toMatch(/^'/);
    expect(cells.map(unguard)).toEqual(hostile);
  });

  it('keeps the relation “=”, which is no formula', () => {
    expect(oneColumn(['=', '>=', '~'])).toBe('text\r\n=\r\n>=\r\n~\r\n');
  });
});

describe.each([smallArticle, ...loadArticles()])('the tables of $publication.slug', (article) => {
  it('read back to the claims', () => {
    const rows = parseCsv(writeClaimsCsv(article, ORIGIN));
    expect(
      rows.map((row) => ({
        id: row.id,
        relation: row.relation,
        value: Number(row.value),
        unit: row.unit,
        raw: unguard(row.raw ?? ''),
        span: { start: Number(row.start), end: Number(row.end) },
        quote: unguard(row.sentence ?? ''),
        sentence: { start: Number(row.sentence_start), end: Number(row.sentence_end) },
        population: unguard(row.population ?? ''),
        note: unguard(row.note ?? ''),
      })),
    ).toEqual(
      article.claims.map((claim) => ({
        id: claim.id,
        relation: claim.relation,
        value: claim.value,
        unit: claim.unit,
        raw: claim.raw,
        span: claim.span,
        quote: claim.quote,
        sentence: claim.sentence,
        population: proseText(article, claim.population),
        note: proseText(article, claim.note),
      })),
    );
  });

  it('read back to the context facts', () => {
    const rows = parseCsv(writeContextCsv(article));
    expect(rows.map((row) => [row.id, row.value || row.lower, row.upper, row.year])).toEqual(
      article.context.map((fact) => [fact.id, `${fact.value}`, `${fact.upper ?? ''}`, `${fact.year}`]),
    );
  });

  it('hold, for each figure, every number that it lists', () => {
    for (const figure of article.figures) {
      const rows = parseCsv(writeFigureCsv(article, figure, ORIGIN));
      const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.id);
      expect(idsOf('article')).toEqual(figure.claims);
      expect(idsOf('context')).toEqual(figure.context);
      expect(idsOf('derived')).toEqual(figure.derivations);
      for (const row of rows) expect(row.address).toMatch(/^https:\/\/figures\.example\/articles\//);
    }
  });
});

describe('a figure’s table', () => {
  const tableOf = (slug: string) =>
    smallArticle.figures
      .filter((figure) => figure.slug === slug)
      .flatMap((figure) => parseCsv(writeFigureCsv(smallArticle, figure, ORIGIN)));

  it('lists the sentences where the figure draws sentences', () => {
    expect(tableOf('speakers').map((row) => [row.kind, row.id, row.speaker])).toEqual([
      ['sentence', 's1', 'The reporter'],
      ['sentence', 's2', 'The reporter'],
      ['sentence', 's3', 'The police'],
    ]);
  });

  it('lists the possible sizes where the figure draws sample sizes', () => {
    const sizes = tableOf('dogs').filter((row) => row.kind === 'possible-size');
    expect(sizes.map((row) => row.value)).toEqual(['16', '17', '18']);
  });
});
