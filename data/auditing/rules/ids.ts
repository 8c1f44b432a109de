import type { Fault } from '@/data/faults/fault';
import type { ArticleSource } from '@/data/model/article';
import type { Rule } from './rule';

interface NameSpace {
  readonly kind: string;
  readonly names: readonly { readonly file: string; readonly id: string }[];
}

const named = (file: string, all: readonly { readonly id: string }[]) => all.map(({ id }) => ({ file, id }));

function nameSpacesOf(source: ArticleSource): readonly NameSpace[] {
  const { speakers, sentences, claims, exclusions, sources, context, derivations, annotations, figures } =
    source;
  return [
    { kind: 'group', names: named('groups.yaml', source.groups ?? []) },
    { kind: 'speaker', names: named('sentences.yaml', speakers) },
    { kind: 'sentence', names: named('sentences.yaml', sentences) },
    // One name space: an address or a formula names a number without saying of which kind.
    {
      kind: 'claim, context fact or derivation',
      names: [
        ...named('numbers.yaml', claims),
        ...named('facts.yaml', context),
        ...named('derivations.yaml', derivations),
      ],
    },
    { kind: 'exclusion', names: named('numbers.yaml', exclusions) },
    { kind: 'source', names: named('facts.yaml', sources) },
    { kind: 'annotation', names: named('figures.yaml', annotations) },
    { kind: 'figure', names: figures.map(({ slug }) => ({ file: 'figures.yaml', id: slug })) },
    ...figures.map(({ slug, views }) => ({ kind: `view of “${slug}”`, names: named('figures.yaml', views) })),
  ];
}

const ID_FORM = /^[a-z][a-z0-9-]*$/;

/** Names of files beside a figure's own: in its archive, and among those of the whole dataset. */
const RESERVED_SLUGS: readonly string[] = ['claims', 'context', 'annotations', 'datapackage', 'citation'];

const reservedSlugs = ({ figures }: ArticleSource): readonly Fault[] =>
  figures
    .filter(({ slug }) => RESERVED_SLUGS.includes(slug))
    .map(({ slug }) => ({
      rule: 'id-form',
      file: 'figures.yaml',
      id: slug,
      expected: `a slug other than ${RESERVED_SLUGS.join(', ')}, which are names of files`,
      found: JSON.stringify(slug),
    }));

/** Ids and slugs are what an address can hold: lower-case letters, digits and hyphens. */
export const checkIdForm: Rule = ({ source }) => {
  const own = { file: 'publication.yaml', id: source.publication.slug };
  const formless = [own, ...nameSpacesOf(source).flatMap(({ names }) => names)]
    .filter(({ id }) => !ID_FORM.test(id))
    .map(
      ({ file, id }): Fault => ({
        rule: 'id-form',
        file,
        id,
        expected: `an id that matches ${ID_FORM.source}`,
        found: JSON.stringify(id),
      }),
    );
  return [...formless, ...reservedSlugs(source)];
};

function findRepeated({ kind, names }: NameSpace): readonly Fault[] {
  return names.flatMap(({ file, id }, index) => {
    const first = names.slice(0, index).find((earlier) => earlier.id === id);
    if (!first) return [];
    const expected = `an id that no other ${kind} has`;
    return [{ rule: 'id-unique', file, id, expected, found: `the same id in ${first.file}` }];
  });
}

/** No two things of one kind share an id; claims, context facts and derivations are one kind here. */
export const checkIdUnique: Rule = ({ source }) => nameSpacesOf(source).flatMap(findRepeated);
