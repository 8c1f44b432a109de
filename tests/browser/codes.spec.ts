/** The codes of the share panel and of the README work where they are pasted. */
import { readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from 'playwright/test';
import { COLUMNS, EMBEDS } from './embeds';
import { embedComplaints, test } from './host-site';
import { findFrameFaults, readFits } from './read-frames';
import { readThrough, watchPage } from './watch-page';

const shiftsOf = (page: Page) => page.evaluate(() => window.watched.shifts);

async function readCodes(page: Page, path: string) {
  await page.goto(path);
  const texts = await page
    .locator('#share')
    .evaluate((panel) =>
      [...panel.querySelectorAll('input, textarea, code, pre')].map(
        (field) => (field as HTMLInputElement).value ?? field.textContent ?? '',
      ),
    );
  const codeWith = (start: string) => texts.find((text) => text.startsWith(start)) ?? '';
  return { frame: codeWith('<div style'), element: codeWith('<script'), picture: codeWith('<a ') };
}

/** The columns of hosts, odd ones and those at which charts and titles change. */
const HOST_COLUMNS = [...Array.from({ length: 21 }, (_, index) => 280 + 31 * index), 384, 476, 592, 640];

/** A frame of each form in each is slow: fewer, as far apart as all, and a wide one. */
const FEWER_COLUMNS = [...HOST_COLUMNS.filter((_, index) => index % 3 === 0), 1200];

/** What stands between the parts of an embed beyond what its style sheet keeps free, and under the last: pixels. */
const readBlanks = (frame: Frame) =>
  frame.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return [];
    const topsOf = () => [
      ...[...main.children].map((part) => part.getBoundingClientRect().top),
      main.getBoundingClientRect().bottom,
    ];
    const tops = topsOf();
    const filled = main.style.minHeight;
    main.style.minHeight = '';
    const needed = topsOf();
    main.style.minHeight = filled;
    return tops.map((top, index) => {
      const before = index === 0 ? 0 : (tops[index - 1] ?? 0) - (needed[index - 1] ?? 0);
      return top - (needed[index] ?? 0) - before;
    });
  });

test('elements hold many figures, fit them, leave no blank beyond 16 px and move nothing, in columns of 280 to 1200 px', async ({
  page,
  host,
  baseURL,
  browser,
}) => {
  const codes: string[] = [];
  for (const { path } of EMBEDS) codes.push((await readCodes(page, path)).element);
  const address = host.publish(codes.map((code) => `<p>Before.</p>${code}<p>After.</p>`).join(''));
  for (const width of FEWER_COLUMNS) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const reader = await context.newPage();
    const watch = await watchPage(reader, new URL(baseURL ?? '').origin);
    await reader.goto(address);
    // The browser lays out frames of other origins while they are in view.
    const read = async () => {
      await readThrough(reader);
      return findFrameFaults(reader, EMBEDS.length);
    };
    // The first who asks for an embed waits until it is drawn, and here that is one of each form at once.
    await expect.poll(read, { message: `${width} px`, timeout: 60_000 }).toEqual([]);
    expect(await shiftsOf(reader), `layout shift at ${width} px`).toEqual([]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth), `${width} px`).toBe(width);
    expect(embedComplaints(watch.complaints, host)).toEqual([]);
    const unfilled = await reader.locator('sourced-figure').evaluateAll((all) =>
      all.map((one) => {
        const frame = one.shadowRoot?.querySelector('iframe');
        return one.getBoundingClientRect().height - (frame?.getBoundingClientRect().height ?? 0);
      }),
    );
    expect(Math.max(...unfilled), `blank under a frame at ${width} px`).toBeLessThan(1);
    for (const frame of reader.frames().filter((one) => one.url().includes('/embed/'))) {
      const blanks = await readBlanks(frame);
      expect(blanks.length).toBeGreaterThan(1);
      expect.soft(Math.max(...blanks), `${frame.url()} at ${width} px`).toBeLessThanOrEqual(16);
    }
    await context.close();
  }
});

test('an element keeps the room before its script comes', async ({ page, host, browser }) => {
  const [first] = EMBEDS;
  const { element } = await readCodes(page, first?.path ?? '');
  const address = host.publish(`${element}<p>After.</p>`);
  for (const width of COLUMNS) {
    const context = await browser.newContext({ viewport: { width, height: 2400 } });
    const reader = await context.newPage();
    await watchPage(reader, '');
    let release = () => {};
    const painted = new Promise<void>((resolve) => {
      release = resolve;
    });
    await reader.route('**/embed.js', async (route) => {
      await painted;
      await route.continue();
    });
    await reader.goto(address, { waitUntil: 'commit' });
    await expect(reader.locator('p')).toBeVisible();
    await reader.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    release();
    await expect.poll(() => findFrameFaults(reader, 1), `${width} px`).toEqual([]);
    expect(await shiftsOf(reader), `layout shift at ${width} px`).toEqual([]);
    await context.close();
  }
});

test('where no script runs an element leaves nothing blank under its picture', async ({
  page,
  host,
  browser,
}) => {
  const codes: string[] = [];
  for (const { path } of EMBEDS) codes.push((await readCodes(page, path)).element);
  // A host may also take script and style away, and leave the rest.
  const bare = codes.map((code) => code.replace(/<script.*<\/style>/s, ''));
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  for (const all of [codes, bare]) {
    await reader.goto(host.publish(all.join('')));
    for (const width of COLUMNS) {
      await reader.setViewportSize({ width, height: 800 });
      const blanks = await reader.locator('sourced-figure').evaluateAll((elements) =>
        elements.map((one) => {
          const picture = one.querySelector('img')?.getBoundingClientRect();
          return one.getBoundingClientRect().height - (picture?.height ?? 0);
        }),
      );
      expect(blanks.length).toBe(EMBEDS.length);
      for (const [index, blank] of blanks.entries())
        expect.soft(blank, `${EMBEDS[index]?.name} at ${width} px`).toBeLessThanOrEqual(16);
    }
  }
  await context.close();
});

test('a shift is seen', async ({ page, host }) => {
  await watchPage(page, '');
  await page.goto(host.publish('<p>Before.</p>'));
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await frame();
    document.body.insertAdjacentHTML('afterbegin', '<div style="height:200px"></div>');
    await frame();
  });
  await expect.poll(async () => (await shiftsOf(page)).length).toBeGreaterThan(0);
});

/** What a code without script may be off by. */
const MOST_OFF = 0.05;

test('frame codes are as high as they need to be, within 5 per cent, in columns of 280 to 900 px, and elements keep no less room', async ({
  page,
  host,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const reader = await context.newPage();
  for (const { path, name, embed } of EMBEDS) {
    const { frame, element } = await readCodes(page, path);
    const height = /;(height:calc[^;"]*)/.exec(frame)?.[1] ?? '';
    const room = />a\{(height:calc[^}]*)\}/.exec(element)?.[1] ?? '';
    await page.goto(
      host.publish(
        HOST_COLUMNS.map(
          (width) =>
            `<div style="width:${width}px;container-type:inline-size"><p style="margin:0;${height}"></p><i style="display:block;${room}"></i></div>`,
        ).join(''),
      ),
    );
    const [has = [], keeps = []] = await Promise.all(
      ['p', 'i'].map((one) =>
        page.locator(one).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height)),
      ),
    );
    await reader.goto(`${baseURL}${embed}`);
    for (const [index, width] of HOST_COLUMNS.entries()) {
      await reader.setViewportSize({ width, height: 400 });
      const needs = await reader.locator('html').evaluate((root) => root.getBoundingClientRect().height);
      const off = (has[index] ?? 0) / needs - 1;
      expect
        .soft(Math.abs(off), `${name} at ${width} px: ${has[index]} of ${needs}`)
        .toBeLessThanOrEqual(MOST_OFF);
      expect.soft(keeps[index], `room for ${name} at ${width} px`).toBeGreaterThanOrEqual(needs);
    }
  }
  await context.close();
});

test('a frame code fills its column, and never scrolls sideways', async ({ page, host, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  const editor = await page.context().newPage();
  const { frame } = await readCodes(editor, EMBEDS[0]?.path ?? '');
  expect(frame).not.toContain('scrolling');
  await page.goto(host.publish(frame));
  for (const width of COLUMNS) {
    await page.setViewportSize({ width, height: 800 });
    await expect
      .poll(async () => (await readFits(page)).map(({ isScrolledSideways }) => isScrolledSideways))
      .toEqual([false]);
    const missing = async () => {
      const [fit] = await readFits(page);
      return Math.max(0, (fit?.needs ?? Number.NaN) - (fit?.has ?? 0));
    };
    await expect.poll(missing, `${width} px`).toBe(0);
  }
  expect(embedComplaints(watch.complaints, host)).toEqual([]);
});

test('pictures fit their column', async ({ page, host, baseURL }) => {
  const codes: string[] = [];
  // Another page than the watched one, which would be blamed for what the site's page did not finish loading.
  const editor = await page.context().newPage();
  for (const { path } of EMBEDS) codes.push((await readCodes(editor, path)).picture);
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  await page.setViewportSize({ width: 280, height: 800 });
  await page.goto(host.publish(codes.join('')));
  await readThrough(page);
  const isShown = () =>
    page.evaluate(() => [...document.images].filter((one) => one.complete && one.naturalWidth > 0).length);
  await expect.poll(isShown, { timeout: 60_000 }).toBe(EMBEDS.length);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(280);
  expect(embedComplaints(watch.complaints, host)).toEqual([]);
});

const README_CODES = [...readFileSync('README.md', 'utf8').matchAll(/```html\n(.*?)```/gs)].map(
  ([, code = '']) => code,
);

test('the README’s codes work as they stand', async ({ page, host, baseURL }) => {
  const site = new URL(baseURL ?? '').origin;
  expect(README_CODES.length).toBeGreaterThanOrEqual(3);
  const watch = await watchPage(page, site);
  for (const code of README_CODES) {
    await page.goto(host.publish(code.replaceAll('http://localhost:3000', site)));
    if (code.includes('<iframe') || code.includes('<sourced-figure')) {
      const frame = page.locator('iframe');
      await expect(frame).toHaveAttribute('title', /\w+ \w+/);
      await expect(page.frameLocator('iframe').locator('h1')).toBeVisible();
      if (code.includes('<sourced-figure')) await expect.poll(() => findFrameFaults(page, 1)).toEqual([]);
    } else {
      await expect.poll(() => page.evaluate(() => document.images[0]?.naturalWidth ?? 0)).toBeGreaterThan(0);
      await expect(page.locator('img')).toHaveAttribute('alt', /\w+ \w+/);
    }
  }
  expect(embedComplaints(watch.complaints, host)).toEqual([]);
});
