import type { ArticleSource } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import {
  type NumberReference,
  proseFieldsOfView,
  referencesOfFields,
  referencesOfProse,
} from '@/data/model/prose-fields';
import { referencesOfView } from '@/data/model/view-references';
import type { Rule } from './rule';

function isOutside({ context, derivations }: ArticleSource, { kind, id }: NumberReference): boolean {
  if (kind !== 'derived') return kind === 'context';
  const inputs = derivations.find((derivation) => derivation.id === id)?.inputs ?? [];
  return inputs.some((input) => context.some((fact) => fact.id === input));
}

/** What a view shows, its figure’s title and subtitle included where it has none of its own. */
function shownInView(figure: Figure, view: View): readonly NumberReference[] {
  return [
    ...referencesOfView(view),
    ...referencesOfFields(proseFieldsOfView(figure, view)),
    ...(view.title === undefined ? referencesOfProse(figure.title) : []),
    ...(view.subtitle === undefined ? referencesOfProse(figure.subtitle) : []),
  ];
}

/** A view of the article’s layer shows nothing from outside the article, nor anything computed from that. */
export const checkArticleLayer: Rule = ({ source }) =>
  source.figures.flatMap((figure) =>
    figure.views
      .filter(({ layer }) => layer === 'article')
      .flatMap((view) =>
        shownInView(figure, view)
          .filter((reference) => isOutside(source, reference))
          .map(({ kind, id }) => ({
            rule: 'article-layer',
            file: 'figures.yaml',
            id: `${figure.slug}/${view.id}`,
            expected: 'only the article’s own numbers in a view of the layer “article”',
            found: `the ${kind} “${id}”, which comes from outside`,
          })),
      ),
  );
