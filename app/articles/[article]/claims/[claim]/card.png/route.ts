import { drawnWhenAskedFor } from '@/app/drawn-when-asked-for';
import { answerError, answerFile } from '@/app/export/file-answer';
import { drawCard } from '@/components/picture/draw-card';
import { placeClaimCard } from '@/components/picture/place-claim-card';
import { findArticle } from '@/data/dataset/load-articles';

export const dynamic = 'force-static';
export const dynamicParams = true;
export const generateStaticParams = drawnWhenAskedFor;

interface CardContext {
  readonly params: Promise<{ readonly article: string; readonly claim: string }>;
}

/** The preview card of a number. */
export async function GET(_request: Request, { params }: CardContext): Promise<Response> {
  const names = await params;
  const article = findArticle(names.article);
  const claim = article?.claims.find((one) => one.id === names.claim);
  if (!article || !claim) return answerError(404, 'There is no such number.');
  return answerFile({ body: await drawCard(placeClaimCard(article, claim)), contentType: 'image/png' });
}
