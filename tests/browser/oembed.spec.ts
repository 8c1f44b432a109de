/** oEmbed as two independent consumers read it, and as the specification asks: https://oembed.com. */
import { extract } from '@extractus/oembed-extractor';
import { type APIRequestContext, expect, test } from 'playwright/test';
import { unfurl } from 'unfurl.js';
import { claimPath, exportPath, figurePath, oEmbedPath } from '@/data/addresses/addresses';
import { CLAIM_PAGES, FIGURE_VIEWS } from './pages';

const [first] = FIGURE_VIEWS;
if (!first) throw new Error('expected a figure in the dataset, found none');
const slug = first.article.publication.slug;
const figure = first.figure.slug;

interface Rich {
  readonly type: string;
  readonly version: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_width?: number;
}

/** What oembed-extractor finds: its types know no more than that it is some answer. */
const extractRich = async (url: string, limits: { maxwidth?: number; maxheight?: number } = {}) =>
  (await extract(url, limits)) as unknown as Rich;

/** What the embed code of an answer asks a host to show. */
function frameOf(html: string) {
  const [, src = '', width = '', height = '', title = ''] =
    /<iframe src="([^"]*)" width="(\d+)" height="(\d+)" title="([^"]*)"/.exec(html) ?? [];
  return { src, width: Number(width), height: Number(height), title };
}

/** The frame of the answer holds an embed that exists, at the size that the answer gives. */
async function expectFrame(request: APIRequestContext, { type, version, html, ...size }: Rich) {
  expect([type, version]).toEqual(['rich', '1.0']);
  const frame = frameOf(html);
  expect([frame.width, frame.height]).toEqual([size.width, size.height]);
  expect(frame.title.length).toBeGreaterThan(10);
  const embed = await request.get(frame.src.replaceAll('&amp;', '&'));
  expect(embed.status(), frame.src).toBe(200);
  expect(embed.headers()['content-security-policy']).toContain('frame-ancestors *');
  return frame;
}

const PAGES = [...FIGURE_VIEWS, ...CLAIM_PAGES];

for (const site of PAGES) {
  test(`unfurl.js finds and reads the embed: ${site.name}`, async ({ baseURL, request }) => {
    const { oEmbed, open_graph } = await unfurl(`${baseURL}${site.path}`);
    if (oEmbed?.type !== 'rich') throw new Error(`expected a rich embed, found ${oEmbed?.type}`);
    const { src } = await expectFrame(request, oEmbed as Rich);
    expect(src).toContain(`${baseURL}/embed/`);
    if ('view' in site) expect(src).toContain(`view=${site.view.id}`);
    else expect(src).toContain(`claim=${site.claim.id}`);
    const [thumbnail] = oEmbed.thumbnails ?? [];
    expect([thumbnail?.width, thumbnail?.height]).toEqual([1200, 630]);
    // The link's preview and the embed show the same card.
    expect(thumbnail?.url).toBe(open_graph.images?.[0]?.url);
    expect((await request.get(thumbnail?.url ?? '')).headers()['content-type']).toBe('image/png');
  });

  test(`oembed-extractor finds and reads the embed: ${site.name}`, async ({ baseURL, request }) => {
    const found = await extractRich(`${baseURL}${site.path}`, { maxwidth: 400, maxheight: 350 });
    const frame = await expectFrame(request, found);
    expect([frame.width, frame.height]).toEqual([400, 350]);
    const whole = await extractRich(`${baseURL}${site.path}`);
    await expectFrame(request, whole);
    expect(whole.height).toBeGreaterThan(350);
    expect(whole.title).toBe(found.title);
    expect(whole.thumbnail_width).toBe(1200);
  });
}

const ask = (request: APIRequestContext, baseURL: string | undefined, query: Record<string, string>) =>
  request.get(`${baseURL}/oembed?${new URLSearchParams(query)}`);

test('the picture of every view is a photo within the limits', async ({ baseURL, request }) => {
  for (const { article, figure: of, view } of FIGURE_VIEWS) {
    for (const format of ['svg', 'png'] as const) {
      const url = `${baseURL}${exportPath(article.publication.slug, of.slug, format, { view: view.id, theme: 'dark' })}`;
      const photo = await (await ask(request, baseURL, { url, maxwidth: '500' })).json();
      expect(photo.type, url).toBe('photo');
      expect(photo.width, url).toBe(500);
      expect(photo.url).toContain('theme=dark');
      const png = await request.get(photo.url);
      expect(png.headers()['content-type'], photo.url).toBe('image/png');
      // Twice as dense as it says, so that it is sharp; the shape is the one that it says.
      const bytes = await png.body();
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
      expect(width).toBe(1000);
      expect(Math.abs(height / 2 - photo.height), `${height / 2} px against ${photo.height}`).toBeLessThan(2);
    }
  }
});

const SIZES = [1, 50, 200, 319, 320, 640, 5000];

test('no answer is larger than its limits, however small they are', async ({ baseURL, request }) => {
  const picture = `${baseURL}${exportPath(slug, figure, 'png')}`;
  for (const url of [`${baseURL}${figurePath(slug, figure)}`, picture]) {
    for (const maxwidth of SIZES) {
      for (const maxheight of SIZES) {
        const limits = { maxwidth: String(maxwidth), maxheight: String(maxheight) };
        const answer = await (await ask(request, baseURL, { url, ...limits })).json();
        const said = JSON.stringify(limits);
        for (const [name, most] of [
          ['width', maxwidth],
          ['height', maxheight],
          ['thumbnail_width', maxwidth],
          ['thumbnail_height', maxheight],
        ] as const) {
          if (name in answer) expect(answer[name], `${name} with ${said}`).toBeLessThanOrEqual(most);
        }
        expect(answer.width, said).toBeGreaterThan(0);
        expect(answer.height, said).toBeGreaterThan(0);
        if (answer.type === 'rich') {
          expect(frameOf(answer.html), said).toMatchObject({ width: answer.width, height: answer.height });
        }
      }
    }
  }
});

test('XML says what JSON says', async ({ baseURL, request, page }) => {
  for (const { path } of PAGES) {
    const url = `${baseURL}${path}`;
    const json = await (await request.get(oEmbedPath(url, 'json'))).json();
    const answer = await request.get(oEmbedPath(url, 'xml'));
    expect(answer.headers()['content-type']).toMatch(/^text\/xml/);
    const fields = await page.evaluate(
      (xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, 'text/xml');
        return [root.tagName, ...[...root.children].map((one) => [one.tagName, one.textContent])];
      },
      await answer.text(),
    );
    expect(fields).toEqual(['oembed', ...Object.entries(json).map(([name, value]) => [name, String(value)])]);
  }
});

/** What is wrong, as a function of the site's origin, and the status that says so. */
const REFUSED: readonly (readonly [
  name: string,
  query: (page: string) => Record<string, string>,
  status: number,
])[] = [
  ['no url', () => ({}), 400],
  ['an empty url', () => ({ url: '' }), 400],
  ['a path for a url', () => ({ url: figurePath(slug, figure) }), 400],
  ['a foreign url', () => ({ url: 'https://elsewhere.example/articles/a/figures/b' }), 404],
  ['a script for a url', () => ({ url: 'javascript:alert(1)' }), 404],
  ['another port', (page) => ({ url: page.replace(/:\d+/, ':1') }), 404],
  ['an unknown figure', (page) => ({ url: page.replace(figure, 'no-such-figure') }), 404],
  ['an unknown article', (page) => ({ url: page.replace(slug, 'no-such-article') }), 404],
  ['an unknown view', (page) => ({ url: `${page}?view=nothing` }), 404],
  ['an unknown claim', (page) => ({ url: `${page}?claim=nothing` }), 404],
  ['a number that does not exist', (page) => ({ url: new URL(claimPath(slug, 'nothing'), page).href }), 404],
  ['data for a picture', (page) => ({ url: `${page}.csv` }), 404],
  ['a malformed path', (page) => ({ url: `${page}%E0%A4%A` }), 400],
  ['a format that does not exist', (page) => ({ url: page, format: 'yaml' }), 501],
  ['a width of nothing', (page) => ({ url: page, maxwidth: '0' }), 400],
  ['a negative width', (page) => ({ url: page, maxwidth: '-1' }), 400],
  ['a fractional width', (page) => ({ url: page, maxwidth: '12.5' }), 400],
  ['words for a height', (page) => ({ url: page, maxheight: 'tall' }), 400],
  ['a number without end', (page) => ({ url: page, maxheight: '9'.repeat(400) }), 400],
];

for (const [name, query, status] of REFUSED) {
  test(`${name}: ${status}, with a reason`, async ({ baseURL, request }) => {
    for (const format of ['json', 'xml']) {
      const answer = await ask(request, baseURL, {
        format,
        ...query(`${baseURL}${figurePath(slug, figure)}`),
      });
      expect(answer.status(), format).toBe(status);
      const body = await answer.text();
      expect(body.length).toBeLessThan(600);
      if (format === 'xml' && status !== 501) {
        expect(answer.headers()['content-type']).toMatch(/^text\/xml/);
        expect(body).toMatch(/<error>[a-z]+: .*<\/error>/);
      } else expect(JSON.parse(body).error).toMatch(/^[a-z]+: /);
    }
  });
}

test('a page without an embed offers none to the consumers', async ({ baseURL }) => {
  expect((await unfurl(`${baseURL}/how-to-read`)).oEmbed).toBeUndefined();
  await expect(extract(`${baseURL}/how-to-read`)).rejects.toThrow();
});
