import { keepFiles } from '@/components/picture/kept-files';
import { slugOfComparison } from '@/data/addresses/addresses';
import { compareNumbers } from '@/data/comparability/comparison';
import { comparisonFigure } from '@/data/comparability/comparison-figure';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { homeOf, nameArticle } from '@/data/model/joined-article';
import { numberOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';
import { ComparisonBody } from './comparison-body';

interface WrittenComparison {
  /** The content of the page, as markup. */
  readonly body: string;
  /** Whether the numbers may be compared and why, in a sentence. */
  readonly verdict: string;
  /** The comparison as a figure. */
  readonly figure: Figure;
}

/** Some three hundred comparisons. */
const MOST_KEPT_BYTES = 32_000_000;

const kept = keepFiles<WrittenComparison>(MOST_KEPT_BYTES);

/** “13% and 6%”: what is compared, in a line. */
export function nameComparison(article: Article, ids: readonly string[]): string {
  const names = ids
    .map((id) => ({ number: numberOf(article, id), home: homeOf(article, id).article }))
    .map(({ number, home }) => {
      const told = article.parts ? `, ${nameArticle(home)}` : '';
      return `${formatEstimate(number, 'hedged')} (${proseText(article, number.label)}${told})`;
    });
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)} compared`;
}

/** The comparison as markup, made once and kept for those who ask again; undefined where an id is not known. */
export async function writeComparison(
  article: Article,
  ids: readonly string[],
): Promise<WrittenComparison | undefined> {
  const figure = comparisonFigure(article, ids);
  const comparison = figure && compareNumbers(article, ids);
  if (!comparison) return undefined;
  const key = [article.publication.slug, versionOf(article), slugOfComparison(ids)].join(' ');
  return kept.take(key, async () => {
    const { renderToStaticMarkup } = await import('react-dom/server');
    return {
      body: renderToStaticMarkup(<ComparisonBody article={article} comparison={comparison} />),
      verdict: proseText(article, comparison.comparability.reason),
      figure,
    };
  });
}
