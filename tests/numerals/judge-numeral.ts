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

const NUMBER =
  /(−|\+|down (?:\p{L}+ )*|up (?:\p{L}+ )*)?\p{Sc}?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(%|percent\b|per cent\b|thousand\b|million\b|billion\b|trillion\b)?/gu;

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

interface ShownNumber {
  /** Without its sign: “down 1.2” is 1.2. */
  readonly value: number;
  readonly isPercent: boolean;
  /** 1 where a sign or a word says up, −1 where one says down, 0 where none says either. */
  readonly direction: -1 | 0 | 1;
}

const directionOf = (sign: string): ShownNumber['direction'] => {
  if (sign === '') return 0;
  return /^(−|down)/.test(sign) ? -1 : 1;
};

/** Every number of a text: “142 to 1,420” has two; “13%” is 13, as a percent; “$2.5 million” is 2,500,000. */
export function readNumbers(text: string): readonly ShownNumber[] {
  return [...text.matchAll(NUMBER)].map(([, sign = '', whole = '', decimals = '', unit = '']) => ({
    value: Number(whole.replaceAll(',', '') + decimals) * (SCALES[unit] ?? 1),
    isPercent: unit !== '' && SCALES[unit] === undefined,
    direction: directionOf(sign),
  }));
}

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1e-9 * Math.max(1, Math.abs(other));

/** Whether a number equals a share’s percent, rounded to `places` decimals. */
const isRounded = (value: number, percent: number, places: number): boolean =>
  isNear(value, Math.round(percent * 10 ** places) / 10 ** places);

/**
 * A share stands as a percent, or as a rate of every 100, a change as a percent; all else as itself. What is stated
 * stands unrounded; a computed share is rounded to a tenth of a percent, a rough one to a whole percent. A number
 * without a direction stands beside words that have one (“fell 1.2 points”).
 */
function shows(
  { value, isPercent, direction }: ShownNumber,
  estimate: Estimate,
  stated: number,
  isComputed: boolean,
): boolean {
  if (direction !== 0 && direction !== Math.sign(stated)) return false;
  const size = Math.abs(stated);
  if (estimate.unit !== 'share' && estimate.unit !== 'change') return !isPercent && isNear(value, size);
  const percent = size * 100;
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
