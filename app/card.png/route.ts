import { answerFile } from '@/app/export/file-answer';
import { drawCard } from '@/components/picture/draw-card';
import { placeSiteCard } from '@/components/picture/place-site-card';
import { loadArticles } from '@/data/dataset/load-articles';

export const dynamic = 'force-static';

/** The preview card of the site. */
export async function GET(): Promise<Response> {
  const [featured] = loadArticles();
  if (!featured) throw new Error('expected at least one article, found none: see data/articles/index.ts');
  return answerFile({ body: await drawCard(placeSiteCard(featured)), contentType: 'image/png' });
}
