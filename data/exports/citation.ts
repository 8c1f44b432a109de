/** Citations of a view of a figure or of a number: ours, of what it comes from, and of its dataset's version. */
import { claimPath, figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article, Publication } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { claimTitle } from '@/data/model/claim-title';
import type { Source } from '@/data/model/context-fact';
import type { Figure, View } from '@/data/model/figure';
import { partsOf } from '@/data/model/joined-article';
import { proseText } from '@/data/model/prose-text';
import { sourcesOfView } from '@/data/model/view-references';
import { versionOf } from './version';

/** An article behind what is cited. */
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
  /** One, or both whose numbers are compared. */
  readonly publications: readonly CitedPublication[];
  /** Whose numbers it shows beside the article's. */
  readonly sources: readonly Source[];
  readonly version: string;
  /** The day on which the reader saw it, UTC. Absent in files that are the same for every reader. */
  readonly accessed?: Date;
}

const describePublication = (publication: Publication): CitedPublication => ({
  ...publication,
  isUndated: /^undated\b/i.test(publication.whenPublished),
});

const accessedOn = (accessed: Date | undefined) => (accessed === undefined ? {} : { accessed });

/** Of the figure's other views the key tells which it is. */
const keyOfView = (figure: Figure, view: View): string =>
  view.id === figure.views[0].id ? figure.slug : `${figure.slug}-${view.id}`;

/** The view is named even where it is the default, so that a later change of the default changes no old citation. */
export const citeFigure = (
  article: Article,
  figure: Figure,
  view: View,
  origin: string,
  accessed?: Date,
): Citation => ({
  key: `sourced-figures-${article.publication.slug}-${keyOfView(figure, view)}`,
  kind: 'figure',
  title: proseText(article, view.title ?? figure.title),
  url: absolute(figurePath(article.publication.slug, figure.slug, { view: view.id }), origin),
  publications: partsOf(article).map(({ publication }) => describePublication(publication)),
  sources: sourcesOfView(article, figure, view),
  version: versionOf(article),
  ...accessedOn(accessed),
});

/** Each view of the figure, the default one first. */
export const citeViews = (article: Article, figure: Figure, origin: string): readonly Citation[] =>
  figure.views.map((view) => citeFigure(article, figure, view, origin));

export const citeClaim = (article: Article, claim: Claim, origin: string, accessed?: Date): Citation => ({
  key: `sourced-figures-${article.publication.slug}-claim-${claim.id}`,
  kind: 'claim',
  title: claimTitle(article, claim),
  url: absolute(claimPath(article.publication.slug, claim.id), origin),
  publications: partsOf(article).map(({ publication }) => describePublication(publication)),
  sources: [],
  version: versionOf(article),
  ...accessedOn(accessed),
});
