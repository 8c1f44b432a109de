import type { RuleId } from '@/data/faults/catalogue';
import type { Fault } from '@/data/faults/fault';
import type { Span } from '@/data/model/span';
import { isInText } from '@/data/quoting/dataset-spans';
import { findNearestText } from '@/data/quoting/nearest-text';
import type { Rule } from './rule';

interface Quote {
  readonly rule: RuleId;
  readonly file: string;
  readonly id: string;
  readonly span: Span;
  readonly typed: string;
}

function checkQuote(text: string, { rule, file, id, span, typed }: Quote): readonly Fault[] {
  if (!isInText(text, span)) return [];
  const verbatim = text.slice(span.start, span.end);
  if (verbatim === typed) return [];
  const nearest = findNearestText(text, typed);
  const fault = { rule, file, id, expected: JSON.stringify(verbatim), found: JSON.stringify(typed) };
  return [nearest === undefined ? fault : { ...fault, nearest }];
}

/** Every quote and every raw is the text’s own characters at its span. */
export const checkQuotes: Rule = ({ source, text }) => [
  ...source.claims.flatMap(({ id, sentence, quote, span, raw }) => [
    ...checkQuote(text, { rule: 'claim-quote', file: 'numbers.yaml', id, span: sentence, typed: quote }),
    ...checkQuote(text, { rule: 'claim-raw', file: 'numbers.yaml', id, span, typed: raw }),
  ]),
  ...source.exclusions.flatMap(({ id, span, raw }) =>
    checkQuote(text, { rule: 'exclusion-raw', file: 'numbers.yaml', id, span, typed: raw }),
  ),
];
