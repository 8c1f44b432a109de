import { segmentText } from '@/components/article/text-segments';
import { originAttributes } from '@/components/marks/prose-block';
import type { TextStyle } from '@/components/scales/text-metrics';
import type { Article } from '@/data/model/article';
import { type Prose, parseProse } from '@/data/model/prose';
import { partText } from '@/data/model/prose-text';
import { quoteMarksOf } from '@/data/model/quote-marks';
import type { Span } from '@/data/model/span';

/** What a run of text is set in. Style sizes are in the picture's pixels. */
export interface Setting {
  readonly style: TextStyle;
  readonly fill: string;
}

/** A stretch of text in one setting. `origin` ties its numerals to where they come from. */
export interface TextRun extends Setting {
  readonly text: string;
  readonly origin?: Readonly<Record<string, string>>;
  /** Whether it may break after the separators of an address, which has no spaces to break at. */
  readonly isAddress?: boolean;
}

export const plainRun = (text: string, setting: Setting): TextRun => ({ text, ...setting });

/** A citation or address: its years and numbers belong to it. */
export const citeRun = (text: string, setting: Setting): TextRun => ({
  text,
  ...setting,
  origin: { 'data-cite': '' },
  isAddress: /^https?:/.test(text),
});

/** Prose in one setting; each reference keeps its origin. */
export const proseRuns = (article: Article, prose: Prose, setting: Setting): readonly TextRun[] =>
  parseProse(prose).map((part) => ({
    text: partText(article, part),
    ...setting,
    ...(part.kind === 'text' ? {} : { origin: originAttributes(part) }),
  }));

/**
 * A span of the article in quotation marks, verbatim; the numbers of the given claims are emphasised.
 * @param whole the sentence that the span is a part of: what is left out of it is said
 */
export function quoteRuns(
  article: Article,
  span: Span,
  claims: readonly string[],
  setting: Setting,
  emphasis: Setting,
  whole: Span = span,
): readonly TextRun[] {
  const origin = { 'data-article': '' };
  const runs = segmentText(article, span).map(({ text, claim }): TextRun => {
    if (!claim) return { text, ...setting, origin };
    const isEmphasised = claims.includes(claim.id);
    return { text, ...(isEmphasised ? emphasis : setting), origin: { 'data-claim': claim.id } };
  });
  const [open, close] = quoteMarksOf(article.text.slice(span.start, span.end));
  return [
    plainRun(span.start > whole.start ? `${open}… ` : open, setting),
    ...runs,
    plainRun(span.end < whole.end ? ` …${close}` : close, setting),
  ];
}
