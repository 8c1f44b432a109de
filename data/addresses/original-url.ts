import type { Publication } from '@/data/model/article';
import { absolute } from './origin';

/** Where the article itself stands, as an absolute URL: one that this site publishes itself names its path. */
export const originalUrl = ({ url }: Pick<Publication, 'url'>): string =>
  url.startsWith('/') ? absolute(url) : url;
