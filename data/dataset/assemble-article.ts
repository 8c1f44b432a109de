import type { Article, ArticleSource } from '@/data/model/article';
import type { Derivation, Derived } from '@/data/model/derivation';
import { derive } from '@/data/statistics/derive';

/** A derivation whose input is neither a claim nor a context fact of its article. */
export class DanglingInputError extends Error {
  constructor(slug: string, derivationId: string, input: string, known: readonly string[]) {
    super(
      `article “${slug}”, derivation “${derivationId}”: expected inputs among ${known.join(', ')}; found “${input}”. Correct the id in derivations.yaml`,
    );
    this.name = 'DanglingInputError';
  }
}

/**
 * A derivation with its value.
 * @throws DanglingInputError if an input does not exist.
 * @throws DerivationError or DomainError if it cannot be computed.
 */
export function assembleDerived(source: ArticleSource, derivation: Derivation): Derived {
  const numbers = [...source.claims, ...source.context];
  const inputs = derivation.inputs.map((input) => {
    const number = numbers.find(({ id }) => id === input);
    if (number) return number;
    const known = numbers.map(({ id }) => id);
    throw new DanglingInputError(source.publication.slug, derivation.id, input, known);
  });
  return derive(derivation, inputs);
}

/**
 * An article with its text and all computed values. It does not audit: the build does.
 * @throws DanglingInputError, DerivationError or DomainError if a derivation cannot be computed.
 */
export function assembleArticle(source: ArticleSource, text: string): Article {
  const { derivations, ...rest } = source;
  return { ...rest, text, derived: derivations.map((derivation) => assembleDerived(source, derivation)) };
}
