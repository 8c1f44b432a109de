import { ChartInFrames } from '@/components/charts/chart-in-frames';
import { Breadcrumbs } from '@/components/figure/breadcrumbs';
import { MarksSwitch } from '@/components/figure/marks-switch';
import { Prose } from '@/components/figure/prose';
import { SourceLine } from '@/components/figure/source-line';
import { type Comparison, cautionOf } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import type { View } from '@/data/model/figure';
import { homeOf } from '@/data/model/joined-article';
import { AcrossLinks } from './across-links';
import { CompareLinks } from './compare-links';
import { ComparedCard } from './compared-card';
import { ComparedName } from './compared-name';
import { DistanceList } from './distance-list';
import { differingHeads, factsOf } from './number-facts';

interface ComparisonBodyProps {
  readonly article: Article;
  readonly comparison: Comparison;
}

/** Why there is no chart: lengths side by side are compared, and a place in an order has none. */
const whyNotDrawn = (verdict: Comparison['comparability']['verdict']): string =>
  verdict === 'none'
    ? 'They are not drawn: side by side, their lengths would be compared.'
    : 'They are not drawn: a place in an order has no length.';

/** Whether the view has lengths, and not words alone. */
const isDrawn = (view: View): boolean => view.form !== 'apart' || view.lengths;

function Chart({ article, view }: { readonly article: Article; readonly view: View }) {
  const links = { selected: undefined, hrefOf: (kind: string, id: string) => `#${kind}-${id}` };
  return (
    <figure className="mt-6" aria-labelledby="verdict">
      <div className="chart-frame">
        <ChartInFrames
          article={article}
          view={view}
          links={links}
          idPrefix={`compare-${view.id}`}
          labelledBy="verdict"
        />
      </div>
    </figure>
  );
}

/** A comparison: the verdict first, then what it allows to be drawn, then the words behind each number. */
export function ComparisonBody({ article, comparison }: ComparisonBodyProps) {
  const { numbers, comparability, view } = comparison;
  const { verdict, reason, needed } = comparability;
  const differing = differingHeads(numbers.map(({ id }) => factsOf(article, id)));
  const [first] = numbers;
  const caution = cautionOf(comparison);
  const home = first && homeOf(article, first.id);
  return (
    <>
      <Breadcrumbs article={article} here="Comparison" />
      <div data-comparability={verdict} className="max-w-[52rem]">
        <h1 id="verdict" className="text-[1.7rem] @2xl:text-4xl">
          <Prose article={article} prose={reason} />
        </h1>
        {needed && (
          <p className="mt-3 text-soft">
            To compare them would take <Prose article={article} prose={needed} />.
          </p>
        )}
      </div>
      {isDrawn(view) ? (
        <Chart article={article} view={view} />
      ) : (
        <p className="mt-4">{whyNotDrawn(verdict)}</p>
      )}
      {/* Of several articles each number names its own. */}
      {!article.parts && (
        <p className="mt-4 text-sm text-soft">
          <SourceLine article={article} />
        </p>
      )}
      <section className="mt-8" aria-labelledby="words">
        <h2 id="words" className="text-lg">
          What is said, side by side
        </h2>
        <p className="mt-1 text-sm text-soft">
          {differing.length > 0
            ? 'What is not the same for all is underlined.'
            : 'Who, where, when, who says so and how firm: nothing of it differs.'}
        </p>
        <MarksSwitch />
        <ul className="mt-4 grid gap-x-8 gap-y-6 @2xl:grid-cols-2">
          {numbers.map(({ id }) => (
            <ComparedCard key={id} article={article} id={id} differing={differing} />
          ))}
        </ul>
      </section>
      <section className="mt-8" aria-labelledby="distance">
        <h2 id="distance" className="text-lg">
          How far apart
        </h2>
        {caution && (
          <p className="mt-2">
            <Prose article={article} prose={caution} />
          </p>
        )}
        <DistanceList article={article} numbers={numbers} />
      </section>
      {home && (
        <section className="no-print mt-8" aria-labelledby="others">
          <h2 id="others" className="text-lg">
            Compare <ComparedName article={home.article} id={home.id} /> with …
          </h2>
          <CompareLinks article={home.article} id={home.id} />
          {!article.parts && <AcrossLinks article={article} id={home.id} />}
        </section>
      )}
    </>
  );
}
