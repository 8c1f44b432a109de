import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditArticle } from '@/data/auditing/audit';
import { readArticleText } from '@/data/dataset/articles-folder';
import { loadSources } from '@/data/dataset/load-sources';
import { RULES } from '@/data/faults/catalogue';
import type { BrokenArticle } from './broken-article';
import { BROKEN_CONTENTS } from './broken-contents';
import { BROKEN_NAMES } from './broken-names';
import { BROKEN_REFERENCES } from './broken-references';
import { BROKEN_SPANS } from './broken-spans';
import { auditDraft, copyToDraft } from './draft';
import { VALID_TEXT, validArticle } from './valid-article';

const FIXTURES: readonly BrokenArticle[] = [
  ...BROKEN_SPANS,
  ...BROKEN_NAMES,
  ...BROKEN_REFERENCES,
  ...BROKEN_CONTENTS,
];

/** Rules of what is read from a folder: tests/auditing/audit-command.test.ts breaks each. */
const OF_FOLDERS = [
  ...['file-missing', 'yaml-syntax', 'schema', 'words-placed', 'sentence-placed', 'number-in-sentence'],
  ...['file-size', 'lock-current', 'undecided', 'site-top', 'ledger-kept'],
];

/** The rule of what is drawn: tests/newsroom/check-drawing.test.ts breaks it. */
const OF_DRAWING = ['drawing'];

const RULES_FOLDER = 'data/auditing/rules';

/** The names of all rules, read from their source, so that a new rule without a fixture fails here. */
function readRuleNames(): readonly string[] {
  const sources = readdirSync(RULES_FOLDER).map((file) => readFileSync(join(RULES_FOLDER, file), 'utf8'));
  const names = sources.flatMap((source) =>
    Array.from(source.matchAll(/rule: '([a-z-]+)'/g), ([, name]) => name ?? ''),
  );
  return [...new Set(names)].toSorted();
}

describe('auditArticle', () => {
  it('finds nothing in the valid article', () => {
    expect(auditArticle(validArticle, VALID_TEXT)).toEqual([]);
  });

  it.each(FIXTURES.map((fixture) => [fixture.title, fixture] as const))(
    'names exactly the breach when %s',
    (_, { breaks, rules, where }) => {
      const draft = copyToDraft(validArticle, VALID_TEXT);
      breaks(draft);
      const faults = auditDraft(draft);
      expect(faults.map(({ rule }) => rule)).toEqual(rules);
      expect([faults[0]?.file, faults[0]?.id]).toEqual(where);
      for (const { expected, found } of faults) expect(expected).not.toBe(found);
    },
  );

  it('finds every rule in the catalogue of messages', () => {
    expect(Object.keys(RULES).toSorted()).toEqual(
      [...readRuleNames(), ...OF_FOLDERS, ...OF_DRAWING].toSorted(),
    );
  });

  it('has a fixture for every rule', () => {
    const broken = new Set(FIXTURES.flatMap(({ rules }) => rules));
    expect([...broken].toSorted()).toEqual(readRuleNames());
  });

  it('gives the nearest text where a quote is off', () => {
    const draft = copyToDraft(validArticle, VALID_TEXT);
    const claim = draft.source.claims[2];
    if (claim) claim.quote = 'At least 1500 came, last year.';
    const [fault] = auditDraft(draft);
    expect(fault).toMatchObject({
      found: '"At least 1500 came, last year."',
      nearest: 'At least 1,500 came – last year.',
    });
  });

  it('gives no nearest text where nothing is near', () => {
    const draft = copyToDraft(validArticle, VALID_TEXT);
    const claim = draft.source.claims[2];
    if (claim) claim.quote = 'Zzz qqq jjj xxx';
    expect(auditDraft(draft)[0]).not.toHaveProperty('nearest');
  });

  it.each(loadSources().map((source) => [source.publication.slug, source] as const))(
    'finds nothing in %s',
    (slug, source) => {
      expect(auditArticle(source, readArticleText(slug))).toEqual([]);
    },
  );
});
