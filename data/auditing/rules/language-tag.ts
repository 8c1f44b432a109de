import type { Rule } from './rule';

/** Whether it has the form of a BCP 47 tag: browsers take a language from it, and we take the country. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** An article’s language is a tag that browsers and screen readers know. */
export const checkLanguageTag: Rule = ({ source: { publication } }) =>
  isLanguageTag(publication.language)
    ? []
    : [
        {
          rule: 'language-tag',
          file: 'publication.yaml',
          id: publication.slug,
          expected: 'a BCP 47 tag, such as en-GB',
          found: JSON.stringify(publication.language),
        },
      ];
