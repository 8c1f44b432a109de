import type { Prose } from './prose';

/** Refers to a number of the dataset: a claim, a context fact or a derivation. */
export type Reference<C extends string, X extends string, D extends string> =
  | { readonly claim: C }
  | { readonly context: X }
  | { readonly derived: D };

/** A row of a chart: a number and, under it, what it counts. */
export type Row<C extends string, X extends string, D extends string> = Reference<C, X, D> & {
  /** The row's name; where absent, the number's own label. */
  readonly label?: Prose;
  /** Who is counted, in a few words, where the number's own population is too long to draw. */
  readonly base?: Prose;
  /** Said inside a share's band: where in it the number lies is not stated. */
  readonly within?: Prose;
};

/** The chart forms: each is one file in components/charts. */
export type ChartForm<C extends string = string, X extends string = string, D extends string = string> =
  /** Shares of one and the same base as rates "of every 100": one array of 100 dots each. */
  | {
      readonly form: 'icon-arrays';
      readonly rows: readonly Row<C, X, D>[];
      readonly caution: Prose;
      readonly unstated: Prose;
    }
  /** Estimates of one kind as bars from zero on one axis, which ends at a round value or at `most`. */
  | {
      readonly form: 'bars';
      readonly rows: readonly Row<C, X, D>[];
      readonly most?: number;
      readonly unstated?: Prose;
    }
  /** Shares of different bases: each row has its own 0 to 100% track. */
  | {
      readonly form: 'share-tracks';
      readonly rows: readonly Row<C, X, D>[];
      /** Said in the chart, since the rows' denominators differ. */
      readonly caution?: Prose;
      /** Ticks under every track, or, where there are many, under the last one for all. */
      readonly axis?: 'own' | 'shared';
      /** What the article leaves open, drawn as hatched lines of text. */
      readonly unstated?: readonly Prose[];
    }
  /** Counts of one total, stated more than once, and the parts that are not stated. */
  | {
      readonly form: 'stated-totals';
      readonly rows: readonly Row<C, X, D>[];
      readonly most: number;
      readonly unstatedParts: Prose;
    }
  /** Levels of nested groups drawn to one scale; each level's parts lie inside the level above. */
  | {
      readonly form: 'nested-groups';
      readonly levels: readonly (readonly Row<C, X, D>[])[];
      /** The article's own number, drawn under the levels on the same scale. */
      readonly article: C;
      readonly most: number;
    }
  /** Which sample sizes make the shares possible as whole people. */
  | {
      readonly form: 'sample-sizes';
      readonly shares: readonly C[];
      readonly limit: number;
      /** How many sizes fit however a half is rounded, and how many more if halves go up. */
      readonly always: D;
      readonly byTies: D;
    }
  /** Estimates of differing scope on a log scale, never joined. `least` and `most` are counts. */
  | {
      readonly form: 'log-estimates';
      readonly rows: readonly (Row<C, X, D> & { readonly year: number })[];
      readonly least: number;
      readonly most: number;
      readonly caution: Prose;
    }
  /** One row per claim: who, where, when, who says so, how firm. */
  | { readonly form: 'claim-rows'; readonly claims: readonly C[] }
  /** One dot per sentence, by speaker; the `labelled` claims' numbers stand beside their dots. */
  | { readonly form: 'voices'; readonly labelled?: readonly C[] };

/** One way to show a figure. A figure with a single view calls it `default`. */
export type View<C extends string = string, X extends string = string, D extends string = string> = {
  readonly id: string;
  /** As shown on the switch between views. */
  readonly label: string;
  /** Whether outside context is drawn. Views of the layer `article` never draw context. */
  readonly layer: 'article' | 'context';
  /** Replaces the figure's own takeaway where this view makes another point. */
  readonly title?: Prose;
  readonly subtitle?: Prose;
} & ChartForm<C, X, D>;

/** Why a number reads otherwise in the article than in the source behind it. */
export interface Annotation<C extends string = string> {
  readonly id: string;
  readonly claims: readonly C[];
  readonly text: Prose;
  /** A source's id. */
  readonly source?: string;
}

export interface Figure<
  C extends string = string,
  X extends string = string,
  D extends string = string,
  A extends string = string,
> {
  /** Permanent: listed in the ledger once published. */
  readonly slug: string;
  /** The takeaway: a sentence that the data bears out. */
  readonly title: Prose;
  /** Who is counted, where and when. */
  readonly subtitle: Prose;
  readonly claims: readonly C[];
  readonly context: readonly X[];
  readonly derivations: readonly D[];
  /** The first is the default. */
  readonly views: readonly [View<C, X, D>, ...View<C, X, D>[]];
  readonly annotations: readonly A[];
  /** What the numbers cannot tell. */
  readonly notes: readonly Prose[];
}

/** The parameters of one chart form. */
export type FormOf<F extends ChartForm['form']> = Extract<ChartForm, { form: F }>;
