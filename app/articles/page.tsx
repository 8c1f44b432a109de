import type { Metadata } from 'next';
import { PageMarkup } from '@/app/page-markup';
import { describePage } from '@/app/page-metadata';
import { ArticleList } from '@/components/article/article-list';
import { articlesPath, siteCardPath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSite } from '@/data/dataset/site';

export const metadata: Metadata = describePage({
  address: articlesPath(),
  title: 'Articles',
  description: 'The articles whose numbers are charted here, each number tied to its sentence.',
  card: siteCardPath(),
  cardText: `The site’s name, what it is and its line: ${loadSite().line}`,
  hasOEmbed: false,
});

/** All of them. A search is answered by app/found, since the prerendered page knows no query. */
export default function Page() {
  return (
    <PageMarkup>
      <ArticleList articles={loadArticles()} query={{}} />
    </PageMarkup>
  );
}
