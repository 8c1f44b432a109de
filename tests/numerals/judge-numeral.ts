/** Whether a numeral that a page or a chart shows is tied to its origin and equals it. */
import type { Article } from '@/data/model/article';
import type { Estimate } from '@/data/model/estimate';

export const ORIGINS = ['claim', 'context', 'derived', 'scale', 'article', 'cite'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A text with a numeral in it, and the innermost origin that it stands in. */
export interface FoundNumeral {
  readonly text: string;
  /** Undefined where no element around the text carries an origin. */
  readonly origin: Origin | undefined;
  /** The origin's id; empty for a scale, a citation and the article's text. */
  readonly id: string;
}

/** Digits, and characters such as ½, ² or Ⅳ. */
export const NUMERAL = /\p{N}/u;

const NUMBER = /(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|percent\b|per cent\b)?/g;

interface ShownNumber {
  readonly value: number;
  readonly isPercent: boolean;
}

/** Every number of a text: “142 to 1,420” has two; “13%” is 13, as a percent. */
export function readNumbers(text: string): readonly ShownNumber[] {
  return [...text.matchAll(NUMBER)].map(([, whole = '', decimals = '', percent]) => ({
    value: Number(whole.replaceAll(',', '') + decimals),
    isPercent: percent !== undefined,
  }));
}

const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 1e-9;

/** Whether a number equals a share’s percent, rounded to `places` decimals. */
const isRounded = (value: number, percent: number, places: number): boolean =>
  isNear(value, Math.round(percent * 10 ** places) / 10 ** places);

/**
 * A share stands as a percent, or as a rate of every 100; a count as itself. What is stated stands unrounded;
 * a computed share is rounded to a tenth of a percent, a rough one to a whole percent.
 */
function shows(
  { value, isPercent }: ShownNumber,
  estimate: Estimate,
  stated: number,
  isComputed: boolean,
): boolean {
  if (estimate.unit === 'count') return !isPercent && isNear(value, stated);
  const percent = stated * 100;
  if (isNear(value, percent)) return true;
  return isComputed && isRounded(value, percent, estimate.relation === '~' ? 0 : 1);
}

/** Names what is wrong with the numbers shown for an estimate, or gives undefined. */
function judgeValue(text: string, estimate: Estimate, isComputed: boolean): string | undefined {
  const shown = readNumbers(text);
  const stated = estimate.upper === undefined ? [estimate.value] : [estimate.value, estimate.upper];
  const isRight =
    shown.length === stated.length &&
    shown.every((number, index) => shows(number, estimate, stated[index] ?? Number.NaN, isComputed));
  return isRight ? undefined : `shows “${text}”, expected ${estimate.relation} ${stated.join(' to ')}`;
}

const ESTIMATES: Readonly<Record<string, (article: Article) => readonly (Estimate & { id: string })[]>> = {
  claim: (article) => article.claims,
  context: (article) => article.context,
  derived: (article) => article.derived,
};

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The article's words may stand in quotation marks of ours. */
const isVerbatim = (articles: readonly Article[], text: string): boolean => {
  const words = squeeze(text).replace(/^“|”$/g, '');
  return articles.some((article) => squeeze(article.text).includes(words));
};

/** Names what is wrong with a numeral, or gives undefined. */
export function judgeNumeral(
  articles: readonly Article[],
  { text, origin, id }: FoundNumeral,
): string | undefined {
  if (origin === undefined) return `“${squeeze(text)}” has no origin`;
  if (origin === 'scale' || origin === 'cite') return undefined;
  if (origin === 'article') {
    return isVerbatim(articles, text) ? undefined : `“${squeeze(text)}” is not in the article`;
  }
  const found = articles
    .flatMap((article) => ESTIMATES[origin]?.(article) ?? [])
    .filter((one) => one.id === id);
  if (found.length === 0) return `“${squeeze(text)}” names the ${origin} “${id}”, which does not exist`;
  const faults = found.map((estimate) => judgeValue(squeeze(text), estimate, origin === 'derived'));
  return faults.includes(undefined) ? undefined : `${origin} “${id}” ${faults[0]}`;
}
