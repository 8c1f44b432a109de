import { prerenderToNodeStream } from 'react-dom/static';
import { Dashboard } from '@/components/article/dashboard';
import { FigurePage } from '@/components/figure/figure-page';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';

/** A figure's page, or the dashboard, as markup: its async parts are waited for. */
export async function renderPage(
  article: Article,
  figure?: Figure,
  view?: View,
  hasContext = false,
): Promise<string> {
  const page =
    figure && view ? (
      <FigurePage article={article} figure={figure} view={view} />
    ) : (
      <Dashboard article={article} choice={{ context: hasContext }} />
    );
  const { prelude } = await prerenderToNodeStream(page);
  let markup = '';
  for await (const chunk of prelude) markup += String(chunk);
  return markup;
}
