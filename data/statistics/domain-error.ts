/** A number outside the domain of a formula. Says which argument, what was expected and what came. */
export class DomainError extends Error {
  constructor(
    readonly argument: string,
    readonly expected: string,
    readonly found: unknown,
  ) {
    super(`${argument}: expected ${expected}, found ${String(found)}`);
    this.name = 'DomainError';
  }
}
