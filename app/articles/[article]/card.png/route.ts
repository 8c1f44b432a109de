import { drawnWhenAskedFor } from '@/app/drawn-when-asked-for';
import { answerError, answerFile } from '@/app/export/file-answer';
import { drawCard } from '@/components/picture/draw-card';
import { placeArticleCard } from '@/components/picture/place-article-card';
import { findArticle } from '@/data/dataset/load-articles';

export const dynamic = 'force-static';
export const dynamicParams = true;
export const generateStaticParams = drawnWhenAskedFor;

interface CardContext {
  readonly params: Promise<{ readonly article: string }>;
}

/** The preview card of an article. */
export async function GET(_request: Request, { params }: CardContext): Promise<Response> {
  const article = findArticle((await params).article);
  if (!article) return answerError(404, 'There is no such article.');
  return answerFile({ body: await drawCard(placeArticleCard(article)), contentType: 'image/png' });
}
