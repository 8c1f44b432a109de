import { RULES, type RuleId, ruleText } from './catalogue';

const isRule = (name: string): name is RuleId => Object.hasOwn(RULES, name);

/** The page of rules: `docs/rules.md`. */
export function writeRules(): string {
  const entries = Object.keys(RULES).filter(isRule).toSorted();
  const parts = entries.map((rule) => {
    const { asks, mend, severity } = ruleText(rule);
    const warning =
      severity === 'warning' ? ' (a warning: it does not keep an article from being published)' : '';
    return `## ${rule}${warning}\n\n${asks}\n\nTo mend it: ${mend.charAt(0).toLowerCase()}${mend.slice(1)}\n`;
  });
  const head =
    '# Rules of the audit\n\nWhat `npm run audit` asks of an article, by the rule’s name. Written by `npm run schema` from `data/faults/catalogue.ts`.\n';
  return [head, ...parts].join('\n');
}
