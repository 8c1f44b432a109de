/** A page says nothing on the console, asks nobody else for anything, breaks no policy and never shifts. */
import { expect, test } from 'playwright/test';
import { openPage } from './open-page';
import { FEWER_PAGES } from './pages';
import { readThrough, watchPage } from './watch-page';

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];

for (const site of FEWER_PAGES) {
  test(`quiet and steady: ${site.name}`, async ({ browser, baseURL }) => {
    for (const viewport of SIZES) {
      // A context of its own starts with a cold cache.
      const context = await browser.newContext({ baseURL: baseURL ?? '', viewport });
      const page = await context.newPage();
      const watch = await watchPage(page, new URL(baseURL ?? '').origin);
      await openPage(page, site);
      await readThrough(page);
      expect(watch.complaints, `at ${viewport.width} px`).toEqual([]);
      expect(await watch.readViolations(), `at ${viewport.width} px`).toEqual([]);
      expect(await watch.readShifts(), `layout shifts at ${viewport.width} px`).toEqual([]);
      await context.close();
    }
  });
}

test('the watch sees what a page does wrong', async ({ page, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  await openPage(page, { path: '/how-to-read', status: 200 });
  await page.evaluate(() => {
    console.warn('a warning');
    const script = document.createElement('script');
    script.textContent = 'void 0';
    document.body.append(script);
    const image = document.createElement('img');
    image.src = '/no-such-picture';
    const pusher = document.createElement('div');
    pusher.className = 'mt-16 p-3';
    pusher.textContent = 'pushes the page down';
    document.body.prepend(pusher, image);
  });
  await page.waitForFunction(() => window.watched.shifts.length > 0 && window.watched.violations.length > 0);
  expect((await watch.readViolations())[0]).toContain('script-src');
  await expect.poll(() => watch.complaints.join('\n')).toMatch(/a warning[\s\S]*404/);
});

test('the watch sees a request to another origin', async ({ page }) => {
  const watch = await watchPage(page, 'http://somewhere.example');
  await openPage(page, { path: '/how-to-read', status: 200 });
  expect(watch.complaints.some((complaint) => complaint.startsWith('foreign: '))).toBe(true);
});
