import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ShareComparison } from '@/components/compare/share-comparison';
import { slugOfComparison } from '@/data/addresses/addresses';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { loadArticles } from '@/data/dataset/load-articles';
import { withoutServerWays } from '@/hosting/without-server-ways';

const CODES = { frame: 'frame', element: 'element', pictureHtml: 'picture', pictureMarkdown: 'picture' };

/** What is offered of an article's first two numbers compared. */
function writeWays(): string {
  const [article] = loadArticles();
  const ids = article?.claims.slice(0, 2).map(({ id }) => id) ?? [];
  const figure = article && findFigureOrComparison(article, slugOfComparison(ids));
  if (!figure) throw new Error('expected a comparison of two claims, found none');
  return renderToStaticMarkup(<ShareComparison article={article} figure={figure} codes={CODES} />);
}

const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/ href="([^"]+)"/g)].map(([, href = '']) => href);

describe('the page of a comparison in an export', () => {
  it('has no link to what only a server makes, and keeps its own address and citation', () => {
    const html = writeWays();
    expect(linksOf(html).length).toBeGreaterThan(8);
    const left = withoutServerWays(html);
    expect(linksOf(left)).toEqual([]);
    expect(left).toContain('>Share and cite<');
    expect(left).toMatch(/<summary[^>]*>Link</);
    expect(left).toMatch(/<summary[^>]*>Cite</);
    expect(left).not.toMatch(/<summary[^>]*>(?:Embed|Download)</);
    expect(left.split('<details').length).toBe(left.split('</details>').length);
  });

  it('announces no embed and no picture to hosts', () => {
    const head =
      '<head><link rel="canonical" href="/a"/><link rel="alternate" type="application/json+oembed" href="/oembed"/>' +
      '<link rel="alternate" type="text/xml+oembed" href="/oembed"/><meta property="og:title" content="A"/>' +
      '<meta property="og:image" content="/card.png"/><meta property="og:image:width" content="1"/><meta name="twitter:image" content="/card.png"/></head>';
    expect(withoutServerWays(head)).toBe(
      '<head><link rel="canonical" href="/a"/><meta property="og:title" content="A"/></head>',
    );
  });
});
