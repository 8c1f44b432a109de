/** An article's numbers as a comparison takes them: claims, context facts and derived numbers. */
import type { Article } from '@/data/model/article';
import type { Claim, Group } from '@/data/model/claim';
import type { ContextFact } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import { type Estimate, NOT_STATED, quantityOf } from '@/data/model/estimate';
import type { Prose } from '@/data/model/prose';
import { referencesOfProse } from '@/data/model/prose-fields';
import type { ComparedGroup, ComparedNumber } from './compared-number';
import { renamingOf } from './join-articles';

/** What is said before the first comma or semicolon, the rest says how that is known; undefined where nothing is. */
export const headOf = (words: Prose): Prose | undefined =>
  words.startsWith(NOT_STATED) ? undefined : words.split(/[,;]/)[0]?.trim();

const groupNamed = (name: Prose | undefined): { group?: ComparedGroup } =>
  name === undefined || name.startsWith(NOT_STATED) ? {} : { group: { id: name, name } };

function estimateOf(number: Estimate): Estimate {
  const { relation, value, upper, decimals, isEstimate } = number;
  return {
    relation,
    value,
    ...quantityOf(number),
    ...(upper === undefined ? {} : { upper }),
    ...(decimals === undefined ? {} : { decimals }),
    ...(isEstimate === undefined ? {} : { isEstimate }),
  };
}

const stated = (place: Prose, time: Prose): Pick<ComparedNumber, 'place' | 'time'> => {
  const [where, when] = [headOf(place), headOf(time)];
  return { ...(where === undefined ? {} : { place: where }), ...(when === undefined ? {} : { time: when }) };
};

/** The claim that a base names says how many are in it. */
const sizeIn = (base: Prose): string | undefined =>
  referencesOfProse(base).find(({ kind }) => kind === 'claim')?.id;

function wholeOf(base: Prose): { group?: ComparedGroup } {
  const name = headOf(base);
  const size = sizeIn(base);
  if (name === undefined) return {};
  return { group: { id: name, name, ...(size === undefined ? {} : { size }) } };
}

/** Ids of the wider groups that a group is stated to be a part of, the nearest first. */
function wholesOf(groups: readonly Group[], group: Group, passed: readonly string[] = []): readonly string[] {
  const whole = groups.find(({ id }) => id === group.partOf);
  if (!whole || passed.includes(whole.id)) return passed;
  return wholesOf(groups, whole, [...passed, whole.id]);
}

/** The group that a number names; what its words say stands in for it in datasets without groups. */
function groupOf(groups: readonly Group[], id: string | undefined): { group: ComparedGroup } | undefined {
  const group = groups.find((one) => one.id === id);
  if (!group) return undefined;
  const { name, size } = group;
  const wholes = wholesOf(groups, group);
  return {
    group: {
      id: group.id,
      name,
      ...(size === undefined ? {} : { size }),
      ...(wholes.length === 0 ? {} : { wholes }),
    },
  };
}

const ofClaim = (claim: Claim, groups: readonly Group[]): ComparedNumber => ({
  ...estimateOf(claim),
  id: claim.id,
  ...(groupOf(groups, claim.group) ??
    (claim.unit === 'share' ? wholeOf(claim.base) : groupNamed(claim.population))),
  ...stated(claim.place, claim.time),
});

const ofContext = (fact: ContextFact, groups: readonly Group[]): ComparedNumber => ({
  ...estimateOf(fact),
  id: fact.id,
  ...(groupOf(groups, fact.group) ?? groupNamed(fact.population)),
  ...stated(fact.place, `{cite:${fact.year}}`),
});

/** The input whose group a computed number is of; undefined where the number counts something new. */
const INPUT_OF_GROUP: Readonly<Partial<Record<Derived['operation'], number>>> = {
  complement: 0,
  'points-between': 0,
  share: 1,
  'share-complement': 1,
  'smallest-possible-size': 0,
};

function ofDerived(derived: Derived, numbers: readonly ComparedNumber[]): ComparedNumber {
  const index = INPUT_OF_GROUP[derived.operation];
  const input = index === undefined ? undefined : numbers.find(({ id }) => id === derived.inputs[index]);
  const group = input
    ? input.group === undefined
      ? {}
      : { group: input.group }
    : groupNamed(derived.population);
  return { ...estimateOf(derived), id: derived.id, ...group, ...stated(derived.place, derived.time) };
}

/** An article's numbers as another one sees them; their groups too are the article's own. */
function seenFrom(from: string, part: Article): readonly ComparedNumber[] {
  const { slug } = part.publication;
  const { id, prose } = renamingOf(from, slug);
  const groupSeen = ({ id: own, name, size, wholes }: ComparedGroup): ComparedGroup => ({
    id: id(own),
    name: prose(name),
    ...(size === undefined ? {} : { size: id(size) }),
    ...(wholes === undefined ? {} : { wholes: wholes.map(id) }),
  });
  return numbersOfOne(part).map((number) => ({
    ...number,
    id: id(number.id),
    article: slug,
    ...(number.group === undefined ? {} : { group: groupSeen(number.group) }),
    ...(number.place === undefined ? {} : { place: prose(number.place) }),
    ...(number.time === undefined ? {} : { time: prose(number.time) }),
  }));
}

function numbersOfOne(article: Article): readonly ComparedNumber[] {
  const { claims, context, groups = [] } = article;
  const given = [
    ...claims.map((claim) => ofClaim(claim, groups)),
    ...context.map((fact) => ofContext(fact, groups)),
  ];
  return [...given, ...article.derived.map((derived) => ofDerived(derived, given))];
}

/** Every number of the article, in its order: claims, then context facts, then derived numbers. */
export const numbersOfArticle = (article: Article): readonly ComparedNumber[] =>
  article.parts
    ? article.parts.flatMap((part) => seenFrom(article.publication.slug, part))
    : numbersOfOne(article);
