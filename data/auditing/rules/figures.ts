import type { ArticleSource } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import type { ReferenceKind } from '@/data/model/prose';
import {
  type NumberReference,
  proseFieldsOfFigure,
  referencesOfFields,
  referencesOfProse,
} from '@/data/model/prose-fields';
import { referencesOfView } from '@/data/model/view-references';
import type { Rule } from './rule';

const refersTo = (all: readonly NumberReference[], { kind, id }: NumberReference): boolean =>
  all.some((one) => one.kind === kind && one.id === id);

function listedBy({ claims, context, derivations }: Figure): readonly NumberReference[] {
  const list = (kind: ReferenceKind, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
  return [...list('claim', claims), ...list('context', context), ...list('derived', derivations)];
}

/** Each number that a view draws is listed by its figure, so that its data files and table hold it. */
export const checkDrawnIsListed: Rule = ({ source }) =>
  source.figures.flatMap((figure) =>
    figure.views.flatMap((view) =>
      referencesOfView(view)
        .filter((reference) => !refersTo(listedBy(figure), reference))
        .map(({ kind, id }) => ({
          rule: 'drawn-is-listed',
          file: 'figures.yaml',
          id: `${figure.slug}/${view.id}`,
          expected: `the ${kind} “${id}” in the figure’s own list, since the view draws it`,
          found: 'no such entry',
        })),
    ),
  );

/** The voices draw a dot for every sentence, and so for every claim that a sentence holds. */
function dottedBy({ views }: Figure, { claims }: ArticleSource): readonly NumberReference[] {
  if (!views.some(({ form }) => form === 'voices')) return [];
  return claims.map(({ id }) => ({ kind: 'claim', id }));
}

/** What a figure shows: drawn by a view, told in its prose or annotations, or an input of its formulas. */
function shownBy(source: ArticleSource, figure: Figure): readonly NumberReference[] {
  const annotations = source.annotations.filter(({ id }) => figure.annotations.includes(id));
  const derivations = source.derivations.filter(({ id }) => figure.derivations.includes(id));
  return [
    ...figure.views.flatMap(referencesOfView),
    ...dottedBy(figure, source),
    ...referencesOfFields(proseFieldsOfFigure(figure)),
    ...annotations.flatMap(({ text }) => referencesOfProse(text)),
    ...derivations.flatMap(({ formula }) => referencesOfProse(formula)),
  ];
}

/** Each number that a figure lists is shown somewhere in it. */
export const checkListedIsShown: Rule = ({ source }) =>
  source.figures.flatMap((figure) => {
    const shown = shownBy(source, figure);
    return listedBy(figure)
      .filter((reference) => !refersTo(shown, reference))
      .map(({ kind, id }) => ({
        rule: 'listed-is-shown',
        file: 'figures.yaml',
        id: figure.slug,
        expected: `the ${kind} “${id}” in a view, a text or an annotation of the figure`,
        found: 'no mention of it',
      }));
  });

/** Every claim is charted. */
export const checkClaimUse: Rule = ({ source: { claims, figures } }) =>
  claims
    .filter(({ id }) => !figures.some((figure) => figure.claims.includes(id)))
    .map(({ id }) => ({
      rule: 'claim-used',
      file: 'numbers.yaml',
      id,
      expected: 'at least one figure that lists the claim',
      found: 'none',
    }));
