import type { NextRequest } from 'next/server';
import { siteCatalogue } from '@/app/site-catalogue';
import { describeOEmbedSite } from '@/components/embed/oembed-site';
import { answerOEmbed, cachingOfOEmbed } from '@/data/addresses/oembed';

/** oEmbed 1.0. The renderer, which the heights need, is loaded late: Next refuses it in a route's imports. */
export async function GET(request: NextRequest): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const site = describeOEmbedSite(renderToStaticMarkup);
  const { status, contentType, body } = answerOEmbed(request.nextUrl.searchParams, siteCatalogue(), site);
  return new Response(body, {
    status,
    headers: {
      'Content-Type': contentType,
      'Access-Control-Allow-Origin': '*',
      ...cachingOfOEmbed(status),
    },
  });
}
