import type { ArticleSource } from './article';
import type { Figure, View } from './figure';
import { type Prose, ProseError, parseProse, type ReferenceKind } from './prose';

/** A piece of prose and where it stands in the dataset. */
export interface ProseField {
  readonly file: string;
  readonly id: string;
  readonly field: string;
  readonly prose: Prose;
}

export interface NumberReference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** The numbers that a piece of prose refers to. Prose that cannot be parsed refers to none. */
export function referencesOfProse(prose: Prose): readonly NumberReference[] {
  try {
    return parseProse(prose).flatMap((part) => ('id' in part ? [{ kind: part.kind, id: part.id }] : []));
  } catch (error) {
    if (error instanceof ProseError) return [];
    throw error;
  }
}

export const referencesOfFields = (fields: readonly ProseField[]): readonly NumberReference[] =>
  fields.flatMap(({ prose }) => referencesOfProse(prose));

function fieldsOf(
  file: string,
  id: string,
  proses: Readonly<Record<string, Prose | undefined>>,
): ProseField[] {
  return Object.entries(proses).flatMap(([field, prose]) =>
    prose === undefined ? [] : [{ file, id, field, prose }],
  );
}

function rowsOf(view: View) {
  if (view.form === 'nested-groups') return view.levels.flat();
  if (view.form === 'retold') return [];
  return 'rows' in view ? view.rows : [];
}

/** The prose that a view itself holds: its title, subtitle, row names, cautions and what is unstated. */
export function proseFieldsOfView(figure: Figure, view: View): readonly ProseField[] {
  const id = `${figure.slug}/${view.id}`;
  const { title, subtitle } = view;
  const unstated = 'unstated' in view ? [view.unstated ?? []].flat() : [];
  return [
    ...fieldsOf('figures.yaml', id, { title, subtitle }),
    ...rowsOf(view).flatMap((row, index) =>
      fieldsOf('figures.yaml', id, {
        [`row ${index} label`]: row.label,
        [`row ${index} base`]: row.base,
        [`row ${index} within`]: 'within' in row ? row.within : undefined,
      }),
    ),
    ...unstated.flatMap((prose) => fieldsOf('figures.yaml', id, { unstated: prose })),
    ...('caution' in view ? fieldsOf('figures.yaml', id, { caution: view.caution }) : []),
    ...('unstatedParts' in view ? fieldsOf('figures.yaml', id, { unstatedParts: view.unstatedParts }) : []),
  ];
}

/** All prose of a figure: its own and its views’. */
export function proseFieldsOfFigure(figure: Figure): readonly ProseField[] {
  const { slug, title, subtitle, notes, views } = figure;
  return [
    ...fieldsOf('figures.yaml', slug, { title, subtitle }),
    ...notes.flatMap((note, index) => fieldsOf('figures.yaml', slug, { [`note ${index}`]: note })),
    ...views.flatMap((view) => proseFieldsOfView(figure, view)),
  ];
}

/** Every piece of prose of a dataset. */
export function proseFieldsOf(source: ArticleSource): readonly ProseField[] {
  const { publication, speakers, claims, exclusions, context, derivations, annotations, figures } = source;
  return [
    ...fieldsOf('publication.yaml', publication.slug, {
      dated: publication.dated,
      headlineNote: publication.headlineNote,
    }),
    ...speakers.flatMap(({ id, description }) => fieldsOf('sentences.yaml', id, { description })),
    ...(source.groups ?? []).flatMap(({ id, name }) => fieldsOf('groups.yaml', id, { name })),
    ...claims.flatMap(({ id, label, population, base, place, time, note }) =>
      fieldsOf('numbers.yaml', id, { label, population, base, place, time, note }),
    ),
    ...exclusions.flatMap(({ id, reason }) => fieldsOf('numbers.yaml', id, { reason })),
    ...context.flatMap(({ id, label, population, note }) =>
      fieldsOf('facts.yaml', id, { label, population, note }),
    ),
    ...derivations.flatMap(({ id, label, formula, population, place, time }) =>
      fieldsOf('derivations.yaml', id, { label, formula, population, place, time }),
    ),
    ...annotations.flatMap(({ id, text }) => fieldsOf('figures.yaml', id, { text })),
    ...figures.flatMap(proseFieldsOfFigure),
  ];
}

/** Texts that are shown as they stand. */
export function plainFieldsOf({ publication, speakers, sources, context, figures }: ArticleSource) {
  const { slug, title, shortTitle, publisher, section, url, whenPublished, language } = publication;
  const fields = { title, shortTitle, publisher, section, url, whenPublished, language };
  return [
    ...Object.entries(fields).map(([field, value]) => ({ file: 'publication.yaml', id: slug, field, value })),
    ...speakers.map(({ id, name }) => ({ file: 'sentences.yaml', id, field: 'name', value: name })),
    ...sources.flatMap((one) =>
      (['title', 'publisher', 'url'] as const).map((field) => ({
        file: 'facts.yaml',
        id: one.id,
        field,
        value: one[field],
      })),
    ),
    ...context.map(({ id, place }) => ({ file: 'facts.yaml', id, field: 'place', value: place })),
    ...figures.flatMap(({ slug: figure, views }) =>
      views.map(({ id, label }) => ({
        file: 'figures.yaml',
        id: `${figure}/${id}`,
        field: 'label',
        value: label,
      })),
    ),
  ];
}
