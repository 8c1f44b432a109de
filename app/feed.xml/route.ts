import { answerFile } from '@/app/export/file-answer';
import { readSiteOrigin } from '@/data/addresses/origin';
import { loadArticles } from '@/data/dataset/load-articles';
import { MOST_ENTRIES, writeAtomFeed } from '@/data/exports/atom-feed';
import { listLatestEvents } from '@/data/exports/figure-history';
import { findPublished } from '@/data/exports/publication-dates';

export const dynamic = 'force-static';

/** The figures of all articles that are new or were corrected, as an Atom feed. */
export function GET(): Response {
  const published = loadArticles().flatMap(({ publication }) => findPublished(publication.slug) ?? []);
  const body = writeAtomFeed(listLatestEvents(published, MOST_ENTRIES), readSiteOrigin());
  return answerFile({ body, contentType: 'application/atom+xml; charset=utf-8', name: 'feed.xml' });
}
