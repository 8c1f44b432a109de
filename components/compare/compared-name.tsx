import { Prose } from '@/components/figure/prose';
import { originOf } from '@/data/comparability/comparison';
import type { Article } from '@/data/model/article';
import { formatEstimate } from '@/data/model/number-format';

interface ComparedNameProps {
  readonly article: Article;
  readonly id: string;
}

/** A number and its label, in a line. */
export function ComparedName({ article, id }: ComparedNameProps) {
  const number = [...article.claims, ...article.context, ...article.derived].find((one) => one.id === id);
  if (!number) return null;
  return (
    <>
      <span {...{ [`data-${originOf(article, id)}`]: id }}>{formatEstimate(number, 'hedged')}</span>{' '}
      <Prose article={article} prose={number.label} />
    </>
  );
}
