/** `npm run publish-version`: keeps the current version of every article, so that embeds can stay at it. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadArticles } from '@/data/provenance/load-articles';
import { versionsFolder } from './kept-versions';
import { addPublicationDate } from './publication-dates';
import { versionOf } from './version';

for (const article of loadArticles()) {
  const slug = article.publication.slug;
  const version = versionOf(article);
  const folder = versionsFolder(slug);
  const file = join(folder, `${version}.json`);
  const isKept = existsSync(file);
  if (!isKept) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(article, null, 2)}\n`);
    addPublicationDate(slug, version, new Date());
  }
  process.stdout.write(`${slug}: version ${version} ${isKept ? 'was already kept' : 'is now kept'}\n`);
}
