import type { Article } from '@/data/model/article';
import type { FormOf } from '@/data/model/figure';
import { sizesOfView } from '@/data/statistics/sizes-of-view';

interface SampleSizeListProps {
  readonly article: Article;
  readonly view: FormOf<'sample-sizes'>;
}

/** Rising whole numbers in words, with runs drawn together: “31, 52 to 54”. */
function describeRuns(sizes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const size of sizes) {
    const last = runs.at(-1);
    if (last && size === last[1] + 1) last[1] = size;
    else runs.push([size, size]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
}

/** Which sizes the chart outlines, for those who do not see it. */
export function SampleSizeList({ article, view }: SampleSizeListProps) {
  const possible = sizesOfView(article, view);
  const lists = [
    { name: 'Possible however an exact half is rounded', isByTie: false },
    { name: 'Possible only if an exact half is rounded up', isByTie: true },
  ];
  return (
    <dl className="mt-4 max-w-prose space-y-2 text-sm">
      {lists.map(({ name, isByTie }) => (
        <div key={name}>
          <dt className="font-semibold">{name}</dt>
          <dd data-scale="">
            {describeRuns(possible.filter((one) => one.isByTie === isByTie).map(({ size }) => size))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
