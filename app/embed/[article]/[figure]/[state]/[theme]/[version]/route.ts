import { allKeptEmbedParams, serveEmbed } from '@/app/embed/serve-embed';

export const dynamic = 'force-static';
/** The route answers itself what does not exist. */
export const dynamicParams = true;
export const generateStaticParams = allKeptEmbedParams;
export const GET = serveEmbed;
