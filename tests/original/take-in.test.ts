import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/data/drafting/split-sentences';
import { normaliseText } from '@/data/original/normalise-text';
import { takeIn, takeInAllWords } from '@/data/original/take-in';
import { readText } from '@/data/reading/read-text';

describe('normaliseText', () => {
  it('leaves a text that is as it should be, and tells no change', () => {
    const text = 'A headline\n\nSome 5% – “quoted” 😀 日本.\n';
    expect(normaliseText(text)).toEqual({ text, changes: [] });
  });

  it.each([
    ['\ufeffOne.\n', 'One.\n', 'byte order mark'],
    ['One.\r\nTwo.\r', 'One.\nTwo.\n', 'line ends'],
    ['Cafe\u0301.\n', 'Café.\n', 'NFC'],
    ['Sixty\u00ad-nine\u200b.\n', 'Sixty-nine.\n', 'invisible'],
    ['5\t%\n', '5 %\n', 'tabs'],
    ['a\u0000b\u0007.\n', 'ab.\n', 'control'],
    ['One.  \nTwo.\n', 'One.\nTwo.\n', 'spaces'],
    ['\n\nOne.\n\n\n', 'One.\n', 'empty lines'],
  ])('changes %j and says so', (raw, text, told) => {
    const { text: found, changes } = normaliseText(raw);
    expect(found).toBe(text);
    expect(changes.join('; ')).toContain(told);
    expect(normaliseText(text)).toEqual({ text, changes: [] });
  });
});

const PAGE = `<!doctype html><html lang="en-US"><head><title>Cats sleep more | The Post</title>
<meta property="og:site_name" content="The Post"><meta property="article:published_time" content="2016-09-13T10:00:00Z"></head>
<body><nav><ul><li>Home</li><li>99 more stories</li></ul></nav><article><h1>Cats sleep more</h1>
${'<p>Some <b>13%</b> of cats slept all day, the study said, and it went on to say so at some length.<br>They liked it.</p>'.repeat(4)}
<table><tr><td>Cats</td><td>200</td></tr></table></article><footer>Copyright 2016</footer></body></html>`;

describe('takeIn', () => {
  it('takes plain text as it is', () => {
    expect(takeIn('Two  spaces.\n', 'txt')).toEqual({ text: 'Two  spaces.\n' });
  });

  it('takes of a page the article, its paragraphs apart, and what the page says of it', () => {
    const taken = takeIn(PAGE, 'html');
    expect(taken).toMatchObject({
      title: 'Cats sleep more',
      publisher: 'The Post',
      date: '2016-09-13T10:00:00Z',
      language: 'en-US',
    });
    expect(taken.text).not.toMatch(/99 more|Copyright/);
    expect(taken.text.startsWith('Cats sleep more\n\nSome 13% of cats')).toBe(true);
    expect(taken.text.match(/Some 13% of cats/g)).toHaveLength(4);
    expect(taken.text).toContain('Cats 200');
  });

  it('takes of Markdown the words', () => {
    const { text } = takeIn(
      '# Cats *sleep*\n\nAbout 13% [of cats](http://x.example/5).\n\n- One\n- Two\n',
      'md',
    );
    expect(text).toBe('Cats sleep\n\nAbout 13% of cats.\n\nOne\n\nTwo');
  });

  it('refuses a page without an article', () => {
    expect(() => takeIn('<html><body></body></html>', 'html')).toThrow('expected a page with an article');
  });
});

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text, readText(text)).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['A headline\n\nA body.', ['A headline', 'A body.']],
    [
      'The U.S. Census Bureau said so. It was 5.2 percent.',
      ['The U.S. Census Bureau said so.', 'It was 5.2 percent.'],
    ],
    ['Dr. Nick Mai spoke. No. 7 won.', ['Dr. Nick Mai spoke.', 'No. 7 won.']],
    ['“We won.” They left.', ['“We won.”', 'They left.']],
    ['About 3 p.m. it rained. 😀 Fine.', ['About 3 p.m. it rained.', '😀 Fine.']],
  ])('cuts %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('blocks within blocks', () => {
  it('keeps what stands beside inner blocks, in its order', () => {
    expect(takeIn('- Sales rose 5%\n  - in London 7%\n', 'md').text).toBe('Sales rose 5%\n\nin London 7%');
    const page =
      '<div>Before.<ul><li>5% of all<ul><li>7% of some</li></ul>and more</li></ul><blockquote>22% directly<p>and a ' +
      'paragraph</p></blockquote><table><caption>45% in a caption</caption><tr><td>one</td><td>two</td></tr></table></div>';
    expect(takeInAllWords(`<html><body>${page}</body></html>`).split('\n\n')).toEqual([
      'Before.',
      '5% of all',
      '7% of some',
      'and more',
      '22% directly',
      'and a paragraph',
      '45% in a caption',
      'one two',
    ]);
  });

  it('takes a heading for one behind a byte order mark', () => {
    expect(takeIn('\uFEFF# Head\n\nBody.', 'md').text).toBe('Head\n\nBody.');
  });
});
