import type { z } from 'zod';
import type { row, view } from '@/data/schema/chart-forms';
import type { annotation, figure } from '@/data/schema/figures-file';

/** A row of a chart: a number and, under it, what it counts. */
export type Row = z.infer<typeof row>;

/** One way to show a figure: what every view has, and what its chart form needs. */
export type View = z.infer<typeof view>;

/** The chart forms: each is one file in components/charts. */
export type ChartForm = View;

/** The parameters of one chart form. */
export type FormOf<F extends ChartForm['form']> = Extract<ChartForm, { form: F }>;

/** Why a number reads otherwise in the article than in the source behind it. */
export type Annotation = z.infer<typeof annotation>;

/** A chart with its words. Its slug is permanent: listed in the ledger once published. */
export type Figure = Readonly<z.infer<typeof figure>>;
