import { readFileSync } from 'node:fs';
import type { Catalogue, CatalogueArticle } from '@/data/addresses/catalogue';
import { readLedger } from '@/data/addresses/ledger-file';
import { catalogueOf, describeVersions } from '@/data/addresses/make-catalogue';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadVersions } from '@/data/exports/kept-versions';

/** Names a file of the catalogue, which takes every published version of every article to make. */
const CATALOGUE_VARIABLE = 'SITE_CATALOGUE';

/** What a build was made with. */
export const readCatalogue = (file: string): Catalogue => JSON.parse(readFileSync(file, 'utf8'));

/**
 * What exists on this site.
 * @param known articles as they were catalogued, whose versions need not be read again
 * @throws Error where a published version is not as it was published, or redirects lead nowhere
 */
export function makeCatalogue(known: readonly CatalogueArticle[] = []): Catalogue {
  // Their versions alone: what other articles offer may have changed.
  const versions = new Map(known.map(({ slug, version, kept }) => [slug, { version, kept }]));
  return catalogueOf(loadArticles(), readLedger(), (article) => {
    const { slug } = article.publication;
    return versions.get(slug) ?? describeVersions(article, loadVersions(slug));
  });
}

let catalogue: Catalogue | undefined;

/** What exists on this site. Read once, then kept. */
export function siteCatalogue(): Catalogue {
  const { [CATALOGUE_VARIABLE]: file } = process.env;
  catalogue ??= file ? readCatalogue(file) : makeCatalogue();
  return catalogue;
}
