import type { Catalogue } from '@/data/addresses/catalogue';
import { readLedger } from '@/data/addresses/ledger-file';
import { catalogueOf } from '@/data/addresses/make-catalogue';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadVersions } from '@/data/exports/kept-versions';

let catalogue: Catalogue | undefined;

/** What exists on this site. Read once, then kept. */
export function siteCatalogue(): Catalogue {
  catalogue ??= catalogueOf(loadArticles(), readLedger(), (slug) => loadVersions(slug));
  return catalogue;
}
