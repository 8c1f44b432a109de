import type { Estimate } from '@/data/model/estimate';
import { parseSpan } from '../span-grammar';
import { SpanGrammarError } from '../span-grammar-error';
import type { Rule } from './rule';

const describe = ({ relation, value, upper, unit }: Estimate): string =>
  `${relation} ${value}${upper === undefined ? '' : ` to ${upper}`} ${unit}`;

function parse(raw: string): Estimate | SpanGrammarError {
  try {
    return parseSpan(raw);
  } catch (error) {
    if (error instanceof SpanGrammarError) return error;
    throw error;
  }
}

/** What the claim’s words say, parsed again, is what was typed. */
export const checkReDerivation: Rule = ({ source }) =>
  source.claims.flatMap((claim) => {
    const parsed = parse(claim.raw);
    const fault = { rule: 're-derivation', file: 'claims.ts', id: claim.id };
    if (parsed instanceof SpanGrammarError) {
      return [{ ...fault, expected: 'words that the span grammar knows', found: parsed.message }];
    }
    if (describe(parsed) === describe(claim)) return [];
    const expected = `${describe(parsed)}, as ${JSON.stringify(claim.raw)} says`;
    return [{ ...fault, expected, found: describe(claim) }];
  });
