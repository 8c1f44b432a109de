/** What is said of a number beside its value, under the same heads for claims, context and derived numbers. */
import { firmnessOf } from '@/components/scales/series';
import { originOf } from '@/data/comparability/comparison';
import { headOf } from '@/data/comparability/numbers-of-article';
import type { Article } from '@/data/model/article';
import { claimOf, contextOf, derivedOf, sourceOf, speakerOf } from '@/data/model/lookup';
import type { Prose } from '@/data/model/prose';

export const FACT_HEADS = ['Who', 'Where', 'When', 'Who says so', 'How firm'] as const;
export type FactHead = (typeof FACT_HEADS)[number];
export type NumberFacts = Readonly<Record<FactHead, Prose>>;

function factsOfClaim(article: Article, id: string): NumberFacts {
  const claim = claimOf(article, id);
  return {
    Who: claim.unit === 'share' ? claim.base : claim.population,
    Where: claim.place,
    When: claim.time,
    'Who says so': `${speakerOf(article, claim.speaker).name}, in the article`,
    'How firm': firmnessOf(claim),
  };
}

function factsOfContext(article: Article, id: string): NumberFacts {
  const fact = contextOf(article, id);
  return {
    Who: fact.population,
    Where: fact.place,
    When: `{cite:${fact.year}}`,
    'Who says so': `${sourceOf(article, fact.source).publisher}, outside the article`,
    'How firm': fact.isEstimate ? 'an estimate, by its own source' : firmnessOf(fact),
  };
}

function factsOfDerived(article: Article, id: string): NumberFacts {
  const { population, place, time } = derivedOf(article, id);
  return {
    Who: population,
    Where: place,
    When: time,
    'Who says so': 'Nobody: computed here',
    'How firm': 'as firm as its inputs',
  };
}

const FACTS = { claim: factsOfClaim, context: factsOfContext, derived: factsOfDerived } as const;

export const factsOf = (article: Article, id: string): NumberFacts =>
  FACTS[originOf(article, id)](article, id);

/** The heads under which not all of the numbers say the same. */
export const differingHeads = (facts: readonly NumberFacts[]): readonly FactHead[] =>
  FACT_HEADS.filter((head) => new Set(facts.map((one) => headOf(one[head]))).size > 1);
