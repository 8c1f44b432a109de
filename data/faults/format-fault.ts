import { spellOutRefused } from '@/data/characters/refused-characters';
import { ruleText } from './catalogue';
import type { LocatedFault } from './fault';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** Spaces that look like the common one, and are none: two texts that differ by them seem the same. */
const ODD_SPACE = /[\u00a0\u2000-\u200b\u202f\u205f\u3000]/gu;
const spellOutSpaces = (text: string): string =>
  text.replaceAll(ODD_SPACE, (space) => `\\u{${space.codePointAt(0)?.toString(16)}}`);

/** Whatever it holds, it is one line, and says nothing to a terminal. */
const onOneLine = (text: string): string =>
  spellOutSpaces(spellOutRefused(text.replaceAll(/[\t ]*[\r\n]+[\t ]*/g, ' ')));

const severityOf = ({ rule }: LocatedFault): 'error' | 'warning' => ruleText(rule).severity ?? 'error';
/** Whether the fault keeps an article from being published. */
export const isBlocking = (fault: LocatedFault): boolean => severityOf(fault) === 'error';

/** One line: place, id, rule, what was expected and found, how to mend it. */
function formatText(fault: LocatedFault): string {
  const { path, line, column, id, rule, expected, found, nearest } = fault;
  const near = nearest === undefined ? [] : [`nearest ${JSON.stringify(nearest)}`];
  const severity = isBlocking(fault) ? rule : `${rule} (a warning)`;
  const parts = [`${path}:${line}:${column}`, id, severity, `expected ${expected}`, `found ${found}`];
  return [...parts, ...near, ruleText(rule).mend].map(onOneLine).join(' · ');
}

const escapeGithub = (text: string): string =>
  spellOutRefused(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function formatGithub(fault: LocatedFault): string {
  const { path, line, column, rule, id, expected, found } = fault;
  const message = escapeGithub(`${id}: expected ${expected}; found ${found}. ${ruleText(rule).mend}`);
  return `::${severityOf(fault)} file=${path},line=${line},col=${column},title=${rule}::${message}`;
}

const toRecord = (fault: LocatedFault) => ({
  rule: fault.rule,
  severity: severityOf(fault),
  file: fault.path,
  line: fault.line,
  column: fault.column,
  id: fault.id,
  expected: fault.expected,
  found: fault.found,
  ...(fault.nearest === undefined ? {} : { nearest: fault.nearest }),
  mend: ruleText(fault.rule).mend,
});

/** All faults for people, for machines, or for GitHub's annotations. */
export function formatFaults(faults: readonly LocatedFault[], format: Format): string {
  if (format === 'json') return JSON.stringify(faults.map(toRecord), null, 2);
  return faults.map(format === 'github' ? formatGithub : formatText).join('\n');
}
