/** Small things that a page says once, and in one place. */
import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { renderPage } from './render-page';

describe.each(loadArticles().map((article) => [article.publication.slug, article] as const))(
  'the pages of %s',
  (_, article) => {
    it('name the sentence of each number that is not charted', async () => {
      const markup = await renderPage(article);
      const list = markup.slice(markup.indexOf('id="not-charted"'));
      for (const { id, span } of article.exclusions) {
        const sentence = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
        const entry = list.slice(list.indexOf(`id="not-charted-${id}"`));
        expect(entry.slice(0, entry.indexOf('</div>')), id).toContain(`href="#${sentence?.id}"`);
      }
    });

    it('offer a figure’s link and embed code in one step, and each number’s behind one choice', async () => {
      const [figure] = article.figures;
      if (!figure) throw new Error('expected a figure, found none');
      const markup = await renderPage(article, figure, figure.views[0]);
      const beforeSentences = markup.slice(0, markup.indexOf('id="sentences"'));
      expect(beforeSentences).toContain('Copy link');
      expect(beforeSentences).toContain('Copy embed code');
      const link = markup.slice(markup.indexOf('id="share"'), markup.indexOf('>Embed<'));
      expect(link.indexOf('Link to one number')).toBeGreaterThan(link.indexOf('One number of it'));
    });

    it('do not repeat a chart of rows by its own table', async () => {
      const rows = article.figures.filter(({ views }) => views[0].form === 'claim-rows');
      for (const figure of rows) {
        const markup = await renderPage(article, figure, figure.views[0]);
        const table = markup.slice(markup.indexOf('id="table"'), markup.indexOf('</table>'));
        for (const head of ['Where', 'When', 'How firm']) expect(table).not.toContain(`>${head}<`);
        for (const { id } of article.claims) expect(table).toContain(`data-claim="${id}"`);
      }
    });
  },
);
