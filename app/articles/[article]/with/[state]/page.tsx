import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { drawnWhenAskedFor } from '@/app/drawn-when-asked-for';
import { DASHBOARD_STATES, decodeDashboardState } from '@/data/addresses/figure-state';
import { describeDashboard, lookUpArticle, renderDashboard } from '../../dashboard-route';

interface RouteProps {
  readonly params: Promise<{ readonly article: string; readonly state: string }>;
}

export const generateStaticParams = drawnWhenAskedFor;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  return describeDashboard(lookUpArticle((await params).article));
}

export default async function Page({ params }: RouteProps) {
  const { article, state } = await params;
  const known = DASHBOARD_STATES.find((one) => one === decodeURIComponent(state));
  if (known === undefined) notFound();
  return renderDashboard(lookUpArticle(article), decodeDashboardState(known));
}
