import { join, relative } from 'node:path';
import { articlesFolder, listSlugs } from '@/data/dataset/articles-folder';
import { readSite, SITE_FILE, type SiteRead } from '@/data/dataset/site';
import { placeOfField } from '@/data/dataset/yaml-file';
import type { Fault, LocatedFault } from '@/data/faults/fault';
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

/** Everything that is wrong with what is the site’s own, each with its place. */
export function auditSite(): readonly LocatedFault[] {
  const read = readSite();
  const path = relative(process.cwd(), join(articlesFolder(), SITE_FILE));
  return faultsOf(read).map((fault) => {
    const place = read.file ? placeOfField(read.file, fault.id) : { line: 1, column: 1 };
    return { ...place, ...fault, path, line: fault.line ?? place.line, column: fault.column ?? place.column };
  });
}
