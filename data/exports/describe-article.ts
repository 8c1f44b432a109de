import { loadSite } from '@/data/dataset/site';
import type { Article } from '@/data/model/article';
import { partsOf } from '@/data/model/joined-article';
import { inQuotes } from '@/data/model/quote-marks';

/** What the dataset is, where its words come from and whose they are. */
export function describeOrigin(article: Article): string {
  const { title, publisher } = article.publication;
  const site = loadSite();
  return (
    `Every number that the article ${inQuotes(title)} (${publisher}) states, each with the words that state it, who is ` +
    `counted, where, when and who says so; numbers of other sources beside them; and what is computed from both. ` +
    `Compiled by ${site.publisher}; what is compiled is under the licence ${site.licence}. The article’s text, quoted here to show where each number comes from, belongs to ` +
    `its publisher, ${publisher}.`
  );
}

/** The same of each article whose numbers a figure holds. */
export const describeOrigins = (article: Article): string =>
  partsOf(article).map(describeOrigin).join('\n\n');
