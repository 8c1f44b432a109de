/** No finding of axe on any kind of page, in light and dark, narrow and wide. */
import { expect, test } from 'playwright/test';
import { ASKED_RULES, COLOUR_RULES, findViolations } from './axe-findings';
import { openPage } from './open-page';
import { FEWER_PAGES, FORMS, type SitePage } from './pages';

// axe is injected as an inline script, which the site's policy forbids.
test.use({ bypassCSP: true });

/** On wide screens the page of a figure is laid out alike for every form. */
const widthsOf = (site: SitePage): readonly number[] =>
  FORMS.some(({ path }) => path === site.path) && site.path !== FORMS[0]?.path ? [360] : [360, 1280];

for (const site of FEWER_PAGES) {
  test(`axe finds nothing: ${site.name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await openPage(page, site);
    for (const width of widthsOf(site)) {
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
  await page.setContent(
    `<main><a href="https://a.example/a">More</a> <a href="https://a.example/b">More</a> <a href="https://a.example/c" aria-label="Other">Words</a>
    <button style="width:9px;height:9px;padding:0">a</button><button style="width:9px;height:9px;padding:0">b</button></main>`,
  );
  const found = (await findViolations(page)).join('\n');
  for (const rule of ASKED_RULES) expect(found).toContain(rule);
});
