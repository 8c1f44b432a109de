import { drawnWhenAskedFor } from '@/app/drawn-when-asked-for';
import { serveEmbed } from '@/app/embed/serve-embed';

export const dynamic = 'force-static';
/** The route answers itself what does not exist. */
export const dynamicParams = true;
export const generateStaticParams = drawnWhenAskedFor;
export const GET = serveEmbed;
