import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageMarkup } from '@/app/page-markup';
import { describePage } from '@/app/page-metadata';
import { ClaimPage } from '@/components/article/claim-page';
import { JsonLd } from '@/components/figure/json-ld';
import { claimCardPath, claimPath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { findArticle } from '@/data/dataset/load-articles';
import { describeClaimJsonLd } from '@/data/exports/schema-org';
import { claimTitle } from '@/data/model/claim-title';
import { inQuotes } from '@/data/model/quote-marks';
import { allClaimParams } from '../../citation-file';

interface RouteProps {
  readonly params: Promise<{ readonly article: string; readonly claim: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = allClaimParams;

async function lookUp(params: RouteProps['params']) {
  const names = await params;
  const article = findArticle(names.article);
  const claim = article?.claims.find((one) => one.id === names.claim);
  if (!article || !claim) notFound();
  return { article, claim };
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { article, claim } = await lookUp(params);
  const { slug, publisher } = article.publication;
  const title = claimTitle(article, claim);
  const description = `${inQuotes(claim.quote)} (${publisher})`;
  return describePage({
    address: claimPath(slug, claim.id),
    title,
    description,
    card: claimCardPath(slug, claim.id),
    cardText: `${title}. ${description}`,
    hasOEmbed: true,
  });
}

export default async function Page({ params }: RouteProps) {
  const { article, claim } = await lookUp(params);
  return (
    <PageMarkup>
      <ClaimPage article={article} claim={claim} />
      <JsonLd data={describeClaimJsonLd(article, claim, readSiteOrigin())} />
    </PageMarkup>
  );
}
