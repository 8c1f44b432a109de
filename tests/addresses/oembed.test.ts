import { describe, expect, it } from 'vitest';
import type { Catalogue } from '@/data/addresses/catalogue';
import { escapeMarkup } from '@/data/addresses/markup';
import { answerOEmbed } from '@/data/addresses/oembed';
import type { OEmbedSite } from '@/data/addresses/oembed-fields';
import { loadSite } from '@/data/dataset/site';

const ORIGIN = 'https://figures.example';
const FIGURE = `${ORIGIN}/articles/news/figures/growth`;

const catalogue: Catalogue = {
  articles: [
    {
      slug: 'news',
      version: 'aaaaaaaaaaaa',
      claims: ['ten', 'unused'],
      numbers: ['ten', 'unused'],
      figures: [{ slug: 'growth', views: ['bars', 'dots'], claims: ['ten'] }],
      kept: [
        {
          version: 'bbbbbbbbbbbb',
          figures: [{ slug: 'growth', views: ['bars', 'dots'], claims: ['ten'] }],
        },
      ],
    },
  ],
  redirects: { 'news/figures/rise': 'news/figures/growth' },
};

type HeightOf = OEmbedSite['embedHeight'];

function ask(query: Record<string, string>, height: number | HeightOf = 420) {
  const answer = answerOEmbed(new URLSearchParams(query), catalogue, {
    origin: ORIGIN,
    name: loadSite().name,
    titleOf: (target) => `A "${target.kind}" & <more>`,
    embedHeight: typeof height === 'number' ? () => height : height,
    pictureHeight: (_article, _figure, _view, width) => width / 2,
  });
  return {
    ...answer,
    json: answer.contentType.startsWith('application/json') ? JSON.parse(answer.body) : undefined,
  };
}

describe('the answer for a figure', () => {
  it('is rich, with the required fields and the agreed markup', () => {
    const { status, json } = ask({ url: FIGURE });
    expect(status).toBe(200);
    expect(json).toEqual({
      version: '1.0',
      title: 'A "figure" & <more>',
      provider_name: 'Sourced Figures',
      provider_url: `${ORIGIN}/`,
      cache_age: 86_400,
      type: 'rich',
      html:
        `<blockquote><a href="${FIGURE}?view=bars">A &quot;figure&quot; &amp; &lt;more&gt;</a></blockquote>` +
        `<iframe src="${ORIGIN}/embed/news/growth?view=bars" width="680" height="420" ` +
        `title="A &quot;figure&quot; &amp; &lt;more&gt;" frameborder="0"></iframe>`,
      width: 680,
      height: 420,
      thumbnail_url: `${ORIGIN}/articles/news/figures/growth/bars/card.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('keeps the view and the claim', () => {
    const { json } = ask({ url: `${FIGURE}?view=dots&claim=ten&utm_source=x` });
    expect(json.html).toContain(`href="${FIGURE}?view=dots&amp;claim=ten"`);
    expect(json.html).toContain(`src="${ORIGIN}/embed/news/growth?view=dots&amp;claim=ten"`);
    expect(json.thumbnail_url).toContain('/dots/card.png');
  });

  it.each([
    `${FIGURE}/dots~ten`,
    `${FIGURE}/?view=dots&claim=ten`,
    `${ORIGIN}/articles/news/figures/rise?view=dots&claim=ten`,
    `${ORIGIN}/embed/news/growth?view=dots&claim=ten`,
    `${ORIGIN}/embed/news/growth/dots~ten/light`,
    'http://figures.example/articles/news/figures/growth?view=dots&claim=ten',
    'http://figures.example:80/articles/news/figures/growth?view=dots&claim=ten',
    'https://figures.example:443/articles/news/figures/growth?view=dots&claim=ten',
  ])('is the same for %s', (url) => {
    expect(ask({ url }).body).toBe(ask({ url: `${FIGURE}?view=dots&claim=ten` }).body);
  });

  it('keeps the theme and the version of an embed', () => {
    for (const url of [`growth?theme=dark&version=bbbbbbbbbbbb`, `growth/bars/dark/bbbbbbbbbbbb`]) {
      const { json } = ask({ url: `${ORIGIN}/embed/news/${url}` });
      expect(json.html).toContain(
        `src="${ORIGIN}/embed/news/growth?view=bars&amp;theme=dark&amp;version=bbbbbbbbbbbb"`,
      );
    }
  });

  it.each([
    [{ maxwidth: '400' }, 400, 420],
    [{ maxwidth: '5000' }, 680, 420],
    [{ maxheight: '300' }, 680, 300],
    [{ maxwidth: '1', maxheight: '1' }, 1, 1],
    [{ maxwidth: '' }, 680, 420],
  ])('fits in %j', (limits: Record<string, string>, width, height) => {
    const { json } = ask({ url: FIGURE, ...limits });
    expect([json.width, json.height]).toEqual([width, height]);
    expect(json.html).toContain(`width="${width}" height="${height}"`);
  });

  it.each([
    [50, 200],
    [420.2, 421],
    [3000, 3000],
  ])('is as high as WordPress allows: %d needed, %d given', (needed, given) => {
    expect(ask({ url: FIGURE }, needed).json.height).toBe(given);
  });

  /** As high as its column is narrow; a third of it folded where it is compact. */
  const narrowing: HeightOf = (_article, _figure, { fit }, width) => {
    const full = 600_000 / width;
    return fit === 'compact' ? full / 1.5 : full;
  };

  it.each([
    [{}, '', 883],
    [{ maxwidth: '640', maxheight: '960' }, 'compact', 625],
    [{ maxwidth: '640', maxheight: '1600' }, '', 938],
    [{ maxwidth: '640', maxheight: '900' }, 'compact', 625],
    [{ maxwidth: '640', maxheight: '500' }, 'compact', 500],
    [{ maxwidth: '375' }, '', 1600],
  ])('folds what does not fit in %j, so that the height is that of its content', (limits, fit, height) => {
    const { json } = ask({ url: FIGURE, ...limits } as Record<string, string>, narrowing);
    expect(json.height).toBe(height);
    expect(json.html.includes('fit=compact')).toBe(fit === 'compact');
    expect(json.html).toContain(`height="${height}"`);
  });

  it('keeps an embed compact that is asked for by its own address', () => {
    const { json } = ask({ url: `${ORIGIN}/embed/news/growth?fit=compact` }, narrowing);
    expect(json.html).toContain(`/embed/news/growth?view=bars&amp;fit=compact"`);
    expect(json.height).toBe(589);
  });

  it('has all three thumbnail fields or none', () => {
    for (const limits of [{ maxwidth: '1199' }, { maxheight: '629' }]) {
      expect(Object.keys(ask({ url: FIGURE, ...limits }).json).join()).not.toContain('thumbnail');
    }
    expect(ask({ url: FIGURE, maxwidth: '1200', maxheight: '630' }).json.thumbnail_width).toBe(1200);
  });
});

describe('the answer for a number', () => {
  it('is rich: the first figure that draws it, with a link to the number', () => {
    const { json } = ask({ url: `${ORIGIN}/articles/news/claims/ten` });
    expect(json.type).toBe('rich');
    expect(json.html).toContain(`href="${ORIGIN}/articles/news/claims/ten"`);
    expect(json.html).toContain(`src="${ORIGIN}/embed/news/growth?view=bars&amp;claim=ten"`);
    expect(json.thumbnail_url).toBe(`${ORIGIN}/articles/news/claims/ten/card.png`);
  });
});

describe('the answer for a picture', () => {
  it.each(['svg', 'png'])('is a photo, of the PNG, for .%s', (format) => {
    const { json } = ask({ url: `${FIGURE}.${format}?view=dots&theme=dark` });
    expect(json).toMatchObject({
      type: 'photo',
      url: `${FIGURE}.png?view=dots&theme=dark&width=680`,
      width: 680,
      height: 340,
    });
  });

  it.each([
    [{ maxwidth: '400' }, 400, 400, 200],
    [{ maxwidth: '200' }, 320, 200, 100],
    [{ maxheight: '170' }, 680, 340, 170],
  ])('fits in %j', (limits: Record<string, string>, laidOut, width, height) => {
    const { json } = ask({ url: `${FIGURE}.png`, ...limits });
    expect(json.url).toContain(`width=${laidOut}`);
    expect([json.width, json.height]).toEqual([width, height]);
  });
});

describe('XML', () => {
  it.each(['XML', 'Xml'])('is meant by %s', (format) => {
    expect(ask({ url: FIGURE, format })).toEqual(ask({ url: FIGURE, format: 'xml' }));
  });

  it('says what JSON says', () => {
    const { status, contentType, body } = ask({ url: `${FIGURE}?view=dots&claim=ten`, format: 'xml' });
    expect([status, contentType]).toEqual([200, 'text/xml; charset=utf-8']);
    expect(body).toMatch(
      /^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>.*<\/oembed>\n$/,
    );
    const fields = Object.fromEntries(
      [...body.matchAll(/<([a-z_]+)>([^<]*)<\/\1>/g)].map(([, name, value = '']) => [
        name,
        value
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
          .replaceAll('&amp;', '&'),
      ]),
    );
    const { json } = ask({ url: `${FIGURE}?view=dots&claim=ten` });
    expect(fields).toEqual(
      Object.fromEntries(Object.entries(json).map(([name, value]) => [name, String(value)])),
    );
  });

  it('holds no character that XML forbids', () => {
    expect(escapeMarkup('a\u0000\u000b\u001f\uffffb\t\n')).toBe('ab\t\n');
  });
});

describe('requests without an answer', () => {
  it('say why in XML to one who reads XML', () => {
    const { status, contentType, body } = ask({ url: `${FIGURE}<&>`, format: 'xml' });
    expect([status, contentType]).toEqual([404, 'text/xml; charset=utf-8']);
    expect(body).toMatch(/<oembed><error>url: [^<>]*<\/error><\/oembed>/);
  });

  it.each([
    [{}, 400, /^url: expected the address of a figure/],
    [{ url: '' }, 400, /^url:/],
    [{ url: 'growth' }, 400, /^url: expected an absolute URL/],
    [{ url: '/articles/news/figures/growth' }, 400, /^url: expected an absolute URL/],
    [{ url: 'https://evil.example/articles/news/figures/growth' }, 404, /found one at “evil.example”/],
    [{ url: 'https://figures.example:444/articles/news/figures/growth' }, 404, /expected an address at/],
    [
      { url: 'https://figures.example.evil.example/articles/news/figures/growth' },
      404,
      /expected an address at/,
    ],
    [{ url: 'https://figures.example@evil.example/' }, 404, /found one at “evil.example”/],
    [{ url: 'javascript:alert(1)' }, 404, /expected an address at/],
    [{ url: 'data:text/html,x' }, 404, /expected an address at/],
    [{ url: `${ORIGIN}/` }, 404, /cannot be embedded/],
    [{ url: `${ORIGIN}/articles/news` }, 404, /cannot be embedded/],
    [{ url: `${ORIGIN}/articles/news/claims.json` }, 404, /cannot be embedded/],
    [{ url: `${ORIGIN}/embed/news/grow` }, 404, /There is no figure “grow”/],
    [{ url: `${ORIGIN}/embed/news/growth?view=pie` }, 404, /expected a view/],
    [{ url: `${ORIGIN}/embed/news/growth/bars/pink` }, 404, /There is no view/],
    [{ url: `${FIGURE}.csv` }, 404, /cannot be embedded/],
    [{ url: `${FIGURE}/citation.bib` }, 404, /cannot be embedded/],
    [{ url: `${ORIGIN}/articles/news/figures/grow` }, 404, /There is no figure “grow”/],
    [{ url: `${ORIGIN}/articles/new/figures/growth` }, 404, /There is no article “new”/],
    [{ url: `${ORIGIN}/articles/news/claims/eleven` }, 404, /There is no claim “eleven”/],
    [{ url: `${ORIGIN}/articles/news/claims/unused` }, 404, /no figure draws the claim/],
    [{ url: `${FIGURE}?view=pie` }, 404, /expected a view of the figure “growth”, one of bars, dots/],
    [{ url: `${FIGURE}?claim=unused` }, 404, /expected a claim of the figure/],
    [{ url: `${FIGURE}/bars~~bad-view` }, 404, /expected a view/],
    [{ url: `${FIGURE}/pie` }, 404, /There is no view/],
    [{ url: `${FIGURE}.png?theme=pink` }, 400, /^url: theme: expected one of/],
    [{ url: `${ORIGIN}/articles/%E0%A4%A` }, 400, /^url: path:/],
    [{ url: FIGURE, format: 'yaml' }, 501, /^format: expected json or xml, found “yaml”/],
    [{ url: FIGURE, maxwidth: '0' }, 400, /^maxwidth: expected a positive whole number/],
    [{ url: FIGURE, maxwidth: '-5' }, 400, /^maxwidth:/],
    [{ url: FIGURE, maxwidth: '12.5' }, 400, /^maxwidth:/],
    [{ url: FIGURE, maxheight: 'tall' }, 400, /^maxheight:/],
    [{ url: FIGURE, maxheight: '1e3' }, 400, /^maxheight:/],
  ])('%j: %d', (query: Record<string, string>, status, message) => {
    const answer = ask(query);
    expect(answer.status).toBe(status);
    expect(answer.json.error).toMatch(message);
    expect(answer.body.length).toBeLessThan(600);
  });
});
