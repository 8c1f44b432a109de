/** A page says nothing on the console, asks nobody else for anything, breaks no policy and never shifts. */
import { expect, test } from 'playwright/test';
import { openPage } from './open-page';
import { CLAIM_PAGES, FEWER_PAGES } from './pages';
import { serveInParts } from './serve-in-parts';
import { readThrough, unwantedShifts, watchPage } from './watch-page';

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

test('a page that arrives in parts stays where it is', async ({ browser, baseURL }) => {
  const slow = await serveInParts(baseURL ?? '');
  const context = await browser.newContext({ baseURL: slow.origin, viewport: { width: 360, height: 740 } });
  for (const site of CLAIM_PAGES.slice(0, 2)) {
    const page = await context.newPage();
    const watch = await watchPage(page, slow.origin);
    await openPage(page, site);
    expect(await watch.readShifts(), site.name).toEqual([]);
  }
  await context.close();
  await slow.close();
});

test('shifts of words in a page that still arrives are borne while they are small, and no others', () => {
  const words = { score: 0.02, at: 100, isOfWords: true, moved: ['of 9'] };
  expect(unwantedShifts({ shifts: [words, words], shown: 200 })).toEqual([]);
  expect(unwantedShifts({ shifts: [words, words, words], shown: 200 })).toHaveLength(3);
  expect(unwantedShifts({ shifts: [words, { ...words, isOfWords: false }], shown: 200 })).toHaveLength(1);
  expect(unwantedShifts({ shifts: [words, { ...words, at: 300 }], shown: 200 })).toEqual(['0.0200: of 9']);
});

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
