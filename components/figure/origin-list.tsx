import { originCardId } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Source } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import { contextOf, derivedOf, sourceOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import type { NumberReference } from '@/data/model/prose-fields';
import { CloseCard } from './close-card';
import { Prose } from './prose';
import { SourceLink } from './source-link';

interface OriginListProps {
  readonly article: Article;
  /** The numbers that are drawn, of any origin. */
  readonly references: readonly NumberReference[];
  /** The id that closing a card leads to. */
  readonly backTo: string;
}

/** The grades of sources, in a reader's words. */
const GRADES = { A: 'an official or primary text', B: 'a secondary source' } as const;

/** The sources of the outside numbers that a derivation takes, each once. */
function sourcesOfInputs(article: Article, { inputs }: Derived): readonly Source[] {
  const facts = article.context.filter(({ id }) => inputs.includes(id));
  return [...new Set(facts.map(({ source }) => source))].map((id) => sourceOf(article, id));
}

/** Where numbers that are not the article's come from: the formulas of the computed, the sources of the rest. */
export function OriginList({ article, references, backTo }: OriginListProps) {
  const derived = references.filter(({ kind }) => kind === 'derived').map(({ id }) => derivedOf(article, id));
  const context = references.filter(({ kind }) => kind === 'context').map(({ id }) => contextOf(article, id));
  if (derived.length + context.length === 0) return null;
  return (
    <section>
      <h2 className="text-lg">Numbers that are not the article’s</h2>
      <ul className="mt-2 space-y-2 text-sm">
        {derived.map((one) => (
          <li
            key={one.id}
            id={originCardId('derived', one.id)}
            data-card={originCardId('derived', one.id)}
            className="card border-l-2 border-dashed border-derived pl-3"
          >
            <CloseCard backTo={backTo} />
            <p data-told="">
              <span data-derived={one.id} className="font-semibold">
                {formatEstimate(one, 'hedged')}
              </span>{' '}
              <Prose article={article} prose={one.label} />. Computed:{' '}
              <Prose article={article} prose={one.formula} />.
              {sourcesOfInputs(article, one).map((source) => (
                <span key={source.id}>
                  {' '}
                  <SourceLink source={source} />, {GRADES[source.grade]}.
                </span>
              ))}
            </p>
          </li>
        ))}
        {context.map((one) => (
          <li
            key={one.id}
            id={originCardId('context', one.id)}
            data-card={originCardId('context', one.id)}
            className="card border-l-4 border-context pl-3"
          >
            <CloseCard backTo={backTo} />
            <p data-told="">
              <span data-context={one.id} className="font-semibold">
                {formatEstimate(one, 'hedged')}
              </span>{' '}
              <Prose article={article} prose={one.population} />, {one.place},{' '}
              <span data-cite="">{one.year}</span>. <SourceLink source={sourceOf(article, one.source)} />,{' '}
              {GRADES[sourceOf(article, one.source).grade]}.
              {one.note && (
                <>
                  {' '}
                  <Prose article={article} prose={one.note} />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
