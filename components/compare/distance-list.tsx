import { Prose } from '@/components/figure/prose';
import type { ComparedNumber } from '@/data/comparability/compared-number';
import { type Computed, measureDistance, tellDistance } from '@/data/comparability/measure-distance';
import type { Article } from '@/data/model/article';
import { ComparedName } from './compared-name';

interface DistanceListProps {
  readonly article: Article;
  readonly numbers: readonly ComparedNumber[];
}

const DASHED = 'rounded-sm border border-dashed border-derived px-1 font-semibold';

/** What was computed, dashed as all that is not stated; or why it is not. */
function Result({
  article,
  computed,
  before,
  after,
}: {
  readonly article: Article;
  readonly computed: Computed;
  readonly before: string;
  readonly after: string;
}) {
  if ('refusal' in computed) return <Prose article={article} prose={computed.refusal} />;
  return (
    <>
      {before}
      <span className={DASHED} data-scale="">
        {tellDistance(computed.estimate)}
      </span>
      {after}
    </>
  );
}

/** How far the first number is from each of the others, where that may be said. */
export function DistanceList({ article, numbers: [first, ...others] }: DistanceListProps) {
  if (!first) return null;
  return (
    <ul className="mt-2 space-y-3">
      {others.map((other) => {
        const { larger, smaller, difference, ratio } = measureDistance(first, other);
        const isSame = 'refusal' in difference && 'refusal' in ratio && difference.refusal === ratio.refusal;
        return (
          <li key={other.id}>
            <p className="text-sm text-soft">
              <ComparedName article={article} id={larger.id} /> and{' '}
              <ComparedName article={article} id={smaller.id} />
            </p>
            <p>
              <Result article={article} computed={difference} before="Apart by " after=", computed here." />
            </p>
            {!isSame && (
              <p>
                <Result
                  article={article}
                  computed={ratio}
                  before="The larger one is "
                  after=" the smaller one, computed here."
                />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
