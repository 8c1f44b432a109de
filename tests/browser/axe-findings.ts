/** What axe finds on a page, with the rules that it leaves to be asked for. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** What a colour scheme can change; all else is the same in both. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Links with one name lead to one target, and two more. */
const SAME_PURPOSE = 'identical-links-same-purpose';
export const ASKED_RULES = [SAME_PURPOSE, 'target-size', 'label-content-name-mismatch'];
const ASKED_FOR = Object.fromEntries(ASKED_RULES.map((rule) => [rule, { enabled: true }]));

/** axe is injected as an inline script, which the site’s policy forbids: the page must bypass it. */
export async function findViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const asked = rules ? axe.withRules([...rules]) : axe.options({ rules: ASKED_FOR });
  const { violations, incomplete } = await asked.analyze();
  // Whether links with one name have one purpose axe does not judge; here they have one target.
  const unsure = incomplete.filter(({ id }) => id === SAME_PURPOSE);
  return [...violations, ...unsure].flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}
