import type { Metadata } from 'next';
import { FEED } from '@/app/page-metadata';
import { ArticleList } from '@/components/article/article-list';
import { articlesPath } from '@/data/addresses/addresses';
import { readArticleQuery } from '@/data/addresses/article-query';
import { loadArticles } from '@/data/dataset/load-articles';

export const metadata: Metadata = {
  title: 'Articles found',
  description: 'The articles that have the words or the kind of number that was asked for.',
  alternates: { canonical: articlesPath(), types: FEED },
  robots: { index: false },
};

interface FoundProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

/** `/articles?words=…&unit=…`, rendered for each request: what may be asked has no end. */
export default async function Page({ searchParams }: FoundProps) {
  const { query, badUnit } = readArticleQuery(await searchParams);
  return <ArticleList articles={loadArticles()} query={query} badUnit={badUnit} />;
}
