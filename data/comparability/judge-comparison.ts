/**
 * Whether numbers may be compared, and why. Lengths may be compared where the numbers are of one kind and of one
 * group; numbers of one kind and different groups stand each on its own scale; different kinds not at all.
 */
import type { Prose } from '@/data/model/prose';
import { DomainError } from '@/data/statistics/domain-error';
import { COMPARED, type ComparedNumber } from './compared-number';
import { kindOf, nameKind, nameKinds, obstacleBetween } from './kinds';

/** `shared`: on one axis. `own`: each on its own. `none`: not drawn. */
export type Verdict = 'shared' | 'own' | 'none';

export interface Comparability {
  readonly verdict: Verdict;
  /** One sentence, which says the verdict's grounds. */
  readonly reason: Prose;
  /** What it would take to compare them; absent where they can be. */
  readonly needed?: Prose;
}

type Numbers = readonly [ComparedNumber, ComparedNumber, ...ComparedNumber[]];

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const bothOrAll = (numbers: Numbers): string => (numbers.length === 2 ? 'Both' : 'All');
const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];
const isStated = <T>(value: T | undefined): value is T => value !== undefined;

function judgeKinds(numbers: Numbers): Comparability | undefined {
  const [first] = numbers;
  const other = numbers.find((one) => kindOf(one) !== kindOf(first));
  if (!other) return undefined;
  const share = [first, other].find(({ unit }) => unit === 'share');
  const isSizeStated = share?.group?.size !== undefined;
  const { why, needed } = obstacleBetween(first, other, isSizeStated);
  const pair = `${capitalise(nameKind(first))} and ${nameKind(other)} cannot be compared: ${why}.`;
  return { verdict: 'none', reason: pair, needed };
}

/** Whether one of the groups holds all the others, by what is stated. */
const isNest = (numbers: Numbers): boolean =>
  numbers.some(({ group: widest }) =>
    numbers.every(
      ({ group }) =>
        widest !== undefined && (group?.id === widest.id || group?.wholes?.includes(widest.id) === true),
    ),
  );

/** For how many it is not stated of whom they are; undefined where it is for all. */
function nameUnstated(unstated: number, all: number): Prose | undefined {
  if (unstated === 0) return undefined;
  if (unstated === all) return 'of which groups is not stated';
  return `for ${unstated === 1 ? 'one' : 'some'} of them it is not stated of which group`;
}

/**
 * Whether the numbers are of several articles. Their groups are then never the same ones, whatever they are called:
 * another study counts other people, at another time or place, or by another rule, and no article says that it does not.
 */
export const isAcrossArticles = (numbers: readonly ComparedNumber[]): boolean =>
  distinct(numbers.map(({ article }) => article)).length > 1;

/** What parts numbers of one kind: the ground, to follow what they are called. */
function findParting(numbers: Numbers): Prose | undefined {
  const groups = numbers.map(({ group }) => group).filter(isStated);
  const unstated = nameUnstated(numbers.length - groups.length, numbers.length);
  const isAcross = isAcrossArticles(numbers);
  if (unstated !== undefined) return `${isAcross ? ' of two articles' : ''}, but ${unstated}`;
  if (isAcross)
    return ` of different groups in two articles (${distinct(groups.map(({ name }) => name)).join('; ')})`;
  const names = distinct(groups.map(({ id }) => id)).map((id) => groups.find((one) => one.id === id)?.name);
  const isCount = numbers[0].unit === 'count';
  if (names.length > 1 && !(isCount && isNest(numbers))) return ` of different groups (${names.join('; ')})`;
  const places = distinct(numbers.map(({ place }) => place).filter(isStated));
  return places.length > 1 ? ` of different places (${places.join('; ')})` : undefined;
}

function judgeGroups(numbers: Numbers): Comparability | undefined {
  const parting = findParting(numbers);
  if (parting === undefined) return undefined;
  const plural = nameKinds(numbers[0]);
  // A place in an order has no length of its own.
  const isRank = numbers[0].unit === 'rank';
  const ending = isRank ? 'they cannot be compared' : 'the lengths must not be compared';
  return {
    verdict: isRank ? 'none' : 'own',
    reason: `${capitalise(plural)}${parting}: ${ending}.`,
    needed: isRank
      ? 'places in one and the same order'
      : `${plural} of one group${isAcrossArticles(numbers) ? ', counted by one source' : ''}`,
  };
}

function nameShared(numbers: Numbers): Prose {
  const [{ unit, group }] = numbers;
  const both = bothOrAll(numbers);
  const ids = distinct(numbers.map((one) => one.group?.id));
  if (ids.length > 1)
    return `${both} are counts, and one of the groups holds the ${numbers.length === 2 ? 'other' : 'others'}`;
  return unit === 'count'
    ? `${both} count the same group: ${group?.name}`
    : `${both} are ${nameKinds(numbers[0])} of the same group: ${group?.name}`;
}

/**
 * Whether the numbers may be compared, with the grounds. The same in whatever order they come, but for the words.
 * @throws DomainError unless there are two to six of them.
 */
export function judgeComparison(numbers: readonly ComparedNumber[]): Comparability {
  const [first, second, ...others] = numbers;
  if (first === undefined || second === undefined || numbers.length > COMPARED.most)
    throw new DomainError('numbers', `${COMPARED.least} to ${COMPARED.most} numbers`, numbers.length);
  const some: Numbers = [first, second, ...others];
  const apart = judgeKinds(some) ?? judgeGroups(some);
  if (apart) return apart;
  const times = distinct(some.map(({ time }) => time).filter(isStated));
  const when = times.length > 1 ? `, at different times (${times.join('; ')})` : '';
  return { verdict: 'shared', reason: `${nameShared(some)}${when}.` };
}
