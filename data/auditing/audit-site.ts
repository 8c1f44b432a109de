import { join, relative } from 'node:path';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { readSite, SITE_FILE, type SiteRead } from '@/data/dataset/site';
import { placeOfField } from '@/data/dataset/yaml-file';
import type { Fault, LocatedFault } from '@/data/faults/fault';
import type { Site } from '@/data/schema/site-file';
import { isLanguageTag } from './rules/language-tag';

function faultsOf({ site, faults }: SiteRead): readonly Fault[] {
  if (faults.length > 0) return faults;
  const { language, top } = site;
  const at = { file: SITE_FILE } as const;
  const expected = 'a BCP 47 tag, such as en-GB';
  return [
    ...(isLanguageTag(language)
      ? []
      : [{ rule: 'language-tag' as const, ...at, id: 'language', expected, found: language }]),
    ...(top === undefined || listSlugs().includes(top)
      ? []
      : [{ rule: 'site-top' as const, ...at, id: 'top', expected: listSlugs().join(', or '), found: top }]),
  ];
}

/**
 * Everything that is wrong with what is the site’s own, each with its place.
 * @param look further where nothing is wrong so far, as at the site's card, which stands on a higher floor
 */
export function auditSite(look: (site: Site) => readonly Fault[] = () => []): readonly LocatedFault[] {
  const read = readSite();
  const own = faultsOf(read);
  const path = relative(process.cwd(), join(articlesFolder(), SITE_FILE));
  return (own.length > 0 ? own : look(read.site)).map((fault) => {
    const place = read.file ? placeOfField(read.file, fault.id) : { line: 1, column: 1 };
    return { ...place, ...fault, path, line: fault.line ?? place.line, column: fault.column ?? place.column };
  });
}
