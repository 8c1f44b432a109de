import { describe, expect, it } from 'vitest';
import { readArticleText } from '@/data/dataset/articles-folder';
import { loadSources } from '@/data/dataset/load-sources';
import { auditDraft, copyToDraft } from './draft';
import { MUTATIONS } from './mutations';
import { seedRandom } from './random';

const RUNS_PER_MUTATION = 25;

describe.each(loadSources().map((source) => [source.publication.slug, source] as const))(
  'the audit of %s',
  (slug, source) => {
    const text = readArticleText(slug);

    it.each(Object.entries(MUTATIONS))('catches every change of %s', (name, mutate) => {
      const missed: string[] = [];
      for (let run = 0; run < RUNS_PER_MUTATION; run += 1) {
        const draft = copyToDraft(source, text);
        const done = mutate(draft, seedRandom(1000 * Object.keys(MUTATIONS).indexOf(name) + run));
        if (auditDraft(draft).length === 0) missed.push(`run ${run}: ${done}`);
      }
      expect(missed).toEqual([]);
    });
  },
);
