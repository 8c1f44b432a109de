import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { describePage } from '@/app/page-metadata';
import { ShareComparison } from '@/components/compare/share-comparison';
import { nameComparison, writeComparison } from '@/components/compare/write-comparison';
import { ROOM_STEPS } from '@/components/embed/embed-rooms';
import { codesOfFigure } from '@/components/figure/embed-fields';
import { PrintedAddress } from '@/components/figure/printed-address';
import { figureCardPath, figurePath, slugOfComparison } from '@/data/addresses/addresses';
import { findArticleOfFigure } from '@/data/comparability/find-compared';

interface RouteProps {
  readonly params: Promise<{ readonly article: string; readonly ids: readonly string[] }>;
}

/** Made when asked for: the pairs of an article's numbers grow with the square of their number. */
export const dynamic = 'force-dynamic';

async function lookUp(params: RouteProps['params']) {
  const { article: slug, ids } = await params;
  const names = ids.map(decodeURIComponent);
  const article = findArticleOfFigure(slug, slugOfComparison(names));
  const main = article && (await writeComparison(article, names));
  if (!article || !main) notFound();
  return { article, main, ids: names };
}

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { article, main, ids } = await lookUp(params);
  const { slug } = article.publication;
  return describePage({
    address: figurePath(slug, main.figure.slug),
    title: nameComparison(article, ids),
    description: main.verdict,
    card: figureCardPath(slug, main.figure.slug),
    hasOEmbed: true,
  });
}

export default async function Page({ params }: RouteProps) {
  const { article, main } = await lookUp(params);
  return (
    <main id="content" className="mx-auto max-w-[64rem] px-[min(1rem,5vw)] @2xl:px-6">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: React has written and escaped this markup */}
      <div dangerouslySetInnerHTML={{ __html: main.body }} />
      <PrintedAddress path={figurePath(article.publication.slug, main.figure.slug)} />
      <ShareComparison
        article={article}
        figure={main.figure}
        codes={
          await codesOfFigure({ article, figure: main.figure, view: main.figure.views[0] }, ROOM_STEPS.coarse)
        }
      />
    </main>
  );
}
