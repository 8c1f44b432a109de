import type { Article } from './article';
import type { Claim } from './claim';
import { formatEstimate } from './number-format';
import { proseText } from './prose-text';

/** A label that goes on in lower case continues the number: “13% of female interviewees felt …”. */
const CONTINUES = /^\p{Ll}/u;

/** A number and what it counts, as one sentence; a label that stands for itself follows a colon. */
export function claimTitle(article: Article, claim: Claim): string {
  const number = formatEstimate(claim, 'hedged');
  const label = proseText(article, claim.label);
  const title = CONTINUES.test(label) ? `${number} ${label}` : `${number}: ${label}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
