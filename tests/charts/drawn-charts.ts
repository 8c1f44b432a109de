/** Every chart of the published articles, drawn: a new figure is tested by existing. */
import { renderToStaticMarkup } from 'react-dom/server';
import { ChartSvg } from '@/components/charts/chart-svg';
import { FRAMES, type Frame } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';
import type { Estimate, Relation } from '@/data/model/estimate';
import type { ChartForm, Figure, View } from '@/data/model/figure';
import { claimOf, contextOf, derivedOf } from '@/data/model/lookup';
import type { ReferenceKind } from '@/data/model/prose';
import { referencesOfView } from '@/data/model/view-references';
import { type MarkupElement, parseMarkup } from './markup-tree';

export interface DrawnView {
  /** “figure.view.frame”, which is the snapshot's name too. */
  readonly name: string;
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  readonly frame: Frame;
  readonly root: MarkupElement;
}

function drawView(article: Article, figure: Figure, view: View, frame: Frame): DrawnView {
  const markup = renderToStaticMarkup(
    ChartSvg({
      article,
      view,
      frame,
      ink: CSS_INK,
      idPrefix: figure.slug,
      labelledBy: 'takeaway',
      links: { hrefOf: (kind, id) => `#${kind}-${id}`, selected: undefined },
    }),
  );
  const name = `${figure.slug}.${view.id}.${frame.name}`;
  return { name, article, figure, view, frame, root: parseMarkup(markup) };
}

export const DRAWN_VIEWS: readonly DrawnView[] = loadArticles().flatMap((article) =>
  article.figures.flatMap((figure) =>
    figure.views.flatMap((view) => FRAMES.map((frame) => drawView(article, figure, view, frame))),
  ),
);

type DrawnForm<F extends ChartForm['form']> = DrawnView & { readonly view: Extract<View, { form: F }> };

/** The charts of one form, with their names for `describe.each`. */
export const viewsOfForm = <F extends ChartForm['form']>(form: F): [string, DrawnForm<F>][] =>
  DRAWN_VIEWS.filter(({ view }) => view.form === form).map((drawn) => [drawn.name, drawn as DrawnForm<F>]);

export interface DrawnNumber {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly estimate: Estimate;
  /** The hedge that it must be drawn with: what a source calls an estimate is never crisp. */
  readonly drawn: Relation | 'majority';
}

function drawnRelation(article: Article, kind: ReferenceKind, id: string): DrawnNumber['drawn'] {
  const { relation, isEstimate } = ESTIMATES[kind](article, id);
  if (relation === '>' && kind === 'claim' && /majority|more than half/.test(claimOf(article, id).raw))
    return 'majority';
  return isEstimate && relation === '=' ? '~' : relation;
}

const ESTIMATES: Readonly<Record<ReferenceKind, (article: Article, id: string) => Estimate>> = {
  claim: claimOf,
  context: contextOf,
  derived: derivedOf,
};

/**
 * The numbers that a chart must draw as marks. Of the sample sizes only the counted sizes are marks: the shares
 * are what the sizes are tested against. Of the voices every sentence is one, whatever numbers it holds.
 */
export function numbersDrawn({ article, view }: Pick<DrawnView, 'article' | 'view'>): readonly DrawnNumber[] {
  const isMark = (kind: ReferenceKind) => view.form !== 'sample-sizes' || kind === 'derived';
  return referencesOfView(view)
    .filter(({ kind }) => isMark(kind))
    .map(({ kind, id }) => ({
      kind,
      id,
      estimate: ESTIMATES[kind](article, id),
      drawn: drawnRelation(article, kind, id),
    }));
}
