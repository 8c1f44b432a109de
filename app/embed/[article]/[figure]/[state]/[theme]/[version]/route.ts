import { allKeptEmbedParams, serveEmbed } from '@/app/embed/serve-embed';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allKeptEmbedParams;
export const GET = serveEmbed;
