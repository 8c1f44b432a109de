import { describe, expect, it } from 'vitest';
import { CITATION_FILES } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { type Citation, citeClaim, citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { versionOf } from '@/data/exports/version';
import { contextOf, sourceOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { referencesOfView } from '@/data/model/view-references';
import { readBibtex, readRis } from './read-citation';
import { smallArticle } from './small-article';

const ORIGIN = 'https://figures.example';
const SEEN = new Date('2026-02-03T23:59:00Z');

const SEEN_DAY = /2026-02-03|2026\/02\/03|\[\s*2026,\s*2,\s*3\s*\]/;

const hostilePublication = {
  title: 'T_1 & {x}',
  publisher: 'P%',
  year: 2020,
  whenPublished: 'undated, early 2020',
  isUndated: true,
  url: 'https://p.example/a_b',
};

const hostile: Citation = {
  key: 'key',
  kind: 'figure',
  title: 'a {b} } \\c $d & 5% #1 _e ~f ^g\nER  - \r\nTY  - BOOK',
  url: 'https://figures.example/a?b=%25&c={d}',
  publications: [hostilePublication],
  sources: [],
  version: '0123456789ab',
  accessed: SEEN,
};

const citations = [smallArticle, ...loadArticles()].flatMap((article) => [
  ...article.figures.flatMap((figure) =>
    figure.views.map((view) => ({ article, citation: citeFigure(article, figure, view, ORIGIN, SEEN) })),
  ),
  ...article.claims.map((claim) => ({ article, citation: citeClaim(article, claim, ORIGIN, SEEN) })),
]);

/** How deep the braces are at the end as BibTeX counts them, and whether they ever close more than was opened. */
function braceDepth(text: string): number {
  let depth = 0;
  for (const [token] of text.matchAll(/[{}]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth < 0) return depth;
  }
  return depth;
}

describe.each(citations)('the citation $citation.key', ({ article, citation }) => {
  it.each(CITATION_FILES)('names us, the address, the article, the version and the day in %s', (file) => {
    const { body } = writeCitation(citation, file);
    const plain = body.replaceAll('\\_', '_').replaceAll('\\&', '&').replaceAll('\\%', '%');
    for (const part of ['Sourced Figures', citation.url, article.publication.url, versionOf(article)]) {
      expect(plain).toContain(part);
    }
    expect(body).toMatch(SEEN_DAY);
  });
});

describe.each(citations)('the citation $citation.key', ({ citation }) => {
  it('reads back from BibTeX', () => {
    const { type, key, fields } = readBibtex(writeCitation(citation, 'citation.bib').body);
    expect([type, key]).toEqual(['misc', citation.key]);
    expect(fields).toMatchObject({
      author: 'Sourced Figures',
      title: citation.title.replaceAll(/\s+/g, ' '),
      url: citation.url,
      urldate: '2026-02-03',
    });
  });

  it('reads back from RIS', () => {
    expect(readRis(writeCitation(citation, 'citation.ris').body)).toMatchObject({
      TY: 'ELEC',
      ID: citation.key,
      TI: citation.title.replaceAll(/\s+/g, ' '),
      UR: citation.url,
      Y2: '2026/02/03',
    });
  });
});

describe('the readers of citations', () => {
  it.each(['@misc{key,\n  title = {open,\n}\n', '@misc{key}\n', 'misc{key,\n  a = {b},\n}\n'])(
    'refuse %j as BibTeX',
    (text) => {
      expect(() => readBibtex(text)).toThrow(/BibTeX/);
    },
  );

  it.each(['TI  - a\r\nER  - \r\n', 'TY  - ELEC\r\n', 'TY  - ELEC\nER  - \n', 'TY - ELEC\r\nER  - \r\n'])(
    'refuse %j as RIS',
    (text) => {
      expect(() => readRis(text)).toThrow(/RIS/);
    },
  );
});

describe('special characters', () => {
  it('are escaped in BibTeX, with balanced braces', () => {
    const { body } = writeCitation(hostile, 'citation.bib');
    expect(body).toContain(
      'a \\textbraceleft{}b\\textbraceright{} \\textbraceright{} \\textbackslash{}c \\$d \\& 5\\% \\#1 \\_e \\textasciitilde{}f \\textasciicircum{}g',
    );
    expect(braceDepth(body)).toBe(0);
    expect(body).toMatch(/^@misc\{key,\n( {2}[a-z]+ = \{.*\},\n)+\}\n$/);
  });

  it('cannot add a line to RIS', () => {
    const { body } = writeCitation(hostile, 'citation.ris');
    const tags = body
      .replace(/\r\n$/, '')
      .split('\r\n')
      .map((line) => line.slice(0, 6));
    expect(tags).toEqual(
      ['TY', 'ID', 'AU', 'TI', 'PB', 'PY', 'UR', 'N1', 'Y2', 'ER'].map((tag) => `${tag}  - `),
    );
  });

  it('survive CSL-JSON', () => {
    expect(JSON.parse(writeCitation(hostile, 'citation.json').body)).toMatchObject([
      { type: 'graphic', title: hostile.title, URL: hostile.url, accessed: { 'date-parts': [[2026, 2, 3]] } },
    ]);
  });
});

/** The citation as a reader has it once the format's escapes are read. */
const readWords = (citation: Citation, file: (typeof CITATION_FILES)[number]): string => {
  const { body } = writeCitation(citation, file);
  if (file === 'citation.json') return JSON.stringify(JSON.parse(body));
  return file === 'citation.bib' ? body.replaceAll(/\\([&%#_$])/g, '$1') : body;
};

describe.each(
  loadArticles().flatMap((article) =>
    article.figures.flatMap((figure) => figure.views.map((view) => ({ article, figure, view }))),
  ),
)('the citation of $figure.slug, $view.id', ({ article, figure, view }) => {
  const citation = citeFigure(article, figure, view, ORIGIN);

  it('names this view, by its title and its address', () => {
    expect(citation.title).toBe(proseText(article, view.title ?? figure.title));
    expect(new URL(citation.url).searchParams.get('view')).toBe(view.id);
  });

  it.each(CITATION_FILES)('names the sources of the view, and no other, in %s', (file) => {
    const words = readWords(citation, file);
    const drawn = referencesOfView(view).filter(({ kind }) => kind === 'context');
    const needed = drawn.map(({ id }) => sourceOf(article, contextOf(article, id).source));
    for (const { url, publisher } of needed) {
      expect(words).toContain(url);
      expect(words).toContain(publisher);
    }
    if (view.layer === 'article') {
      for (const { url } of article.sources) expect(words).not.toContain(url);
    }
  });
});

it('a source is named once, with what is known of its year', () => {
  const [source] = loadArticles().flatMap(({ sources }) => sources);
  if (!source) throw new Error('expected a source in the dataset, found none');
  const cited: Citation = { ...hostile, sources: [{ ...source, year: null }] };
  expect(writeCitation(cited, 'citation.txt').body).toContain(
    `with numbers from: “${source.title}”, ${source.publisher}, year not known, ${source.url}`,
  );
});

describe('the year of the article', () => {
  it('is circa where the article has no date and the format can say so', () => {
    const [csl] = JSON.parse(writeCitation(hostile, 'citation.json').body);
    expect(csl.issued).toEqual({ 'date-parts': [[2020]], circa: true });
    expect(readBibtex(writeCitation(hostile, 'citation.bib').body).fields.year).toBe('c. 2020');
    expect(readRis(writeCitation(hostile, 'citation.ris').body).PY).toBe('2020');
    expect(writeCitation(hostile, 'citation.txt').body).toContain('undated, early 2020');
  });

  it('is plain where the article is dated', () => {
    const dated = {
      ...hostile,
      publications: [{ ...hostilePublication, whenPublished: '2020', isUndated: false }],
    };
    const [csl] = JSON.parse(writeCitation(dated, 'citation.json').body);
    expect(csl.issued).toEqual({ 'date-parts': [[2020]] });
    expect(readBibtex(writeCitation(dated, 'citation.bib').body).fields.year).toBe('2020');
  });

  it('stands once in BibTeX, as the address does', () => {
    const { body } = writeCitation(hostile, 'citation.bib');
    expect(body.match(/^ {2}(url|howpublished) = /gm)).toEqual(['  url = ']);
  });
});

it.each(CITATION_FILES)('%s names no day where it is the same for every reader', (file) => {
  for (const claim of smallArticle.claims) {
    const { body } = writeCitation(citeClaim(smallArticle, claim, ORIGIN), file);
    expect(body).not.toMatch(/accessed|urldate|Y2/);
  }
});

it('every citation has a key of its own', () => {
  const keys = citations.map(({ citation }) => citation.key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/);
});
