import { z } from 'zod';
import { view } from './chart-forms';
import { id, ids, prose, proses, undecided } from './parts';

export const figure = z.strictObject({
  slug: id,
  title: prose.describe('The takeaway: a sentence that the data bears out.'),
  subtitle: prose.describe('Who is counted, where and when.'),
  claims: ids,
  context: ids,
  derivations: ids,
  views: z.tuple([view], view).readonly().describe('The first is the default.'),
  annotations: ids,
  notes: proses.describe('What the numbers cannot tell.'),
});

/** Why a number reads otherwise in the article than in the source behind it. */
export const annotation = z
  .strictObject({
    id,
    claims: ids,
    text: prose,
    source: id.exactOptional().describe('The id of a source.'),
  })
  .readonly();

/** `figures.yaml`: the charts, in the order of the dashboard, and notes on single numbers. */
export const figuresFile = z.strictObject({
  annotations: z.array(annotation),
  figures: z.array(figure.extend({ undecided })),
});
