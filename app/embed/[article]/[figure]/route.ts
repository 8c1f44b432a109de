import { allFigureParams } from '@/app/articles/[article]/figures/[figure]/figure-route';
import { serveEmbed } from '@/app/embed/serve-embed';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allFigureParams;
export const GET = serveEmbed;
