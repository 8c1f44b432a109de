/** On a page of another origin, frames take the height that they need, whatever script listens there. */
import { expect } from 'playwright/test';
import { COLUMNS, EMBEDS } from './embeds';
import { embedComplaints, test } from './host-site';
import { findFrameFaults } from './read-frames';
import { readThrough, watchPage } from './watch-page';

interface Method {
  readonly name: string;
  /** The host page's body, of the embeds' absolute addresses. */
  readonly write: (urls: readonly string[]) => string;
}

const framesOf = (urls: readonly string[], attributes = ''): string =>
  urls
    .map(
      (url) =>
        `<iframe src="${url}" title="A figure" width="100%" height="150" style="display:block;border:0" ${attributes}></iframe>`,
    )
    .join('');

/** A listener that finds the frame a message came from; `read` gives the height, or undefined. */
const listenerOf = (read: string): string => `<script>addEventListener('message', ({ source, data }) => {
  const frame = [...document.querySelectorAll('iframe')].find((one) => one.contentWindow === source);
  const height = (${read})(data);
  if (frame && height) frame.style.height = height + 'px';
})</script>`;

const METHODS: readonly Method[] = [
  {
    name: 'pym.js 1',
    write: (urls) =>
      `${urls.map((_, index) => `<div id="pym-${index}"></div>`).join('')}<script src="/pym.js"></script><script>
      ${JSON.stringify(urls)}.forEach((url, index) => new pym.Parent('pym-' + index, url))</script>`,
  },
  {
    name: '@newswire/frames 1',
    write: (urls) =>
      `${urls.map((url) => `<div data-frame-src="${url}" data-frame-attribute-style="border:0"></div>`).join('')}
      <script src="/frames.js"></script><script>newswireFrames.autoInitFrames()</script>`,
  },
  {
    name: 'iframe-resizer 4',
    write: (urls) =>
      `${framesOf(urls)}<script src="/iframe-resizer.js"></script><script>iFrameResize({ warningTimeout: 0 }, 'iframe')</script>`,
  },
  {
    name: 'Datawrapper',
    write: (urls) =>
      listenerOf(`(data) => Object.values(data['datawrapper-height'] || {})[0]`) + framesOf(urls),
  },
  {
    name: 'AMP',
    write: (urls) =>
      listenerOf(`(data) => data.sentinel === 'amp' && data.type === 'embed-size' && data.height`) +
      framesOf(urls, 'sandbox="allow-scripts"'),
  },
  {
    name: 'Medium',
    write: (urls) =>
      listenerOf(`(data) => {
        if (typeof data !== 'string' || data[0] !== '{') return;
        const message = JSON.parse(data);
        return message.context === 'iframe.resize' && message.height;
      }`) + framesOf(urls),
  },
  {
    name: 'WordPress',
    write: (urls) =>
      listenerOf(`(data) => data.secret === 'Ab3dEf9hIj' && data.message === 'height' && data.value`) +
      framesOf(
        urls.map((url) => `${url}#?secret=Ab3dEf9hIj`),
        'sandbox="allow-scripts" security="restricted"',
      ),
  },
];

for (const { name, write } of METHODS) {
  test(`every embed has its height at every width: ${name}`, async ({ page, host, baseURL }) => {
    const site = new URL(baseURL ?? '').origin;
    const watch = await watchPage(page, site);
    await page.setViewportSize({ width: COLUMNS[0] ?? 0, height: 800 });
    await page.goto(host.publish(write(EMBEDS.map(({ embed }) => site + embed))));
    for (const width of COLUMNS) {
      await page.setViewportSize({ width, height: 800 });
      // The browser lays out frames of other origins while they are in view.
      const read = async () => {
        await readThrough(page);
        return findFrameFaults(page, EMBEDS.length);
      };
      await expect.poll(read, `${width} px`).toEqual([]);
    }
    expect(embedComplaints(watch.complaints, host)).toEqual([]);
  });
}

test('WordPress follows a link for a frame that cannot open windows', async ({ page, host, baseURL }) => {
  const [first] = EMBEDS;
  await page.goto(
    host.publish(
      `<script>addEventListener('message', ({ data }) => { if (data.message === 'link') document.title = data.secret + ' ' + data.value })</script>
      <iframe src="${baseURL}${first?.embed}#?secret=Ab3dEf9hIj" title="A figure" width="640" height="1500" sandbox="allow-scripts"></iframe>`,
    ),
  );
  await page.frameLocator('iframe').locator('footer a').last().click();
  await expect(page).toHaveTitle(`Ab3dEf9hIj ${baseURL}${first?.path}?view=${first?.view.id}`);
});

test('the measuring sees a frame that is too low', async ({ page, host, baseURL }) => {
  await page.goto(host.publish(framesOf([`${baseURL}${EMBEDS[0]?.embed}`])));
  await expect
    .poll(() => findFrameFaults(page, 2))
    .toEqual(['1 of 2 frames', expect.stringContaining('150 px high')]);
});

test('the browser shows a page of the site in no frame', async ({ page, host, baseURL }) => {
  const [first] = EMBEDS;
  for (const { path } of [{ path: '/' }, ...(first ? [first] : [])]) {
    await page.goto(host.publish(`<iframe src="${baseURL}${path}" title="A page"></iframe>`));
    await expect.poll(() => page.frames()[1]?.url(), path).toMatch(/^chrome-error:/);
  }
  await page.goto(host.publish(`<iframe src="${baseURL}${first?.embed}" title="An embed"></iframe>`));
  await expect.poll(() => page.frames()[1]?.url()).toContain('/embed/');
});

test('in a sandbox that allows nothing the chart, its sentence and its table are there', async ({
  page,
  host,
  baseURL,
}) => {
  const [first] = EMBEDS;
  await page.goto(
    host.publish(
      `<iframe src="${baseURL}${first?.embed}" title="A figure" sandbox="" width="640" height="900"></iframe>`,
    ),
  );
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('svg.chart-full')).toBeVisible();
  await expect(frame.locator('q').first()).toBeVisible();
  await frame.locator('summary').click();
  await expect(frame.locator('table')).toBeVisible();
});
