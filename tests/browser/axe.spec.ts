/** No finding of axe on any kind of page, in light and dark, narrow and wide. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { openPage } from './open-page';
import { FEWER_PAGES } from './pages';

// axe is injected as an inline script, which the site's policy forbids.
test.use({ bypassCSP: true });

/** What a colour scheme can change; all else is the same in both. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

async function findViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, html }) => `${id}: ${help}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

for (const site of FEWER_PAGES) {
  test(`axe finds nothing: ${site.name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, site);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await findViolations(page), `light, ${width} px`).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, COLOUR_RULES), 'dark').toEqual([]);
  });
}

test('axe sees a faulty page', async ({ page }) => {
  await page.setContent('<main><img src="data:,"><p style="color:#ccc;background:#fff">faint</p></main>');
  expect((await findViolations(page)).join('\n')).toMatch(/color-contrast[\s\S]*image-alt/);
  expect((await findViolations(page, COLOUR_RULES)).join('\n')).toContain('color-contrast');
});
