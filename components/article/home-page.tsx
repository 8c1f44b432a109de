import { ArticleLink } from '@/components/figure/article-link';
import { FigureChart } from '@/components/figure/figure-chart';
import { PrintedAddress } from '@/components/figure/printed-address';
import { Prose } from '@/components/figure/prose';
import type { MarkLinks } from '@/components/marks/mark-link';
import { articlesPath, figurePath, homePath } from '@/data/addresses/addresses';
import { claimCardId, originCardId, sentenceCardId } from '@/data/addresses/page-fragments';
import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import { writeDigits } from '@/data/model/digits';
import type { Figure } from '@/data/model/figure';

/** Articles with their strongest figure: as many as make a page that a telephone loads at once. */
const MOST_DRAWN = 4;
/** Articles in all; the others are one step away, in the list of all. */
const MOST_LISTED = 16;

/** A mark leads to the card of its origin, on the figure’s own page. */
function linksTo({ publication: { slug } }: Article, figure: Figure): MarkLinks {
  const page = figurePath(slug, figure.slug);
  return {
    selected: undefined,
    hrefOf: (kind, id) => {
      if (kind === 'claim') return `${page}#${claimCardId(id)}`;
      return `${page}#${kind === 'sentence' ? sentenceCardId(id) : originCardId(kind, id)}`;
    },
  };
}

interface StrongestFigureProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly isDrawn: boolean;
}

/** An article’s strongest figure: the one that its newsroom puts first; its title alone where it is not drawn. */
function StrongestFigure({ article, figure, isDrawn }: StrongestFigureProps) {
  const { slug } = article.publication;
  const [view] = figure.views;
  const countedId = `counted-${slug}`;
  return (
    <div className="min-w-0">
      <h3 className="text-xl">
        <a href={figurePath(slug, figure.slug)} className="no-underline hover:underline">
          <Prose article={article} prose={view.title ?? figure.title} />
        </a>
      </h3>
      {isDrawn && (
        <>
          <p id={countedId} className="mt-1.5 max-w-prose break-after-avoid text-sm text-soft">
            <Prose article={article} prose={view.subtitle ?? figure.subtitle} />
          </p>
          <figure className="mt-4">
            <FigureChart
              article={article}
              view={view}
              links={linksTo(article, figure)}
              idPrefix={`${slug}-${figure.slug}`}
              labelledBy={countedId}
            />
          </figure>
        </>
      )}
    </div>
  );
}

interface ArticleEntryProps {
  readonly article: Article;
  readonly isDrawn: boolean;
}

function ArticleEntry({ article, isDrawn }: ArticleEntryProps) {
  const { publisher, whenPublished } = article.publication;
  const [strongest] = article.figures;
  return (
    <li className="grid gap-x-12 gap-y-6 border-t border-rule py-8 @5xl:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="min-w-0">
        <p className="text-sm text-soft">
          {publisher}, <span data-cite="">{whenPublished}</span>
        </p>
        <h2 className="mt-1 text-2xl">
          <ArticleLink article={article} />
        </h2>
        <p className="mt-2 text-sm">
          <span data-scale="">{article.claims.length}</span> numbers, each with its sentence, in{' '}
          <span data-scale="">{article.figures.length}</span> figures.
        </p>
      </div>
      {strongest && <StrongestFigure article={article} figure={strongest} isDrawn={isDrawn} />}
    </li>
  );
}

/** The site: what it is, and its articles, each with its strongest figure. */
export function HomePage({ articles }: { readonly articles: readonly Article[] }) {
  const { about } = loadSite();
  return (
    <main id="content" className="mx-auto max-w-[84rem] px-[min(1rem,5vw)] @2xl:px-6">
      <PrintedAddress path={homePath()} />
      <header className="py-8 @2xl:py-10">
        <h1 className="max-w-[52rem] text-3xl @2xl:text-4xl">{about.replace(/\.$/, '')}</h1>
        <p className="mt-3 max-w-prose">
          Every number leads to the sentence that states it. What is said with a hedge is drawn with a hedge,
          and what an article does not say is drawn as unknown.
        </p>
      </header>
      <ul className="border-b border-rule">
        {articles.slice(0, MOST_LISTED).map((article, index) => (
          <ArticleEntry key={article.publication.slug} article={article} isDrawn={index < MOST_DRAWN} />
        ))}
      </ul>
      <p className="no-print mt-6 flex flex-wrap gap-x-5 text-sm">
        <a href={articlesPath()} className="inline-block py-1">
          {articles.length > MOST_LISTED ? (
            <>
              All <span data-scale="">{writeDigits(articles.length, 0)}</span> articles
            </>
          ) : (
            'Find an article'
          )}
        </a>
        <a href="/feed.xml" className="inline-block py-1">
          Feed of new and corrected figures
        </a>
      </p>
    </main>
  );
}
