import type { Metadata } from 'next';
import { PageMarkup } from '@/app/page-markup';
import { ArticleLink } from '@/components/figure/article-link';
import { Prose } from '@/components/figure/prose';
import { articlesPath, claimPath, figurePath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import { formatEstimate } from '@/data/model/number-format';

export const metadata: Metadata = { title: 'Nothing at this address' };

/** Articles whose figures and numbers are listed; more would not be read, and the list of all articles is one step away. */
const MOST_LISTED = 5;

/** What exists instead of the address that was asked for. */
function MissingPage() {
  const articles = loadArticles();
  return (
    <main id="content" className="mx-auto max-w-[56rem] px-[min(1rem,5vw)] @2xl:px-6">
      <h1 className="pt-10 text-3xl">There is nothing at this address</h1>
      <p className="mt-3 max-w-prose">
        An address that was ever published keeps working, so this one is probably mistyped or cut short.
        Compare it with the addresses below.
      </p>
      {articles.slice(0, MOST_LISTED).map((article) => {
        const { slug } = article.publication;
        return (
          <section key={slug} className="mt-8">
            <h2 className="text-xl">
              <ArticleLink article={article} />
            </h2>
            <h3 className="mt-4 font-sans text-sm font-semibold">Figures</h3>
            <ul className="mt-1 space-y-2">
              {article.figures.map((figure) => (
                <li key={figure.slug}>
                  <a href={figurePath(slug, figure.slug)} className="block">
                    <Prose article={article} prose={figure.title} />
                    <code className="block text-xs text-soft" data-cite="">
                      {figurePath(slug, figure.slug)}
                    </code>
                  </a>
                </li>
              ))}
            </ul>
            <h3 className="mt-4 font-sans text-sm font-semibold">Numbers</h3>
            <ul className="mt-1 space-y-2">
              {article.claims.map((claim) => (
                <li key={claim.id}>
                  <a href={claimPath(slug, claim.id)} className="block">
                    <span data-claim={claim.id}>{formatEstimate(claim, 'hedged')}</span>:{' '}
                    <Prose article={article} prose={claim.label} />
                    <code className="block text-xs text-soft" data-cite="">
                      {claimPath(slug, claim.id)}
                    </code>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {articles.length > MOST_LISTED && (
        <p className="mt-8">
          <a href={articlesPath()}>All articles</a>
        </p>
      )}
    </main>
  );
}

let made: ReturnType<typeof PageMarkup> | undefined;

/** Made once: the framework asks for it with every page, where what grows with the site makes builds grow with its square. */
export default function NotFound() {
  made ??= PageMarkup({ children: <MissingPage /> });
  return made;
}
