import type { Metadata } from 'next';
import { allArticleParams, describeDashboard, lookUpArticle, renderDashboard } from './dashboard-route';

interface RouteProps {
  readonly params: Promise<{ readonly article: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = allArticleParams;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return describeDashboard(lookUpArticle((await params).article));
}

export default async function Page({ params }: RouteProps) {
  return renderDashboard(lookUpArticle((await params).article));
}
