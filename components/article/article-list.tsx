import { ArticleLink } from '@/components/figure/article-link';
import { PrintedAddress } from '@/components/figure/printed-address';
import { Prose } from '@/components/figure/prose';
import { articlesPath, figurePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import { UNITS, type Unit } from '@/data/model/estimate';
import { type ArticleQuery, findArticles } from '@/data/model/find-articles';

/** What a reader calls each kind of number. */
const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  share: 'shares',
  change: 'changes',
  points: 'percentage points',
  count: 'counts',
  money: 'money',
  rate: 'rates',
  multiple: 'multiples',
  duration: 'durations',
  measure: 'measures',
  rank: 'ranks',
};

interface ArticleListProps {
  readonly articles: readonly Article[];
  readonly query: ArticleQuery;
  /** A value of `unit` in the address that is none. */
  readonly badUnit?: string | undefined;
}

function ArticleItem({ article }: { readonly article: Article }) {
  const { slug, publisher, whenPublished } = article.publication;
  const [strongest] = article.figures;
  const units = UNITS.filter((unit) => article.claims.some((claim) => claim.unit === unit));
  return (
    <li className="border-t border-rule py-6">
      <h2 className="text-xl">
        <ArticleLink article={article} />
      </h2>
      <p className="mt-1 text-sm text-soft">
        {publisher}, <span data-cite="">{whenPublished}</span>.{' '}
        <span data-scale="">{article.claims.length}</span> numbers (
        {units.map((unit) => UNIT_NAMES[unit]).join(', ')}) in{' '}
        <span data-scale="">{article.figures.length}</span> figures.
      </p>
      {strongest && (
        <p className="mt-3 max-w-prose font-serif text-lg">
          <a href={figurePath(slug, strongest.slug)}>
            <Prose article={article} prose={strongest.title} />
          </a>
        </p>
      )}
    </li>
  );
}

/** All articles, and a form that finds those with certain words or kinds of numbers. It needs no script. */
export function ArticleList({ articles, query, badUnit }: ArticleListProps) {
  const found = findArticles(articles, query);
  const present = UNITS.filter((unit) =>
    articles.some(({ claims }) => claims.some((claim) => claim.unit === unit)),
  );
  const isNarrowed = query.words !== undefined || query.unit !== undefined;
  return (
    <main id="content" className="mx-auto max-w-[56rem] px-[min(1rem,5vw)] @2xl:px-6">
      <PrintedAddress path={articlesPath({ ...query })} />
      <h1 className="pt-10 text-3xl @2xl:text-4xl">Articles</h1>
      <search>
        <form action={articlesPath()} method="get" className="mt-6 flex flex-wrap items-end gap-4 text-sm">
          <label className="flex min-w-0 flex-[1_1_14rem] flex-col gap-1">
            Words, or who is counted
            <input
              type="search"
              name="words"
              defaultValue={query.words}
              className="min-h-11 w-full rounded-none border border-context bg-paper px-3 text-base"
            />
          </label>
          <label className="flex max-w-full min-w-0 flex-col gap-1">
            What is stated
            <select
              name="unit"
              defaultValue={query.unit ?? ''}
              className="min-h-11 max-w-full rounded-none border border-context bg-paper px-3 text-base"
            >
              <option value="">any number</option>
              {present.map((unit) => (
                <option key={unit} value={unit}>
                  {UNIT_NAMES[unit]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="min-h-11 border border-text px-5 font-semibold hover:bg-raised">
            Find
          </button>
        </form>
      </search>
      {badUnit !== undefined && (
        <p role="status" className="mt-6 border-l-4 border-article bg-raised p-4 text-sm">
          The address has a value of <code>unit</code> that is no kind of number, so all kinds are shown.
        </p>
      )}
      {isNarrowed && (
        <p className="mt-6 text-sm" role="status">
          <span data-scale="">{found.length}</span> of <span data-scale="">{articles.length}</span> articles.{' '}
          <a href={articlesPath()}>Show all</a>
        </p>
      )}
      {found.length > 0 ? (
        <ul className="mt-6 border-b border-rule">
          {found.map((article) => (
            <ArticleItem key={article.publication.slug} article={article} />
          ))}
        </ul>
      ) : (
        <p className="mt-6">No article has all of these words. Try fewer, or another form of them.</p>
      )}
      <p className="mt-6 text-sm">
        <a href="/feed.xml">Feed of new and corrected figures</a> (Atom)
      </p>
    </main>
  );
}
