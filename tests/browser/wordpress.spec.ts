/** In WordPress, which clamps frames and lets them open no window, every figure can be read whole. */
import { expect } from 'playwright/test';
import { test } from './host-site';
import { FIGURE_VIEWS } from './pages';
import { filterAnswer, readInWordPress, WORDPRESS_COLUMNS } from './wordpress-host';

/** Columns in which the compact form needs no scrolling. */
const WITHOUT_SCROLLING = { least: 375, most: 640 } as const;

for (const column of WORDPRESS_COLUMNS) {
  test(`nothing is out of reach in a column of ${column} px`, async ({ page, request, baseURL, host }) => {
    const site = new URL(baseURL ?? '').origin;
    const frames = await readInWordPress(page, request, { host, site, figures: FIGURE_VIEWS, column });
    expect(frames).toHaveLength(FIGURE_VIEWS.length);
    for (const { name, form, has, needs, outOfReach } of frames) {
      expect.soft(outOfReach, name).toEqual([]);
      if (column < WITHOUT_SCROLLING.least || column > WITHOUT_SCROLLING.most) continue;
      expect.soft(needs, `${name}, ${form}`).toBeLessThanOrEqual(has);
    }
  });
}

test('the filter leaves what WordPress leaves', () => {
  const html =
    '<blockquote><a href="a">b</a></blockquote><iframe src="c" height="9" onload="d" scrolling="no"></iframe>';
  expect(filterAnswer(html, 'xyz')).toBe(
    '<blockquote data-secret="xyz" class="wp-embedded-content"><a href="a">b</a></blockquote>' +
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;clip:rect(1px,1px,1px,1px)"' +
      ' src="c#?secret=xyz" data-secret="xyz" height="9" scrolling="no"></iframe>',
  );
});

test('the measuring sees what cannot be reached', async ({ page, request, baseURL, host }) => {
  const frames = await readInWordPress(page, request, {
    host,
    site: new URL(baseURL ?? '').origin,
    figures: FIGURE_VIEWS,
    column: 320,
    filter: (html, secret) => filterAnswer(html.replace('<iframe', '<iframe scrolling="no"'), secret),
  });
  expect(frames.flatMap(({ outOfReach }) => outOfReach)).toContain('link');
});
