/** A promise that a dataset breaks: where, and what would mend it. */
export interface Fault {
  /** The rule's name, in kebab-case. */
  readonly rule: string;
  /** The file of the article's folder. */
  readonly file: string;
  /** The id of what is at fault, or the field where there is no id. */
  readonly id: string;
  readonly expected: string;
  readonly found: string;
  /** The article's text that comes nearest, where a quote is off. */
  readonly nearest?: string;
}

/** One line: slug/file, id, what was expected and found. Line breaks and quotes are escaped. */
export function formatFault(slug: string, fault: Fault): string {
  const { rule, file, id, expected, found, nearest } = fault;
  const parts = [`${slug}/${file}`, id, rule, `expected ${expected}`, `found ${found}`];
  if (nearest !== undefined) parts.push(`nearest ${JSON.stringify(nearest)}`);
  return parts.map((part) => part.replaceAll(/\s*[\r\n]+\s*/g, ' ')).join(' · ');
}
