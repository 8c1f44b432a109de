import { type Catalogue, catalogueOf } from '@/data/addresses/catalogue';
import { readLedger } from '@/data/addresses/ledger-file';
import { loadVersions } from '@/data/exports/kept-versions';
import { loadArticles } from '@/data/provenance/load-articles';

let catalogue: Catalogue | undefined;

/** What exists on this site. Read once, then kept. */
export function siteCatalogue(): Catalogue {
  catalogue ??= catalogueOf(loadArticles(), readLedger(), (slug) => loadVersions(slug));
  return catalogue;
}
