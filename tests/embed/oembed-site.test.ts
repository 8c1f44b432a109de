import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { siteCatalogue } from '@/app/site-catalogue';
import { describeOEmbedSite } from '@/components/embed/oembed-site';
import { drawPicture } from '@/components/picture/draw-picture';
import { claimPath, exportPath, figurePath } from '@/data/addresses/addresses';
import { answerOEmbed } from '@/data/addresses/oembed';
import { absolute } from '@/data/addresses/origin';
import { proseText } from '@/data/model/prose-text';
import { EVERY_VIEW } from '@/tests/picture/every-view';

const site = describeOEmbedSite(renderToStaticMarkup);

function ask(path: string, query: Readonly<Record<string, string>> = {}) {
  const params = new URLSearchParams({ url: absolute(path), ...query });
  const answer = answerOEmbed(params, siteCatalogue(), site);
  expect(answer.status).toBe(200);
  return JSON.parse(answer.body) as Record<string, string | number>;
}

describe('oEmbed of the real figures', () => {
  it.each(EVERY_VIEW)('$name: the frame’s height is drawn, its title the view’s', (named) => {
    const { article, figure, view } = named;
    const slug = article.publication.slug;
    const fields = ask(figurePath(slug, figure.slug, { view: view.id }));
    const needed = site.embedHeight(slug, figure.slug, { view: view.id, fit: 'full' }, Number(fields.width));
    expect(fields.title).toBe(proseText(article, view.title ?? figure.title));
    expect(Number(fields.height)).toBeLessThanOrEqual(Math.ceil(needed));
    expect(needed).toBeGreaterThan(200);
    const narrow = ask(figurePath(slug, figure.slug, { view: view.id }), {
      maxwidth: '300',
      maxheight: '400',
    });
    expect([narrow.width, narrow.height]).toEqual([300, 400]);
    expect(ask(figurePath(slug, figure.slug), { maxwidth: '20' }).width).toBe(20);
  });

  it.each(EVERY_VIEW)('$name: no host that clamps at 1,000 px cuts it', ({ article, figure, view }) => {
    const slug = article.publication.slug;
    for (const width of [375, 500, 600, 640]) {
      const fields = ask(figurePath(slug, figure.slug, { view: view.id }), {
        maxwidth: String(width),
        maxheight: '1000',
      });
      const fit = String(fields.html).includes('fit=compact') ? 'compact' : 'full';
      const needed = site.embedHeight(slug, figure.slug, { view: view.id, fit }, width);
      expect(fields.height, `${width} px`).toBe(Math.max(200, Math.ceil(needed)));
    }
  });

  it.each(EVERY_VIEW)('$name: a picture’s size is that of the file', async ({ article, figure, view }) => {
    const slug = article.publication.slug;
    const fields = ask(exportPath(slug, figure.slug, 'png', { view: view.id, width: 500 }));
    const svg = await drawPicture(article, figure, view, { width: Number(fields.width) });
    expect(svg).toContain(` width="${fields.width}" height="${fields.height}"`);
  });

  it('names a claim by its words', () => {
    const [first] = EVERY_VIEW;
    const claim = first?.article.claims[0];
    if (!first || !claim) throw new Error('expected a claim in the dataset, found none');
    const fields = ask(claimPath(first.article.publication.slug, claim.id));
    expect(fields.title).toMatch(/^\p{Lu}.*\p{L}/u);
    expect(fields.html).toContain(`claim=${claim.id}`);
  });
});
