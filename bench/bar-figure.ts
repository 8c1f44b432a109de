/** The figure that embeds and chart libraries are measured with, read from the articles. */
import { seriesOf } from '@/components/scales/series';
import { axisEnds, valuesToHold } from '@/components/scales/ticks';
import { embedPath } from '@/data/addresses/addresses';
import { loadArticles } from '@/data/dataset/load-articles';
import type { FormOf } from '@/data/model/figure';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';

/** What a chart library needs to draw the same bars with the same words. */
export interface BarFigure {
  readonly rows: readonly { readonly label: string; readonly value: number }[];
  readonly most: number;
  readonly isPercent: boolean;
  readonly colour: string;
}

/** The first view of a form, as an embed's address, with its article. */
function findView<Form extends 'bars' | 'icon-arrays'>(form: Form) {
  for (const article of loadArticles())
    for (const figure of article.figures)
      for (const view of figure.views)
        if (view.form === form) {
          const path = embedPath(article.publication.slug, figure.slug, { view: view.id });
          return { article, view: view as FormOf<Form>, path };
        }
  throw new Error(`expected a figure of the form “${form}”, found none`);
}

export const iconArraysPath = (): string => findView('icon-arrays').path;

export function barFigure(): { readonly path: string; readonly figure: BarFigure } {
  const { article, view, path } = findView('bars');
  const all = view.rows.map((row) => seriesOf(article, row));
  const rows = all.map(({ estimate, label }) => ({
    label: `${formatEstimate(estimate, 'hedged')} ${proseText(article, label)}`,
    value: estimate.value,
  }));
  const [, most] = axisEnds(
    all.flatMap(({ estimate }) => valuesToHold(estimate)),
    view.most,
  );
  return {
    path,
    figure: { rows, most, isPercent: all[0]?.estimate.unit === 'share', colour: '#1c5d99' },
  };
}
