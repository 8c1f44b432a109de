/** What is said to have changed between a source and the article did change, by the words of both. */
import { kindOf } from '@/data/comparability/kinds';
import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Estimate } from '@/data/model/estimate';
import type { Annotation } from '@/data/model/figure';
import type { Change } from '@/data/model/tell-change';
import type { Rule } from './rule';

const isHedged = ({ relation, isEstimate }: Estimate): boolean => relation !== '=' || isEstimate === true;

/** Words in quotation marks are the article's own. */
const quotedIn = (prose: string): readonly string[] =>
  [...prose.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words.replace(/^\{article:(.*)\}$/, '$1'));

const toldBy = (change: Change): string => ('told' in change ? change.told : '');

/** What is expected of a change, where that does not hold; undefined where it does. */
function expectedOf(change: Change, claim: Claim, fact: Estimate | undefined): string | undefined {
  switch (change.kind) {
    case 'hedge-dropped':
      return fact && isHedged(fact) && !isHedged(claim)
        ? undefined
        : 'a hedged fact, and a claim without a hedge';
    case 'hedge-added':
      return fact && fact.relation === '=' && claim.relation !== '='
        ? undefined
        : 'a fact without a hedge, and a hedged claim';
    case 'base-lost':
      return fact ? undefined : 'the fact whose base is lost';
    case 'source-not-named':
      return fact ? 'no fact, since its source would be known' : undefined;
    default:
      return undefined;
  }
}

function checkChanges(source: ArticleSource, text: string, annotation: Annotation): readonly Fault[] {
  const at = { rule: 'retold', file: 'figures.yaml', id: annotation.id } as const;
  const fact = source.context.find(({ id }) => id === annotation.fact);
  const claims = source.claims.filter(({ id }) => annotation.claims.includes(id));
  return (annotation.changes ?? []).flatMap((change): Fault[] => {
    const expected = claims.flatMap((claim) => expectedOf(change, claim, fact) ?? [])[0];
    const stray = quotedIn(toldBy(change)).find((words) => !text.includes(words));
    return [
      ...(expected === undefined ? [] : [{ ...at, expected, found: change.kind }]),
      ...(stray === undefined ? [] : [{ ...at, expected: 'words of the article', found: `“${stray}”` }]),
    ];
  });
}

/** A row shows the numbers that its annotation tells of. */
function checkRows({ figures, annotations, claims, context }: ArticleSource): readonly Fault[] {
  return figures.flatMap(({ slug, views }) =>
    views.flatMap((view) => {
      if (view.form !== 'retold') return [];
      return view.rows.flatMap((row): Fault[] => {
        const told = annotations.find(({ id }) => id === row.annotation);
        const agrees =
          told?.changes !== undefined && told.claims.includes(row.claim) && told.fact === row.context;
        const at = { rule: 'retold', file: 'figures.yaml', id: `${slug}/${view.id}` } as const;
        const expected = 'an annotation with changes, of the row’s claim and fact';
        if (!agrees) return [{ ...at, expected, found: row.annotation }];
        const claim = claims.find(({ id }) => id === row.claim);
        const fact = context.find(({ id }) => id === row.context);
        // Both lie on one scale.
        if (!claim || !fact || kindOf(claim) === kindOf(fact)) return [];
        return [
          { ...at, expected: `a fact of the kind of “${claim.id}”: ${kindOf(claim)}`, found: kindOf(fact) },
        ];
      });
    }),
  );
}

export const checkRetold: Rule = ({ source, text }) => [
  ...source.annotations.flatMap((annotation) => checkChanges(source, text, annotation)),
  ...checkRows(source),
];
