import { allEmbedParams, serveEmbed } from '@/app/embed/serve-embed';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allEmbedParams;
export const GET = serveEmbed;
