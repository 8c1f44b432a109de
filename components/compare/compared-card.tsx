import { MarkedSentence } from '@/components/article/marked-sentence';
import { ArticleLink } from '@/components/figure/article-link';
import { Prose } from '@/components/figure/prose';
import { SourceLink } from '@/components/figure/source-link';
import { claimPath } from '@/data/addresses/addresses';
import { originalUrl } from '@/data/addresses/original-url';
import { originOf } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import { homeOf } from '@/data/model/joined-article';
import { claimOf, contextOf, derivedOf, numberOf, sourceOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { originalAddress } from '@/data/quoting/original-address';
import { FACT_HEADS, type FactHead, factsOf } from './number-facts';

interface ComparedCardProps {
  readonly article: Article;
  readonly id: string;
  /** The heads under which the compared numbers do not say the same. */
  readonly differing: readonly FactHead[];
}

const LOOK = {
  claim: 'border-article text-article',
  context: 'border-context',
  derived: 'border-derived border-dashed',
} as const;

/** The words that the number stands in: the article's sentence, the outside source, or the formula. */
function Origin({ article, id }: Pick<ComparedCardProps, 'article' | 'id'>) {
  const kind = originOf(article, id);
  if (kind === 'claim')
    return <MarkedSentence article={article} span={claimOf(article, id).sentence} emphasised={id} />;
  if (kind === 'context') return <SourceLink source={sourceOf(article, contextOf(article, id).source)} />;
  return (
    <>
      Computed: <Prose article={article} prose={derivedOf(article, id).formula} />.
    </>
  );
}

/** The article that the number is of: to its page here, and for its own words to the original. */
function OfArticle({ article, id }: Pick<ComparedCardProps, 'article' | 'id'>) {
  const home = homeOf(article, id);
  const { publisher, whenPublished } = home.article.publication;
  const claim = home.article.claims.find((one) => one.id === home.id);
  return (
    <p className="mt-2 text-sm text-text">
      <span className="text-soft">Article:</span> <ArticleLink article={home.article} />,{' '}
      {claim ? (
        <a href={originalAddress(home.article, claim.sentence)} rel="external" data-cite="">
          {publisher}, {whenPublished}
        </a>
      ) : (
        <a href={originalUrl(home.article.publication)} rel="external" data-cite="">
          {publisher}, {whenPublished}
        </a>
      )}
    </p>
  );
}

/** One of the compared numbers: its words, and what is said of it; where the others say otherwise is marked. */
export function ComparedCard({ article, id, differing }: ComparedCardProps) {
  const kind = originOf(article, id);
  const number = numberOf(article, id);
  const facts = factsOf(article, id);
  return (
    <li id={`${kind}-${id}`} className={`min-w-0 border-l-4 pl-4 ${LOOK[kind]}`}>
      <h3 className="font-sans text-base font-semibold">
        <span className="text-2xl" {...{ [`data-${kind}`]: id }}>
          {formatEstimate(number, 'hedged')}
        </span>{' '}
        <span className="text-text">
          <Prose article={article} prose={number.label} />
        </span>
      </h3>
      <p className="mt-2 text-text">
        <Origin article={article} id={id} />
      </p>
      {article.parts && <OfArticle article={article} id={id} />}
      <dl className="mt-2 grid grid-cols-[minmax(0,6.5rem)_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm text-text">
        {FACT_HEADS.map((head) => (
          <div key={head} className="contents">
            <dt className="text-soft">{head}</dt>
            <dd>
              {differing.includes(head) ? (
                <b className="font-semibold underline decoration-dotted underline-offset-4">
                  <Prose article={article} prose={facts[head]} />
                </b>
              ) : (
                <Prose article={article} prose={facts[head]} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {kind === 'claim' && (
        <p className="mt-2 text-sm">
          <a href={claimPath(article.publication.slug, id)} className="inline-block py-1">
            More on this number
            <span className="sr-only" data-claim={id}>
              : {formatEstimate(number, 'hedged')}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}
