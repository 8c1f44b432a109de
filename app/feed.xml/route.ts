import { answerFile } from '@/app/export/file-answer';
import { readSiteOrigin } from '@/data/addresses/origin';
import { loadArticles } from '@/data/dataset/load-articles';
import { writeAtomFeed } from '@/data/exports/atom-feed';
import { listFigureEvents } from '@/data/exports/figure-history';
import { loadPublishedVersions } from '@/data/exports/publication-dates';

export const dynamic = 'force-static';

/** The figures of all articles that are new or were corrected, as an Atom feed. */
export function GET(): Response {
  const events = loadArticles()
    .flatMap(({ publication }) => listFigureEvents(loadPublishedVersions(publication.slug)))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  const body = writeAtomFeed(events, readSiteOrigin());
  return answerFile({ body, contentType: 'application/atom+xml; charset=utf-8', name: 'feed.xml' });
}
