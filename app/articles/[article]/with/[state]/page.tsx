import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { allArticleParams, describeDashboard, lookUpArticle, renderDashboard } from '../../dashboard-route';

interface RouteProps {
  readonly params: Promise<{ readonly article: string; readonly state: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => allArticleParams().map((names) => ({ ...names, state: 'context' }));

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return describeDashboard(lookUpArticle((await params).article));
}

export default async function Page({ params }: RouteProps) {
  const { article, state } = await params;
  if (state !== 'context') notFound();
  return renderDashboard(lookUpArticle(article), true);
}
