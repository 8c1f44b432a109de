import type { Metadata } from 'next';
import { homePath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/provenance/load-articles';
import { describeDashboard, lookUpArticle, renderDashboard } from './articles/[article]/dashboard-route';

/** The first article is the featured one. */
const featured = () => lookUpArticle(loadArticles()[0]?.publication.slug ?? '');

export const generateMetadata = (): Metadata => describeDashboard(featured(), homePath());

export default function Page() {
  return renderDashboard(featured(), false);
}
