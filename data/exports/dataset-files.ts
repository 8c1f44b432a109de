import type { Article } from '@/data/model/article';
import { partsOf } from '@/data/model/joined-article';

/** The datasets that go into a figure's archive: of joined articles both, each under the name of its article. */
export const datasetFilesOf = (
  article: Article,
): readonly { readonly name: string; readonly article: Article }[] =>
  partsOf(article).map((one) => ({
    name: article.parts ? `claims-${one.publication.slug}.json` : 'claims.json',
    article: one,
  }));
