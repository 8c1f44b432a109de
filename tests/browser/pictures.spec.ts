/** Exported pictures show what the page shows, stand alone, and are the same each time. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { expect, type Page, test } from 'playwright/test';
import { layoutWidth } from '@/components/picture/picture-frame';
import { WIDEST_FRAME } from '@/components/scales/frame';
import { THEME_INK } from '@/components/scales/ink';
import { type ExportFormat, exportPath, type PictureChoice } from '@/data/addresses/addresses';
import { PICTURE_THEMES, PICTURE_WIDTHS } from '@/data/addresses/themes';
import { openPage } from './open-page';
import { ALL_PAGES, EVERY_FIGURE_VIEW, FIGURE_VIEWS, type FigureViewPage, FORMS } from './pages';
import { compareShapes, readShapes, type Shape } from './picture-shapes';
import { watchPage } from './watch-page';

const CHART = '[data-part="chart"]';
/** The width at which a picture is drawn in its own pixels. */
const UNSCALED = layoutWidth(WIDEST_FRAME);

const pathOf = (
  { article, figure, view }: FigureViewPage,
  format: ExportFormat,
  choice: PictureChoice = {},
) => exportPath(article.publication.slug, figure.slug, format, { view: view.id, ...choice });

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)] as const;

/** The colours of a PNG at points, in its own pixels, as “#rrggbb”. */
const readColours = async (page: Page, path: string, points: readonly { x: number; y: number }[]) =>
  page.evaluate(
    async ([encoded, wanted]) => {
      const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('expected a canvas, found none');
      context.drawImage(bitmap, 0, 0);
      return wanted.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
        return `#${[red, green, blue].map((one) => one.toString(16).padStart(2, '0')).join('')}`;
      });
    },
    [(await (await page.request.get(path)).body()).toString('base64'), points] as const,
  );

/** Bars of one colour that end crisply: no other shape goes on from where they end. */
const crispBars = (shapes: readonly Shape[], colours: readonly string[]): readonly Shape[] =>
  shapes.filter(
    (bar) =>
      bar.name === 'rect' &&
      bar.isOpaque &&
      colours.includes(bar.fill) &&
      bar.right - bar.left > 8 &&
      bar.bottom - bar.top > 5 &&
      !shapes.some(
        (other) =>
          other !== bar &&
          other.name === 'rect' &&
          other.left > bar.left &&
          Math.abs(other.left - bar.right) < 2 &&
          other.top < bar.bottom &&
          other.bottom > bar.top,
      ),
  );

for (const site of FORMS) {
  test(`the picture shows the page’s chart, and opens quietly: ${site.name}`, async ({
    context,
    baseURL,
  }) => {
    const page = await context.newPage();
    await openPage(page, site);
    const shown = await readShapes(page, 'svg.chart');
    expect(shown.length).toBeGreaterThan(3);
    await page.close();
    const alone = await context.newPage();
    const watch = await watchPage(alone, new URL(baseURL ?? '').origin);
    const response = await alone.goto(pathOf(site, 'svg'));
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    const exported = await readShapes(alone, CHART);
    expect(compareShapes(shown, exported)).toEqual([]);
    // What stands in it as text that anyone sees: the sentences, and where it comes from.
    const words = await alone.evaluate(() =>
      [...document.querySelectorAll('text')]
        .map((text) => text.textContent)
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    );
    expect(words.replaceAll(' ', '')).toContain(`${baseURL}${site.path}`);
    for (const claim of site.article.claims) {
      if (words.includes(claim.quote.slice(0, 40))) expect(words).toContain(`“${claim.quote}”`);
    }
    const metadata = await alone.evaluate(() => document.querySelector('metadata')?.textContent ?? '');
    const [described, ...annotations] = JSON.parse(metadata)['@graph'];
    expect(described.url).toBe(`${baseURL}${site.path}`);
    expect(annotations).toHaveLength(site.figure.claims.length);
    expect(watch.complaints).toEqual([]);
  });

  test(`ink stands where the marks are: ${site.name}`, async ({ page }) => {
    for (const theme of PICTURE_THEMES) {
      await page.goto(pathOf(site, 'svg', { theme, width: UNSCALED }));
      const shapes = await readShapes(page, CHART);
      const offset = await page.evaluate((chart) => {
        const matrix = document.querySelector<SVGGraphicsElement>(chart)?.getCTM();
        return { x: matrix?.e ?? Number.NaN, y: matrix?.f ?? Number.NaN };
      }, CHART);
      const { article, context, paper } = THEME_INK[theme];
      const inPicture = (x: number, y: number) => ({ x: 2 * (x + offset.x), y: 2 * (y + offset.y) });
      const bars = crispBars(shapes, [article, context]);
      // With those that end softly: their solid part.
      const solids = shapes.filter(
        ({ name, isOpaque, fill, left, right }) =>
          name === 'rect' && isOpaque && [article, context].includes(fill) && right - left > 8,
      );
      const dots = shapes.filter((one) => one.name === 'circle' && one.isOpaque && one.fill === article);
      const bands = shapes.filter((one) => one.name === 'rect' && !one.isOpaque && one.fill === article);
      // The others draw their marks as paths.
      if (!['sample-sizes', 'log-estimates', 'icon-arrays'].includes(site.view.form)) {
        expect(solids.length + dots.length + bands.length, 'marks in ink').toBeGreaterThan(0);
      }
      await page.goto('/how-to-read');
      const picture = pathOf(site, 'png', { theme, width: UNSCALED });
      const inside = [
        ...bars.map((bar) => ({ ...inPicture(bar.right - 1.5, bar.top + 2), ink: bar.fill })),
        ...solids.map((bar) => ({ ...inPicture((bar.left + bar.right) / 2, bar.top + 2), ink: bar.fill })),
        ...dots.map((dot) => ({
          ...inPicture((dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2),
          ink: article,
        })),
      ];
      const beyond = bars.map((bar) => inPicture(bar.right + 1.5, bar.top + 2));
      const aroundBands = bands.flatMap((band) =>
        [band.left - 2, band.left + 4].map((x) => inPicture(x, band.top + 4)),
      );
      // A picture takes long to be read: once for all.
      const [corner, ...colours] = await readColours(page, picture, [
        { x: 1, y: 1 },
        ...inside,
        ...beyond,
        ...aroundBands,
      ]);
      expect(corner).toBe(paper);
      expect(colours.splice(0, inside.length), `${theme}: at the marks`).toEqual(
        inside.map(({ ink }) => ink),
      );
      for (const colour of colours.splice(0, beyond.length)) {
        expect([article, context], `${theme}: 1.5 px beyond the end of a bar`).not.toContain(colour);
      }
      expect(colours).toHaveLength(2 * bands.length);
      for (let index = 0; index < colours.length; index += 2) {
        expect(colours[index + 1], `${theme}: in a band`).not.toBe(colours[index]);
      }
    }
  });
}

test('every picture answers in every theme, twice alike, and as another process draws it', async ({
  request,
}) => {
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', ['tests/browser/hash-pictures.ts']);
  const drawn: Readonly<Record<string, string>> = JSON.parse(stdout);
  expect(Object.keys(drawn)).toHaveLength(EVERY_FIGURE_VIEW.length * 4);
  expect(new Set(Object.values(drawn)).size).toBe(EVERY_FIGURE_VIEW.length * 4);
  for (const site of EVERY_FIGURE_VIEW) {
    for (const theme of PICTURE_THEMES) {
      for (const format of ['svg', 'png'] as const) {
        const path = pathOf(site, format, { theme, width: 360 });
        const [once, again] = [await request.get(path), await request.get(path)];
        expect([once.status(), again.status()], path).toEqual([200, 200]);
        const body = await once.body();
        expect(body.equals(await again.body()), path).toBe(true);
        const hash = createHash('sha256').update(body).digest('hex');
        expect(hash, path).toBe(
          drawn[[site.article.publication.slug, site.figure.slug, site.view.id, theme, format].join(' ')],
        );
        if (format === 'png') expect(sizeOf(body)[0], path).toBe(720);
      }
    }
  }
});

test('the comparison sees a bar that is too long', () => {
  const bar = { name: 'rect', left: 0, top: 0, right: 100, bottom: 10, fill: '', isOpaque: true };
  expect(compareShapes([bar], [{ ...bar, right: 100.05 }])).toEqual([]);
  expect(compareShapes([bar], [{ ...bar, right: 101 }])[0]).toContain('right at 100.00');
  expect(compareShapes([bar], [])[0]).toContain('1 shapes');
});

test('the width is one of a list, which a wrong one is told', async ({ request }) => {
  const [site] = FIGURE_VIEWS;
  if (!site) throw new Error('expected a figure in the dataset, found none');
  for (const width of PICTURE_WIDTHS.filter((_, index) => index % 4 === 1)) {
    const png = await request.get(pathOf(site, 'png', { width }));
    expect(sizeOf(await png.body())[0]).toBe(2 * width);
    const svg = await (await request.get(pathOf(site, 'svg', { width }))).text();
    expect(svg).toContain(` width="${width}" `);
  }
  for (const width of [0, 319, 641, 1601, 1e9, '1e3', '640.5', 'wide', '-640']) {
    for (const format of ['svg', 'png']) {
      const answer = await request.get(`${pathOf(site, format as ExportFormat)}&width=${width}`);
      expect(answer.status(), `${width}`).toBe(400);
      expect(await answer.text()).toContain(PICTURE_WIDTHS.join(', '));
    }
  }
  expect((await request.get(`${pathOf(site, 'png')}&theme=pink`)).status()).toBe(400);
});

test('every picture shows in an <img>, at the size that it says', async ({ page, baseURL }) => {
  const watch = await watchPage(page, new URL(baseURL ?? '').origin);
  await openPage(page, { path: '/how-to-read', status: 200 });
  for (const site of EVERY_FIGURE_VIEW) {
    for (const theme of PICTURE_THEMES) {
      const [width, height] = await page.evaluate(
        async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          return [image.naturalWidth, image.naturalHeight] as const;
        },
        pathOf(site, 'svg', { theme, width: 400 }),
      );
      expect(width).toBe(400);
      expect(height).toBeGreaterThan(200);
    }
  }
  expect(watch.complaints).toEqual([]);
});

test('every page has a preview card of 1200 by 630 px and less than 300 kB', async ({ request, baseURL }) => {
  const seen = new Set<string>();
  for (const { path, status } of ALL_PAGES) {
    if (status !== 200 || path === '/how-to-read') continue;
    const html = await (await request.get(path)).text();
    const [, card = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
    const [, words = ''] = /<meta property="og:image:alt" content="([^"]+)"/.exec(html) ?? [];
    expect(card, path).toContain(`${baseURL}/`);
    expect(words.length, path).toBeGreaterThan(10);
    const png = await (await request.get(card)).body();
    expect(sizeOf(png), card).toEqual([1200, 630]);
    expect(png.length, card).toBeLessThan(300_000);
    seen.add(card);
  }
  expect(seen.size).toBeGreaterThan(FIGURE_VIEWS.length);
  expect(sizeOf(await (await request.get('/card.png')).body())).toEqual([1200, 630]);
});
