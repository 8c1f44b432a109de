import { z } from 'zod';
import { change } from './changes';
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

const annotationFields = z.strictObject({
  id,
  claims: ids,
  source: id.exactOptional().describe('The id of a source.'),
  fact: id.exactOptional().describe('The id of the source’s number, which the article retells.'),
  changes: z
    .array(change)
    .readonly()
    .exactOptional()
    .describe('What the article changed of it, from a closed list; told before the text.'),
});

/** Why a number reads otherwise in the article than in the source behind it. */
export const annotation = annotationFields.extend({ text: prose }).readonly();

/** As it is typed: changes need no further text. */
const typedAnnotation = annotationFields.extend({ text: prose.exactOptional() }).readonly();

/** `figures.yaml`: the charts, in the order of the dashboard, and notes on single numbers. */
export const figuresFile = z.strictObject({
  annotations: z.array(typedAnnotation),
  figures: z.array(figure.extend({ undecided })),
});
