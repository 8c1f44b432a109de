import { seriesOf } from '@/components/scales/series';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { rowOf } from '@/data/model/view-references';
import { accountOf } from './view-account';

/** A view in plain text, for those who cannot see it: who is counted, then each number with its origin. */
export function describeView(article: Article, figure: Figure, view: View): string {
  const { subtitle, references } = accountOf(article, figure, view);
  const spoken = references.map((reference) => seriesOf(article, rowOf(reference)).spoken);
  return [proseText(article, subtitle), ...spoken].join('\n');
}
