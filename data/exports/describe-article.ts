import { SITE_NAME } from '@/data/addresses/site-name';
import type { Article } from '@/data/model/article';

/** Of what we compiled: readings, notes and charts. The article's words stay their publisher's. */
export const DATASET_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What the dataset is, where its words come from and whose they are. */
export function describeOrigin(article: Article): string {
  const { title, publisher } = article.publication;
  return (
    `Every number that the article “${title}” (${publisher}) states, each with the words that state it, who is ` +
    `counted, where, when and who says so; numbers of other sources beside them; and what is computed from both. ` +
    `Compiled by ${SITE_NAME}. The article’s text, quoted here to show where each number comes from, belongs to ` +
    `its publisher, ${publisher}.`
  );
}
