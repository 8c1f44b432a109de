/** Citations of a figure or a number: ours, of the article that it comes from, and of its dataset's version. */
import { claimPath, figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article, Publication } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { claimTitle } from '@/data/model/claim-title';
import type { Figure } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { versionOf } from './version';

/** The article behind what is cited. */
export interface CitedPublication
  extends Pick<Publication, 'title' | 'publisher' | 'year' | 'whenPublished' | 'url'> {
  /** The article says no date; its year is known from elsewhere. */
  readonly isUndated: boolean;
}

export interface Citation {
  /** Unique among our citations; a-z, 0-9 and hyphens. */
  readonly key: string;
  readonly kind: 'figure' | 'claim';
  readonly title: string;
  readonly url: string;
  readonly publication: CitedPublication;
  readonly version: string;
  /** The day on which the reader saw it, UTC. Absent in files that are the same for every reader. */
  readonly accessed?: Date;
}

const describePublication = (publication: Publication): CitedPublication => ({
  ...publication,
  isUndated: /^undated\b/i.test(publication.whenPublished),
});

const accessedOn = (accessed: Date | undefined) => (accessed === undefined ? {} : { accessed });

export const citeFigure = (article: Article, figure: Figure, origin: string, accessed?: Date): Citation => ({
  key: `sourced-figures-${article.publication.slug}-${figure.slug}`,
  kind: 'figure',
  title: proseText(article, figure.title),
  url: absolute(figurePath(article.publication.slug, figure.slug), origin),
  publication: describePublication(article.publication),
  version: versionOf(article),
  ...accessedOn(accessed),
});

export const citeClaim = (article: Article, claim: Claim, origin: string, accessed?: Date): Citation => ({
  key: `sourced-figures-${article.publication.slug}-claim-${claim.id}`,
  kind: 'claim',
  title: claimTitle(article, claim),
  url: absolute(claimPath(article.publication.slug, claim.id), origin),
  publication: describePublication(article.publication),
  version: versionOf(article),
  ...accessedOn(accessed),
});
