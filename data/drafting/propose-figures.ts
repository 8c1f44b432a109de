/** Figures that the numbers allow, by what may be compared: all with plain, factual titles made of references. */
import type { ComparedNumber } from '@/data/comparability/compared-number';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { kindOf } from '@/data/comparability/kinds';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import type { Figure, Row, View } from '@/data/model/figure';
import { namer } from './names';

/** A figure with the ground it is proposed on. */
export interface ProposedFigure extends Figure {
  readonly undecided: string;
}

interface Numbered {
  readonly claim: Claim;
  readonly compared: ComparedNumber;
  readonly year: number | undefined;
}

const MOST_ROWS = 6;
const MOST_LABELLED = 3;

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const told = ({ claim }: Numbered): string => `{claim:${claim.id}:hedged}`;
const when = ({ year }: Numbered): string => (year === undefined ? '' : ` in {cite:${year}}`);
const populationOf = ({ claim }: Numbered): string => claim.population;

type Words = Pick<Figure, 'title' | 'subtitle' | 'notes'> & {
  readonly name: string;
  readonly ground: string;
  /** Whether the numbers are one thing at several times. */
  readonly isTimed?: boolean;
};

/** A time axis labels as many side by side. */
const MOST_YEARS = 4;

const overYears = (numbers: readonly Numbered[], rows: readonly Row[]): View => ({
  id: 'default',
  label: 'Chart',
  layer: 'article',
  form: 'over-time',
  rows: rows.map((row, index) => ({ ...row, year: numbers[index]?.year ?? 0 })),
});

const asList = (rows: readonly Row[]): View => ({
  id: 'default',
  label: 'Chart',
  layer: 'article',
  form: 'ranks',
  rows,
});

const viewOf = (rows: readonly Row[], isShare: boolean): View => ({
  id: 'default',
  label: 'Chart',
  layer: 'article',
  form: 'bars',
  rows,
  // Shares go from none to all.
  ...(isShare ? { most: 1 } : {}),
});

function chooseView(numbers: readonly Numbered[], rows: readonly Row[], isOverTime: boolean): View {
  if (numbers.every(({ claim }) => claim.unit === 'rank')) return asList(rows);
  if (isOverTime && numbers.length <= MOST_YEARS) return overYears(numbers, rows);
  return viewOf(
    rows,
    numbers.every(({ claim }) => claim.unit === 'share'),
  );
}

function figureOf(
  numbers: readonly Numbered[],
  labels: readonly string[],
  words: Words,
): Omit<ProposedFigure, 'slug'> {
  const { title, subtitle, notes, ground } = words;
  const rows = numbers.map(
    ({ claim }, index): Row => ({ claim: claim.id, label: labels[index] ?? claim.label }),
  );
  return {
    title,
    subtitle,
    undecided: ground,
    claims: numbers.map(({ claim }) => claim.id),
    context: [],
    derivations: [],
    views: [chooseView(numbers, rows, words.isTimed === true)],
    annotations: [],
    notes,
  };
}

/** Numbers that stand on one axis: of one kind and one group. */
const isShared = (numbers: readonly Numbered[]): boolean =>
  numbers.length > 1 && judgeComparison(numbers.map(({ compared }) => compared)).verdict === 'shared';

const isTimed = (numbers: readonly Numbered[]): boolean =>
  numbers.every(({ year }) => year !== undefined) &&
  new Set(numbers.map(({ year }) => year)).size === numbers.length;

function overTime(
  numbers: readonly Numbered[],
): { name: string; figure: Omit<ProposedFigure, 'slug'> } | undefined {
  const [first, ...others] = numbers.toSorted((one, other) => (one.year ?? 0) - (other.year ?? 0));
  const last = others.at(-1);
  if (!first || !last) return undefined;
  const name = capitalise(first.claim.label);
  const words: Words = {
    name: `${first.claim.label} by year`,
    title: `${name}: ${told(first)}${when(first)}, ${told(last)}${when(last)}`,
    subtitle: `${capitalise(populationOf(first))}.`,
    notes: ['The years are those that the article names beside the numbers.'],
    ground: 'the same thing at different times',
    isTimed: true,
  };
  const ordered = [first, ...others];
  const labels = ordered.map(({ claim, year }) => `${claim.label}, {cite:${year}}`);
  return { name: words.name, figure: figureOf(ordered, labels, words) };
}

function together(
  numbers: readonly Numbered[],
): { name: string; figure: Omit<ProposedFigure, 'slug'> } | undefined {
  const [first] = numbers;
  if (!first) return undefined;
  const parts = numbers.slice(0, MOST_LABELLED).map((one) => `${told(one)} ${one.claim.label}`);
  const words: Words = {
    name: `${populationOf(first)} ${first.claim.unit}s`,
    title: parts.join('; '),
    subtitle: `${capitalise(populationOf(first))}.`,
    notes: ['Whether the same people are in more than one of the numbers is not stated: they are not added.'],
    ground: 'numbers of one kind and one group',
  };
  return {
    name: words.name,
    figure: figureOf(
      numbers,
      numbers.map(({ claim }) => claim.label),
      words,
    ),
  };
}

/** A number that has a point of its own: a change from nothing, a range between its ends, a share of its whole. */
const standsAlone = ({ claim: { unit, relation } }: Numbered): boolean =>
  unit === 'change' ||
  unit === 'points' ||
  unit === 'rank' ||
  unit === 'multiple' ||
  relation === '..' ||
  unit === 'share';

function alone(one: Numbered): { name: string; figure: Omit<ProposedFigure, 'slug'> } {
  const { claim } = one;
  const words: Words = {
    name: claim.label,
    title: `${capitalise(claim.label)}: ${told(one)}${when(one)}`,
    subtitle: `${capitalise(populationOf(one))}.`,
    notes: [],
    ground:
      claim.relation === '..' ? 'a range' : `a ${claim.unit === 'points' ? 'change in points' : claim.unit}`,
  };
  return { name: words.name, figure: figureOf([one], [claim.label], words) };
}

/** Numbers of one kind and one group, in their order. */
function gather(numbers: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const gathered = new Map<string, Numbered[]>();
  for (const one of numbers) {
    const key = `${kindOf(one.claim)} of ${one.compared.group?.id ?? one.claim.id}`;
    gathered.set(key, [...(gathered.get(key) ?? []), one]);
  }
  return [...gathered.values()];
}

function chartsOf(numbers: readonly Numbered[]) {
  const some = numbers.slice(0, MOST_ROWS);
  if (isShared(some)) return [isTimed(some) ? overTime(some) : together(some)];
  return some.filter(standsAlone).map(alone);
}

function everyNumber({ claims }: Article): Omit<ProposedFigure, 'slug'> {
  const ids = claims.map(({ id }) => id);
  return {
    title: 'What the article’s numbers count',
    subtitle: 'Every number of the article: who is counted, where and when, who says so, and how firm it is.',
    undecided: 'all numbers, one by one',
    claims: ids,
    context: [],
    derivations: [],
    views: [{ id: 'default', label: 'Chart', layer: 'article', form: 'claim-rows', claims: ids }],
    annotations: [],
    notes: ['Each small mark stands on its row’s own whole. The rows must not be compared by length.'],
  };
}

function everyVoice({ claims }: Article): Omit<ProposedFigure, 'slug'> {
  return {
    title: 'Who speaks in the article, sentence by sentence',
    subtitle:
      'Each dot is one sentence of the article, placed from its beginning to its end, in the row of who speaks.',
    undecided: 'who speaks',
    claims: claims.map(({ id }) => id),
    context: [],
    derivations: [],
    views: [{ id: 'default', label: 'Chart', layer: 'article', form: 'voices' }],
    annotations: [],
    notes: [
      'Who speaks is our reading of each sentence.',
      'How often someone speaks says nothing about who is right.',
    ],
  };
}

/** @param article The draft without figures. @param years When each number was true, by its id. */
export function proposeFigures(
  article: Article,
  years: ReadonlyMap<string, number>,
): readonly ProposedFigure[] {
  const compared = numbersOfArticle(article);
  const numbers = article.claims.flatMap((claim): Numbered[] => {
    const own = compared.find(({ id }) => id === claim.id);
    return own ? [{ claim, compared: own, year: years.get(claim.id) }] : [];
  });
  const name = namer();
  const charts = gather(numbers)
    .flatMap(chartsOf)
    .flatMap((made) => (made ? [{ slug: name(made.name, 'figure'), ...made.figure }] : []));
  if (article.claims.length === 0) return charts;
  const voices = article.speakers.length > 1 ? [{ slug: 'voices', ...everyVoice(article) }] : [];
  return [...charts, { slug: 'what-is-counted', ...everyNumber(article) }, ...voices];
}
