import type { Article } from './article';
import type { Source } from './context-fact';
import type { Derivation } from './derivation';
import type { Figure, Row, View } from './figure';
import { contextOf, derivedOf, figuresWithClaim, sourceOf } from './lookup';
import type { NumberReference } from './prose-fields';

const toClaim = (id: string): NumberReference => ({ kind: 'claim', id });

const toDerived = (id: string): NumberReference => ({ kind: 'derived', id });

function toReference(row: Row): NumberReference {
  if ('claim' in row) return toClaim(row.claim);
  return 'context' in row ? { kind: 'context', id: row.context } : { kind: 'derived', id: row.derived };
}

/** The row that draws a number and no more. */
export const rowOf = ({ kind, id }: NumberReference): Row =>
  kind === 'claim' ? { claim: id } : kind === 'context' ? { context: id } : { derived: id };

/** The numbers that a view draws, in their order. */
export function referencesOfView(view: View): readonly NumberReference[] {
  switch (view.form) {
    case 'nested-groups':
      return [...view.levels.flat().map(toReference), toClaim(view.article)];
    case 'sample-sizes':
      return [...view.shares.map(toClaim), ...[view.always, view.byTies].map(toDerived)];
    case 'claim-rows':
      return view.claims.map(toClaim);
    case 'retold':
      return view.rows.flatMap(({ claim, context }) => [
        ...(context === undefined ? [] : [{ kind: 'context' as const, id: context }]),
        toClaim(claim),
      ]);
    case 'voices':
      return (view.labelled ?? []).map(toClaim);
    default:
      return view.rows.map(toReference);
  }
}

/** Whether a view draws the claim; one of voices draws every sentence with its numbers. */
const drawsClaim = (view: View, claim: string): boolean =>
  view.form === 'voices' || referencesOfView(view).some(({ kind, id }) => kind === 'claim' && id === claim);

/** A figure, and the first of its views that has a claim. */
export interface ClaimPlace {
  readonly figure: Figure;
  readonly view: View;
  /** Whether its chart draws the claim; where none does, its words name it. */
  readonly isDrawn: boolean;
}

/**
 * Where a claim is found: in every figure that draws it, or where none does, in the first view of those that name it.
 * @param preferred the view that a page shows of a figure, which comes before its others
 */
export function placesOfClaim(
  article: Article,
  claim: string,
  preferred: (figure: Figure) => View | undefined = () => undefined,
): readonly ClaimPlace[] {
  const named = figuresWithClaim(article, claim);
  const drawn = named.flatMap((figure) => {
    const [first] = figure.views;
    const view = [preferred(figure) ?? first, ...figure.views].find((one) => drawsClaim(one, claim));
    return view ? [{ figure, view, isDrawn: true }] : [];
  });
  if (drawn.length > 0) return drawn;
  return named.map((figure) => ({ figure, view: figure.views[0], isDrawn: false }));
}

/**
 * The numbers that a view draws, and after them those that its figure computes for its words alone.
 * Without the context layer, nothing that is computed from context is told.
 */
export function referencesBesideView(
  figure: Figure,
  view: View,
  derived: readonly Derivation[],
  claims: readonly { readonly id: string }[],
): readonly NumberReference[] {
  const drawn = referencesOfView(view);
  const isClaim = (id: string) => claims.some((claim) => claim.id === id);
  const told = derived.filter(
    ({ id, inputs }) =>
      figure.derivations.includes(id) &&
      !drawn.some((one) => one.kind === 'derived' && one.id === id) &&
      (view.layer === 'context' || inputs.every(isClaim)),
  );
  return [...drawn, ...told.map(({ id }) => toDerived(id))];
}

/** The other sources behind a view's numbers, those of computed numbers included, each once, in the view's order. */
export function sourcesOfView(article: Article, figure: Figure, view: View): readonly Source[] {
  const facts = referencesBesideView(figure, view, article.derived, article.claims).flatMap(
    ({ kind, id }) => {
      if (kind === 'context') return [id];
      if (kind === 'claim') return [];
      return derivedOf(article, id).inputs.filter((input) =>
        article.context.some((fact) => fact.id === input),
      );
    },
  );
  return [...new Set(facts.map((id) => contextOf(article, id).source))].map((id) => sourceOf(article, id));
}
