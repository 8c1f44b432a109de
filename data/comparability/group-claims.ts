/** An article's claims by who is counted, so that a reader sees which of them belong together. */
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Prose } from '@/data/model/prose';
import type { ComparedNumber } from './compared-number';
import { judgeComparison } from './judge-comparison';
import { numbersOfArticle } from './numbers-of-article';

/** Claims of one group, kind and place: one scale takes them all. */
export type ClaimsOnOneScale = readonly [Claim, ...Claim[]];

export interface ClaimGroup {
  /** Unique among an article's. */
  readonly id: string;
  /** Who is counted; absent where that is not stated. */
  readonly name?: Prose;
  /** Where, if who is not stated. */
  readonly place?: Prose;
  readonly scales: readonly ClaimsOnOneScale[];
}

interface Member {
  readonly claim: Claim;
  readonly number: ComparedNumber;
}

const isOnScaleOf = (one: Member, members: readonly Member[]): boolean =>
  members.every(({ number }) => judgeComparison([number, one.number]).verdict === 'shared');

/** Each joins the first of which it may be compared with all: one whose place is not stated goes with any, they not with each other. */
function findScales(members: readonly Member[]): readonly ClaimsOnOneScale[] {
  const scales: Member[][] = [];
  for (const member of members) {
    const scale = scales.find((one) => isOnScaleOf(member, one));
    if (scale) scale.push(member);
    else scales.push([member]);
  }
  return scales.map((scale) => scale.map(({ claim }) => claim) as unknown as ClaimsOnOneScale);
}

/** Numbers of nobody known belong to no other. */
const keyOf = ({ claim, number: { group } }: Member): string =>
  group === undefined ? `alone ${claim.id}` : `group ${group.id}`;

/** All claims of the article, each in one group, in the order in which the article first speaks of each group. */
export function groupClaims(article: Article): readonly ClaimGroup[] {
  const numbers = new Map(numbersOfArticle(article).map((number) => [number.id, number]));
  const members = article.claims.flatMap((claim): Member[] => {
    const number = numbers.get(claim.id);
    return number ? [{ claim, number }] : [];
  });
  const byKey = new Map<string, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    byKey.set(key, [...(byKey.get(key) ?? []), member]);
  }
  return [...byKey].map(([id, some]) => {
    const [first] = some;
    const { group, place } = first?.number ?? {};
    return {
      id,
      ...(group === undefined ? {} : { name: group.name }),
      ...(group !== undefined || place === undefined ? {} : { place }),
      scales: findScales(some),
    };
  });
}
