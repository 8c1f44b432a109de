import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ClaimPage } from '@/components/article/claim-page';
import { JsonLd } from '@/components/figure/json-ld';
import { claimCardPath, claimPath, oEmbedPath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { describeClaimJsonLd } from '@/data/exports/schema-org';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';
import { findArticle } from '@/data/provenance/load-articles';
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
  const title = `${formatEstimate(claim, 'hedged')}: ${proseText(article, claim.label)}`;
  const description = `“${claim.quote}” (${publisher})`;
  const canonical = claimPath(slug, claim.id);
  const card = {
    url: claimCardPath(slug, claim.id),
    width: 1200,
    height: 630,
    alt: `${title}. ${description}`,
  };
  return {
    title,
    description,
    alternates: {
      canonical,
      types: {
        'application/json+oembed': oEmbedPath(absolute(canonical), 'json'),
        'text/xml+oembed': oEmbedPath(absolute(canonical), 'xml'),
      },
    },
    openGraph: { title, description, url: canonical, type: 'article', images: [card] },
    twitter: { card: 'summary_large_image', title, description, images: [card] },
  };
}

export default async function Page({ params }: RouteProps) {
  const { article, claim } = await lookUp(params);
  return (
    <>
      <ClaimPage article={article} claim={claim} />
      <JsonLd data={describeClaimJsonLd(article, claim, readSiteOrigin())} />
    </>
  );
}
