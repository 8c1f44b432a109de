import type { MetadataRoute } from 'next';
import { articlePath, articlesPath, claimPath, figurePath, homePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { loadArticles } from '@/data/dataset/load-articles';

/** Every page with an address of its own. Selections within a page are not listed. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = loadArticles().flatMap(({ publication: { slug }, figures, claims }) => [
    articlePath(slug),
    ...figures.map((figure) => figurePath(slug, figure.slug)),
    ...claims.map((claim) => claimPath(slug, claim.id)),
  ]);
  return [homePath(), articlesPath(), '/how-to-read', ...paths].map((path) => ({ url: absolute(path) }));
}
