/** A span that the grammar refuses: what it expected, what it found, and where in the span (UTF-16). */
export class SpanGrammarError extends Error {
  constructor(
    readonly raw: string,
    readonly offset: number,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found} (at character ${offset} of “${raw}”)`);
    this.name = 'SpanGrammarError';
  }
}
