import type { Metadata } from 'next';
import { oEmbedPath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { loadSite } from '@/data/dataset/site';
import { FEED_PATH } from '@/data/exports/atom-feed';

/** The site's feed, which every page names. As an element of the page it would come into the head in an order by chance. */
export const FEED = {
  'application/atom+xml': [{ url: FEED_PATH, title: 'New and corrected figures' }],
};

interface SharedPage {
  /** Root-relative, with the query that selects what is shared. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** The address of the preview card. */
  readonly card: string;
  /** What the card shows, for those who do not see it. */
  readonly cardText?: string;
  /** Whether hosts may embed the page from its address. */
  readonly hasOEmbed: boolean;
}

/** What search engines, previews and embedding hosts read of a page. */
export function describePage({
  address,
  title,
  description,
  card,
  cardText,
  hasOEmbed,
}: SharedPage): Metadata {
  const target = absolute(address);
  const image = { url: card, width: 1200, height: 630, alt: cardText ?? title };
  return {
    title,
    description,
    alternates: {
      canonical: address,
      types: {
        ...FEED,
        ...(hasOEmbed && {
          'application/json+oembed': oEmbedPath(target, 'json'),
          'text/xml+oembed': oEmbedPath(target, 'xml'),
        }),
      },
    },
    openGraph: {
      siteName: loadSite().name,
      title,
      description,
      url: address,
      type: 'article',
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image] },
  };
}
