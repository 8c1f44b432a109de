import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublishedArticle, PublishedVersion } from './figure-history';
import { loadVersions, versionsFolder } from './kept-versions';
import { versionOf } from './version';

/** A version to the moment it was kept, in ISO 8601 and UTC. */
export type PublicationDates = Readonly<Record<string, string>>;

export const datesFile = (slug: string, root?: string): string =>
  join(dirname(versionsFolder(slug, root)), 'published.json');

/** When each version of an article was published; nothing where none ever was. */
export function readPublicationDates(slug: string, root?: string): PublicationDates {
  const file = datesFile(slug, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** With when a version was first published. */
export function withPublicationDate(dates: PublicationDates, version: string, at: Date): PublicationDates {
  const moment = at.toISOString().replace(/\.\d+Z$/, 'Z');
  return dates[version] ? dates : { ...dates, [version]: moment };
}

/** Every version of an article that was published, with its moment. */
export function loadPublishedVersions(slug: string, root?: string): readonly PublishedVersion[] {
  const dates = readPublicationDates(slug, root);
  return loadVersions(slug, root).flatMap((article) => {
    const at = dates[versionOf(article)];
    return at === undefined ? [] : [{ article, at }];
  });
}

/** Those of an article that was ever published. */
export function findPublished(slug: string, root?: string): PublishedArticle | undefined {
  const latest = Object.values(readPublicationDates(slug, root)).toSorted().at(-1);
  return latest === undefined ? undefined : { latest, load: () => loadPublishedVersions(slug, root) };
}
