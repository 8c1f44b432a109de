import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { articlesToDraw } from '@/app/articles-to-draw';
import { PageMarkup } from '@/app/page-markup';
import { describePage } from '@/app/page-metadata';
import { Dashboard } from '@/components/article/dashboard';
import { JsonLd } from '@/components/figure/json-ld';
import { articleCardPath, articlePath, type DashboardChoice } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findArticle } from '@/data/dataset/load-articles';
import { describeArticleJsonLd } from '@/data/exports/schema-org';
import type { Article } from '@/data/model/article';
import { inQuotes } from '@/data/model/quote-marks';

/** The articles that are drawn, for generateStaticParams. */
export const allArticleParams = () =>
  articlesToDraw().map((article) => ({ article: article.publication.slug }));

/** @throws the framework's not-found signal where there is no such article */
export const lookUpArticle = (slug: string): Article => findArticle(slug) ?? notFound();

export function describeDashboard(article: Article): Metadata {
  const { slug, title, publisher } = article.publication;
  const description = `Every number of ${inQuotes(title)} (${publisher}) as a chart, tied to its sentence.`;
  const card = articleCardPath(slug);
  return describePage({
    address: articlePath(slug),
    title,
    description,
    card,
    hasOEmbed: false,
  });
}

export function renderDashboard(article: Article, choice: DashboardChoice = {}) {
  return (
    <PageMarkup>
      <Dashboard article={article} choice={choice} />
      <JsonLd data={describeArticleJsonLd(article, readSiteOrigin())} />
    </PageMarkup>
  );
}
