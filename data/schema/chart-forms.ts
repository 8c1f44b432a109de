/** The views of a figure: what every view has, and what each chart form needs. A form is one file in components/charts. */
import { z } from 'zod';
import { id, ids, plain, prose, proses } from './parts';

/** Parts of a row beside its number. */
const ROW = {
  label: prose.exactOptional().describe('The row’s name; where absent, the number’s own label.'),
  base: prose
    .exactOptional()
    .describe('Who is counted, in a few words, where the number’s own population is too long to draw.'),
  within: prose
    .exactOptional()
    .describe('Said inside a share’s band: where in it the number lies is not stated.'),
};

/** A row with further parts of its own. */
const rowWith = <Parts extends z.core.$ZodLooseShape>(parts: Parts) =>
  z.union([
    z.strictObject({ claim: id, ...ROW, ...parts }).readonly(),
    z.strictObject({ context: id, ...ROW, ...parts }).readonly(),
    z.strictObject({ derived: id, ...ROW, ...parts }).readonly(),
  ]);

/** A row of a chart: a number and, under it, what it counts. */
export const row = rowWith({});
const rows = z.array(row).readonly();
const most = z.number().describe('The axis end, in the rows’ unit.');

/** What every view has. A figure with a single view calls it `default`. */
const VIEW = {
  id,
  label: plain.describe('As shown on the switch between views.'),
  layer: z
    .enum(['article', 'context'])
    .describe('Whether outside context is drawn. Views of the layer “article” never draw it.'),
  title: prose
    .exactOptional()
    .describe('Replaces the figure’s own takeaway where this view makes another point.'),
  subtitle: prose.exactOptional(),
};

const viewOf = <Form extends string, Parts extends z.core.$ZodLooseShape>(form: Form, parts: Parts) =>
  z.strictObject({ ...VIEW, form: z.literal(form), ...parts }).readonly();

/** One way to show a figure. */
export const view = z.discriminatedUnion('form', [
  /** Shares of one and the same base as rates "of every 100": one array of 100 dots each. */
  viewOf('icon-arrays', { rows, caution: prose, unstated: prose }),
  /** Estimates of one kind as bars from zero on one axis, which ends at a round value or at `most`. */
  viewOf('bars', {
    rows,
    most: most.exactOptional(),
    distances: z
      .boolean()
      .exactOptional()
      .describe(
        'Whether it is drawn, dashed, how far each number is from the first, where that can be said.',
      ),
    unstated: prose.exactOptional(),
  }),
  /** Numbers that no axis holds together: each on its own, or as words where lengths would be compared. */
  viewOf('apart', {
    rows,
    lengths: z.boolean().describe('Whether each number is drawn, on an axis of its own.'),
    caution: prose.describe('Said in the chart: why they share no axis.'),
  }),
  /** Shares of different bases: each row has its own 0 to 100% track. */
  viewOf('share-tracks', {
    rows,
    caution: prose.exactOptional().describe('Said in the chart, since the rows’ denominators differ.'),
    axis: z
      .enum(['own', 'shared'])
      .exactOptional()
      .describe('Ticks under every track, or, where there are many, under the last one for all.'),
    unstated: proses
      .exactOptional()
      .describe('What the article leaves open, drawn as hatched lines of text.'),
  }),
  /** Counts of one total, stated more than once, and the parts that are not stated. */
  viewOf('stated-totals', { rows, most, unstatedParts: prose }),
  /** Levels of nested groups drawn to one scale; each level's parts lie inside the level above. */
  viewOf('nested-groups', {
    levels: z.array(rows).readonly(),
    article: id.describe('The article’s own number, drawn under the levels on the same scale.'),
    most,
  }),
  /** Which sample sizes make the shares possible as whole people. */
  viewOf('sample-sizes', {
    shares: ids,
    limit: z.int().positive(),
    always: id.describe('How many sizes fit however a half is rounded.'),
    byTies: id.describe('How many more fit if halves go up.'),
  }),
  /** Numbers as their sources have them and as the article has them; an annotation says what changed. */
  viewOf('retold', {
    rows: z
      .array(
        z
          .strictObject({
            claim: id,
            context: id.exactOptional().describe('The source’s number; absent where no source is named.'),
            annotation: id.describe('The id of an annotation with changes.'),
          })
          .readonly(),
      )
      .readonly(),
  }),
  /** Estimates of differing scope on a log scale, never joined. `least` and `most` are counts. */
  viewOf('log-estimates', {
    rows: z.array(rowWith({ year: z.int() })).readonly(),
    least: z.number(),
    most,
    caution: prose,
  }),
  /** Numbers of one kind and one group as columns at their years, on a linear time axis. */
  viewOf('over-time', {
    rows: z
      .array(rowWith({ year: z.int().describe('When the number was true.') }))
      .min(2)
      .readonly(),
    most: most.exactOptional(),
  }),
  /** Places in an order as a list. */
  viewOf('ranks', { rows, unstated: prose.exactOptional() }),
  /** One row per claim: who, where, when, who says so, how firm. */
  viewOf('claim-rows', { claims: ids }),
  /** One dot per sentence, by speaker; the `labelled` claims' numbers stand beside their dots. */
  viewOf('voices', { labelled: ids.exactOptional() }),
]);
