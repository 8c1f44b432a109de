import { originalUrl } from '@/data/addresses/original-url';
import type { Article } from '@/data/model/article';
import type { Span } from '@/data/model/span';
import { buildTextFragment } from './text-fragment';

/** The original article's URL, with a text fragment that leads a browser to the span's words. */
export const originalAddress = (article: Article, span: Span): string =>
  originalUrl(article.publication) + buildTextFragment(article.text, span);
