import { Prose } from '@/components/figure/prose';
import { originOf } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import { numberOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';

interface ComparedNameProps {
  readonly article: Article;
  readonly id: string;
}

/** A number and its label, in a line. */
export function ComparedName({ article, id }: ComparedNameProps) {
  const number = numberOf(article, id);
  return (
    <>
      <span {...{ [`data-${originOf(article, id)}`]: id }}>{formatEstimate(number, 'hedged')}</span>{' '}
      <Prose article={article} prose={number.label} />
    </>
  );
}
