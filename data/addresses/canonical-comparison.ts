/** The one address of a comparison: its numbers by their present names, seen from the article that it goes by. */
import { type NamedNumber, nameNumber, readNumberName } from '@/data/model/number-name';
import type { AddressNames } from './address-patterns';
import { idsOfComparison, slugOfComparison } from './addresses';
import { currentPathOf, type Ledger } from './ledger';

type Redirects = Ledger['redirects'];

export interface ComparisonNames {
  readonly article: string;
  /** What the numbers are called there. */
  readonly numbers: readonly string[];
}

/** Names that could be in the ledger; any other cannot have been renamed. */
const isName = (name: string): boolean => /^[a-z0-9-]+$/.test(name);

function currentNumber(redirects: Redirects, { article, id }: NamedNumber): NamedNumber {
  if (!isName(article)) return { article, id };
  if (!isName(id)) return { article: currentPathOf(redirects, article), id };
  const [now = article, , idNow = id] = currentPathOf(redirects, `${article}/claims/${id}`).split('/');
  return { article: now, id: idNow };
}

/** Slugs are permanent, so their order is. */
const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Whose numbers they are: each article once, the first by its slug first. */
export const articlesOfComparison = ({ article, numbers }: ComparisonNames): readonly string[] =>
  [...new Set(numbers.map((name) => readNumberName(article, name).article))].toSorted(inOrder);

/**
 * Where a comparison is: of two articles in the first one by its slug, whose numbers come first; among the numbers of
 * one article the order is the reader's.
 */
export function canonicalComparison(redirects: Redirects, asked: ComparisonNames): ComparisonNames {
  const numbers = asked.numbers.map((name) => currentNumber(redirects, readNumberName(asked.article, name)));
  const [first] = numbers.map(({ article }) => article).toSorted(inOrder);
  const article = first ?? (isName(asked.article) ? currentPathOf(redirects, asked.article) : asked.article);
  return {
    article,
    numbers: numbers
      .toSorted((one, other) => inOrder(one.article, other.article))
      .map((number) => nameNumber(article, number)),
  };
}

/** The names in an address, those of a comparison as they are now. */
export function canonicalNames(redirects: Redirects, names: AddressNames): AddressNames {
  const numbers = names.figure === undefined ? undefined : idsOfComparison(names.figure);
  if (!numbers) return names;
  const now = canonicalComparison(redirects, { article: names.article, numbers });
  return { ...names, article: now.article, figure: slugOfComparison(now.numbers) };
}
