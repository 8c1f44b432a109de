/** The published contract of claims.json, as a JSON Schema. Additional keys are allowed; these must be there. */
const text = { type: 'string', minLength: 1 };
const offset = { type: 'integer', minimum: 0 };
const numberOrNull = { type: ['number', 'null'] };
const unit = {
  enum: ['share', 'change', 'points', 'count', 'money', 'rate', 'multiple', 'duration', 'measure', 'rank'],
};
const slug = { type: 'string', pattern: '^[a-z0-9-]+$' };
const slugs = { type: 'array', items: slug, uniqueItems: true };

const objectOf = (properties: Record<string, unknown>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (properties: Record<string, unknown>) => ({ type: 'array', items: objectOf(properties) });

export const claimsSchema = objectOf({
  article: objectOf({
    slug,
    title: text,
    publisher: text,
    url: { type: 'string', pattern: '^https?://' },
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    length: offset,
  }),
  claims: listOf({
    id: slug,
    start: offset,
    end: offset,
    raw: text,
    relation: { enum: ['=', '~', '>=', '>', '<=', '<', '..'] },
    value: { type: 'number' },
    unit,
    sentence: objectOf({ start: offset, end: offset, quote: text }),
    population: text,
    place: text,
    time: text,
    speaker: text,
    figures: slugs,
  }),
  exclusions: listOf({ start: offset, end: offset, raw: text, reason: text }),
  context: listOf({
    id: slug,
    value: numberOrNull,
    lower: numberOrNull,
    upper: numberOrNull,
    relation: { enum: ['=', '~', '>=', '>', '<=', '<', '..'] },
    unit,
    population: text,
    place: text,
    year: { type: 'integer' },
    source: objectOf({
      title: text,
      publisher: text,
      year: { type: ['integer', 'null'] },
      url: { type: 'string', pattern: '^https?://' },
      grade: { enum: ['A', 'B'] },
    }),
  }),
  derived: listOf({ id: slug, value: { type: 'number' }, formula: text, inputs: slugs }),
  figures: listOf({ slug, title: text, views: slugs, claims: slugs, context: slugs, derived: slugs }),
});
