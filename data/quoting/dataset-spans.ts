import type { ArticleSource } from '@/data/model/article';
import type { Span } from '@/data/model/span';

/** A span of the dataset and whose it is. */
export interface OwnedSpan {
  readonly file: string;
  readonly id: string;
  readonly role: 'sentence' | 'claim sentence' | 'number';
  readonly span: Span;
}

/** Every span of a dataset. `number` spans are those of claims and exclusions. */
export function spansOf({ sentences, claims, exclusions }: ArticleSource): readonly OwnedSpan[] {
  return [
    ...sentences.map(({ id, start, end }) => ({
      file: 'sentences.yaml',
      id,
      role: 'sentence' as const,
      span: { start, end },
    })),
    ...claims.map(({ id, sentence }) => ({
      file: 'numbers.yaml',
      id,
      role: 'claim sentence' as const,
      span: sentence,
    })),
    ...claims.map(({ id, span }) => ({ file: 'numbers.yaml', id, role: 'number' as const, span })),
    ...exclusions.map(({ id, span }) => ({ file: 'numbers.yaml', id, role: 'number' as const, span })),
  ];
}

/** Whether a span is a non-empty range of whole numbers inside the text. */
export function isInText(text: string, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length;
}

/** “[51, 171)” for messages. */
export const formatSpan = ({ start, end }: Span): string => `[${start}, ${end})`;
