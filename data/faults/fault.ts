import type { RuleId } from './catalogue';

/** A promise that a dataset breaks: where, and what would mend it. */
export interface Fault {
  readonly rule: RuleId;
  /** The file of the article's folder. */
  readonly file: string;
  /** The id of what is at fault, or the field where there is no id. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  /** The article's text that comes nearest, where a quote is off. */
  readonly nearest?: string;
  /** Where in the file, from 1, if that is known better than by the id. */
  readonly line?: number;
  readonly column?: number;
}

/** A fault with its place in a file that can be opened. */
export interface LocatedFault extends Fault {
  /** The file's path, as seen from the folder that the command runs in. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}
