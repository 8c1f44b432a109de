import { describe, expect, it } from 'vitest';
import { siteCatalogue } from '@/app/site-catalogue';
import { articleAddresses, siteAddresses } from '@/data/addresses/every-address';
import { fileOfAddress } from '@/hosting/export-files';
import { contentTypeOf, kindOf } from '@/hosting/file-kinds';
import { findFile } from '@/hosting/find-file';

const catalogue = siteCatalogue();
const [article] = catalogue.articles;
const figure = article?.figures.find(({ views }) => views.length > 1);
const [first = '', second = ''] = figure?.views ?? [];
const a = article?.slug ?? '';
const f = figure?.slug ?? '';
const page = `/articles/${a}/figures/${f}`;
const ORIGIN = 'https://figures.example';

describe('the file of an address', () => {
  it.each([
    ['/', 'index.html'],
    [`/articles/${a}`, `articles/${a}.html`],
    [`/articles/${a}?context=on`, `articles/${a}/with/context.html`],
    [`/articles/${a}?context=on&marks=off`, `articles/${a}/with/context~plain.html`],
    [`/articles/${a}/claims.csv?bom=1`, `export/csv/${a}/claims.csv`],
    [page, `articles/${a}/figures/${f}.html`],
    [`${page}?view=${first}`, `articles/${a}/figures/${f}.html`],
    [`${page}?view=${second}`, `articles/${a}/figures/${f}/${second}.html`],
    [`${page}.svg`, `articles/${a}/figures/${f}.svg`],
    [`${page}.svg?view=${first}&theme=light`, `articles/${a}/figures/${f}.svg`],
    [`${page}.png?theme=dark`, `pictures/${a}/${f}/${first}/dark.png`],
    [`${page}.png?view=${second}&width=640`, `pictures/${a}/${f}/${second}/light.png`],
    [`${page}.csv?view=${second}`, `articles/${a}/figures/${f}.csv`],
    [`${page}/citation.bib?view=${second}`, `articles/${a}/figures/${f}/${second}/citation.bib`],
    [`/embed/${a}/${f}`, `embed/${a}/${f}.html`],
    [`/embed/${a}/${f}?theme=dark&fit=compact`, `embed/${a}/${f}/${first}/dark~compact.html`],
    [
      `/oembed?url=${encodeURIComponent(`${ORIGIN}${page}?view=${second}`)}&format=xml`,
      `oembed/articles/${a}/figures/${f}/${second}.xml`,
    ],
  ])('%s is %s', (address, file) => expect(fileOfAddress(address, catalogue)).toBe(file));

  it('is the one in the default look where a look was not made', () => {
    const found = findFile(`/embed/${a}/${f}`, new URLSearchParams('view=none&theme=dark'), catalogue);
    expect(found).toEqual({
      kind: 'files',
      files: [
        `embed/${a}/${f}/${first}~~bad-view/dark.html`,
        `embed/${a}/${f}/${first}~~bad-view/light.html`,
      ],
    });
  });
});

describe('the files of all addresses', () => {
  const addresses = [
    ...siteAddresses(),
    ...catalogue.articles.flatMap((one) => articleAddresses(one, ORIGIN)),
  ];
  const files = addresses.map((address) => fileOfAddress(address, catalogue));

  it('are one a address', () => {
    const shared = files.filter((file, index) => files.indexOf(file) !== index);
    expect(shared).toEqual([]);
  });

  it('are no file and folder at once, and leave no folder', () => {
    const all = new Set(files);
    for (const file of files) {
      expect(file).toMatch(/^[a-z0-9_.~-]+(\/[a-z0-9_.~-]+)*$/);
      const steps = file.split('/');
      expect(steps).not.toContain('..');
      for (let length = 1; length < steps.length; length += 1)
        expect(all.has(steps.slice(0, length).join('/')), file).toBe(false);
    }
  });

  it('have a type that is known', () => {
    for (const file of files) expect(contentTypeOf(file), file).not.toBe('application/octet-stream');
    expect(new Set(files.map(kindOf))).toEqual(new Set(['page', 'embed', 'picture', 'file', 'icon']));
  });
});
