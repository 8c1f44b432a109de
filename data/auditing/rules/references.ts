import type { ArticleSource } from '@/data/model/article';
import { proseFieldsOf, referencesOfProse } from '@/data/model/prose-fields';
import { referencesOfView } from '@/data/model/view-references';
import type { Rule } from './rule';

type Kind = 'speaker' | 'group' | 'source' | 'annotation' | 'claim' | 'context' | 'derived' | 'input';

interface OwnedReference {
  readonly file: string;
  readonly id: string;
  readonly kind: Kind;
  readonly target: string;
}

const idsOf = (all: readonly { readonly id: string }[]): readonly string[] => all.map(({ id }) => id);

function idsByKind(source: ArticleSource): Readonly<Record<Kind, readonly string[]>> {
  return {
    speaker: idsOf(source.speakers),
    group: idsOf(source.groups ?? []),
    source: idsOf(source.sources),
    annotation: idsOf(source.annotations),
    claim: idsOf(source.claims),
    context: idsOf(source.context),
    derived: idsOf(source.derivations),
    input: idsOf([...source.claims, ...source.context]),
  };
}

/** Names of the kinds in messages. */
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  speaker: 'a speaker',
  group: 'a group',
  source: 'a source',
  annotation: 'an annotation',
  claim: 'a claim',
  context: 'a context fact',
  derived: 'a derivation',
  input: 'a claim or context fact',
};

function refer(file: string, id: string, kind: Kind, targets: readonly string[]): readonly OwnedReference[] {
  return targets.map((target) => ({ file, id, kind, target }));
}

function referencesOf(source: ArticleSource): readonly OwnedReference[] {
  const { claims, sentences, context, derivations, annotations, figures, groups = [] } = source;
  const maybe = (target: string | undefined) => (target === undefined ? [] : [target]);
  return [
    ...groups.flatMap(({ id, size, partOf }) => [
      ...refer('groups.yaml', id, 'claim', maybe(size)),
      ...refer('groups.yaml', id, 'group', maybe(partOf)),
    ]),
    ...claims.flatMap(({ id, group }) => refer('numbers.yaml', id, 'group', maybe(group))),
    ...context.flatMap(({ id, group }) => refer('facts.yaml', id, 'group', maybe(group))),
    ...claims.flatMap(({ id, speaker }) => refer('numbers.yaml', id, 'speaker', [speaker])),
    ...sentences.flatMap(({ id, speaker }) => refer('sentences.yaml', id, 'speaker', [speaker])),
    ...context.flatMap((fact) => refer('facts.yaml', fact.id, 'source', [fact.source])),
    ...derivations.flatMap(({ id, inputs }) => refer('derivations.yaml', id, 'input', inputs)),
    ...annotations.flatMap((note) => [
      ...refer('figures.yaml', note.id, 'claim', note.claims),
      ...refer('figures.yaml', note.id, 'source', maybe(note.source)),
      ...refer('figures.yaml', note.id, 'context', maybe(note.fact)),
    ]),
    ...figures.flatMap((figure) => [
      ...refer('figures.yaml', figure.slug, 'claim', figure.claims),
      ...refer('figures.yaml', figure.slug, 'context', figure.context),
      ...refer('figures.yaml', figure.slug, 'derived', figure.derivations),
      ...refer('figures.yaml', figure.slug, 'annotation', figure.annotations),
      ...figure.views.flatMap((view) =>
        view.form === 'retold'
          ? refer(
              'figures.yaml',
              `${figure.slug}/${view.id}`,
              'annotation',
              view.rows.map(({ annotation }) => annotation),
            )
          : [],
      ),
      ...figure.views.flatMap((view) =>
        referencesOfView(view).flatMap(({ kind, id }) =>
          refer('figures.yaml', `${figure.slug}/${view.id}`, kind, [id]),
        ),
      ),
    ]),
    ...proseFieldsOf(source).flatMap(({ file, id, prose }) =>
      referencesOfProse(prose).flatMap((reference) => refer(file, id, reference.kind, [reference.id])),
    ),
  ];
}

/** Everything that is referred to exists. */
export const checkReferences: Rule = ({ source }) => {
  const known = idsByKind(source);
  return referencesOf(source)
    .filter(({ kind, target }) => !known[kind].includes(target))
    .map(({ file, id, kind, target }) => ({
      rule: 'reference',
      file,
      id,
      expected: `the id of ${KIND_NAMES[kind]}: ${known[kind].join(', ') || 'there is none'}`,
      found: `“${target}”`,
    }));
};
