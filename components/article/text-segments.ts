import type { Article } from '@/data/model/article';
import type { Claim, Exclusion } from '@/data/model/claim';
import type { Span } from '@/data/model/span';

/** A stretch of the article's text, verbatim: plain, a claim's number, or an excluded one. */
export interface Segment {
  readonly text: string;
  readonly claim?: Claim;
  readonly exclusion?: Exclusion;
}

/** Cuts a span of the article at its claims and exclusions. The texts join to the span again. */
export function segmentText(article: Article, span: Span): readonly Segment[] {
  const marked = [
    ...article.claims.map((claim) => ({ span: claim.span, claim })),
    ...article.exclusions.map((exclusion) => ({ span: exclusion.span, exclusion })),
  ]
    .filter((one) => one.span.start >= span.start && one.span.end <= span.end)
    .sort((a, b) => a.span.start - b.span.start);
  const segments: Segment[] = [];
  let position = span.start;
  for (const { span: inner, ...mark } of marked) {
    if (inner.start > position) segments.push({ text: article.text.slice(position, inner.start) });
    segments.push({ text: article.text.slice(inner.start, inner.end), ...mark });
    position = inner.end;
  }
  if (position < span.end) segments.push({ text: article.text.slice(position, span.end) });
  return segments;
}
