import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MarkedSentence } from '@/components/article/marked-sentence';
import { quoteRuns } from '@/components/picture/text-run';
import { describeClaimJsonLd } from '@/data/exports/schema-org';
import { inQuotes } from '@/data/model/quote-marks';
import { smallArticle } from '../exports/small-article';

describe('the marks around a verbatim quote', () => {
  it.each([
    ['It rained.', '“It rained.”'],
    ['“We won,” she said.', '‘“We won,” she said.’'],
    ['They said "no".', '‘They said "no".’'],
    ['It’s ‘fine’.', '“It’s ‘fine’.”'],
  ])('are single where the words hold double ones: %s', (words, quoted) => {
    expect(inQuotes(words)).toBe(quoted);
  });

  it('are so on pages, in pictures and in descriptions, and the words stay as they are', () => {
    const text = smallArticle.text.replace(/^./u, '“');
    const article = { ...smallArticle, text };
    const [sentence] = article.sentences;
    if (!sentence) throw new Error('expected a sentence, found none');
    const shown = renderToStaticMarkup(<MarkedSentence article={article} span={sentence} emphasised="" />);
    expect(shown).toMatch(/^<q class="font-serif single-quotes"/);
    expect(shown).toContain('“');
    const setting = { style: { size: 12, weight: 400 }, fill: '#000' } as const;
    const runs = quoteRuns(article, sentence, [], setting, setting);
    expect([runs[0]?.text, runs.at(-1)?.text]).toEqual(['‘', '’']);
    const [claim] = article.claims;
    if (!claim) throw new Error('expected a claim, found none');
    const said = { ...claim, quote: '“We won 5,” she said.' };
    expect(JSON.stringify(describeClaimJsonLd(article, said, 'https://f.example'))).toContain(
      '‘“We won 5,” she said.’',
    );
  });
});
