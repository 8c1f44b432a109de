import { allArticleParams } from '../dashboard-route';
import { serveDatasetFile } from '../dataset-file';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateStaticParams = allArticleParams;
export const GET = serveDatasetFile('claims.csv');
