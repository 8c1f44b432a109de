import type { BrokenArticle } from './broken-article';
import { at, type DraftArticle, pinText } from './draft';

function replaceText(draft: DraftArticle, from: string, to: string): void {
  draft.text = draft.text.replace(from, to);
  pinText(draft);
}

/** Breaches of the promises that the text is verbatim, re-derived and complete. */
export const BROKEN_SPANS: readonly BrokenArticle[] = [
  {
    title: 'a letter of the text is changed',
    breaks: (draft) => {
      draft.text = draft.text.replace('people', 'peopel');
      for (const claim of draft.source.claims) claim.quote = claim.quote.replace('people', 'peopel');
    },
    rules: ['text-hash'],
    where: ['article.txt', 'made-up'],
  },
  {
    title: 'an exclusion reaches beyond the text',
    breaks: ({ source, text }) => {
      at(source.exclusions, 2).span = { start: text.indexOf('0800'), end: text.length + 1 };
    },
    rules: ['span-bounds'],
    where: ['numbers.yaml', 'phone'],
  },
  {
    title: 'a span is not whole',
    breaks: ({ source }) => {
      at(source.exclusions, 2).span.start -= 0.5;
    },
    rules: ['span-bounds'],
    where: ['numbers.yaml', 'phone'],
  },
  {
    title: 'a sentence is empty',
    breaks: ({ source, text }) => {
      const end = text.length;
      source.sentences.push({ id: 's05', start: end, end, speaker: 'study', kind: 'body' });
    },
    rules: ['span-bounds'],
    where: ['sentences.yaml', 's05'],
  },
  {
    title: 'a form feed stands in the text',
    breaks: (draft) => {
      replaceText(draft, '0800 111.', '0800 111\f.');
      at(draft.source.sentences, 3).end += 1;
    },
    rules: ['character-allowed'],
    where: ['article.txt', 'made-up'],
  },
  {
    title: 'a control character stands in a label',
    breaks: ({ source }) => {
      const claim = at(source.claims, 0);
      claim.label = `${claim.label}\u0007`;
    },
    rules: ['character-allowed'],
    where: ['numbers.yaml', 'asked'],
  },
  {
    title: 'a character of the text is in no typeface',
    breaks: (draft) => replaceText(draft, '0800 111.', '0800 111\ue000'),
    rules: ['character-settable'],
    where: ['article.txt', 'made-up'],
  },
  {
    title: 'a quote is edited',
    breaks: ({ source }) => {
      at(source.claims, 2).quote = 'At least 1,500 came - last year.';
    },
    rules: ['claim-quote'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'a raw is tidied',
    breaks: ({ source }) => {
      at(source.claims, 2).raw = 'at least 1,500';
    },
    rules: ['claim-raw'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'an excluded raw is tidied',
    breaks: ({ source }) => {
      at(source.exclusions, 1).raw = 'Last year';
    },
    rules: ['exclusion-raw'],
    where: ['numbers.yaml', 'a-time'],
  },
  {
    title: 'a claim points at another sentence',
    breaks: ({ source }) => {
      const [asked, came] = [at(source.claims, 0), at(source.claims, 2)];
      came.sentence = { ...asked.sentence };
      came.quote = asked.quote;
    },
    rules: ['span-in-sentence'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'a claim quotes only a part of its sentence',
    breaks: ({ source, text }) => {
      const claim = at(source.claims, 2);
      claim.sentence.end = claim.span.end;
      claim.quote = text.slice(claim.sentence.start, claim.sentence.end);
    },
    rules: ['sentence-known'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'a value is not what the words say',
    breaks: ({ source }) => {
      at(source.claims, 1).value = 0.41;
    },
    rules: ['re-derivation'],
    where: ['numbers.yaml', 'agreed'],
  },
  {
    title: 'a number is told more exactly than its words do',
    breaks: ({ source }) => {
      at(source.claims, 1).decimals = 3;
    },
    rules: ['re-derivation'],
    where: ['numbers.yaml', 'agreed'],
  },
  {
    title: 'a number is called an estimate that its words state',
    breaks: ({ source }) => {
      at(source.claims, 1).isEstimate = true;
    },
    rules: ['re-derivation'],
    where: ['numbers.yaml', 'agreed'],
  },
  {
    title: 'a hedge is dropped',
    breaks: ({ source }) => {
      at(source.claims, 2).relation = '=';
    },
    rules: ['re-derivation'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'a unit is wrong',
    breaks: ({ source }) => {
      at(source.claims, 0).unit = 'share';
      at(source.claims, 0).value = 1;
    },
    rules: ['re-derivation', 'derivation-computes'],
    where: ['numbers.yaml', 'asked'],
  },
  {
    title: 'the words of a claim are outside the grammar',
    breaks: ({ source }) => {
      const claim = at(source.claims, 0);
      claim.raw = '200 people';
      claim.span.end += ' people'.length;
    },
    rules: ['re-derivation'],
    where: ['numbers.yaml', 'asked'],
  },
  {
    title: 'sentences are out of order',
    breaks: ({ source }) => {
      source.sentences.reverse();
    },
    rules: ['sentence-order', 'sentence-order', 'sentence-order'],
    where: ['sentences.yaml', 's03'],
  },
  {
    title: 'a sentence reaches into the next',
    breaks: ({ source, text }) => {
      const sentence = at(source.sentences, 1);
      sentence.end += ' At'.length;
      for (const claim of source.claims.slice(0, 2)) {
        claim.sentence.end = sentence.end;
        claim.quote = text.slice(sentence.start, sentence.end);
      }
    },
    rules: ['sentence-order'],
    where: ['sentences.yaml', 's03'],
  },
  {
    title: 'a sentence takes in white space',
    breaks: ({ source }) => {
      at(source.sentences, 0).end += 1;
    },
    rules: ['sentence-edges'],
    where: ['sentences.yaml', 's01'],
  },
  {
    title: 'a sentence is missing',
    breaks: ({ source }) => {
      source.sentences.shift();
    },
    rules: ['sentence-cover', 'sentence-cover', 'sentence-cover'],
    where: ['sentences.yaml', 'made-up'],
  },
  {
    title: 'a claim and an exclusion overlap',
    breaks: ({ source, text }) => {
      const exclusion = at(source.exclusions, 1);
      exclusion.span.start = at(source.claims, 2).span.end - 1;
      exclusion.raw = text.slice(exclusion.span.start, exclusion.span.end);
    },
    rules: ['span-overlap'],
    where: ['numbers.yaml', 'a-time'],
  },
  {
    title: 'an exclusion is dropped',
    breaks: ({ source }) => {
      source.exclusions.shift();
    },
    rules: ['number-covered'],
    where: ['article.txt', 'made-up'],
  },
  {
    title: 'a claim leaves out its hedge',
    breaks: ({ source }) => {
      const claim = at(source.claims, 2);
      claim.span.start += 'At least '.length;
      claim.raw = '1,500';
      claim.relation = '=';
    },
    rules: ['beside-claim'],
    where: ['numbers.yaml', 'came'],
  },
  {
    title: 'an exclusion leaves out a part of the number',
    breaks: ({ source }) => {
      at(source.exclusions, 2).span.end -= 1;
      at(source.exclusions, 2).raw = '0800 11';
    },
    rules: ['exclusion-cuts'],
    where: ['numbers.yaml', 'phone'],
  },
  {
    title: 'a number is added to the text',
    breaks: (draft) => {
      replaceText(draft, '0800 111.', '0800 111. Ask 7');
      at(draft.source.sentences, 3).end += ' Ask 7'.length;
    },
    rules: ['number-covered'],
    where: ['article.txt', 'made-up'],
  },
  {
    title: 'an exclusion cuts a word',
    breaks: ({ source }) => {
      at(source.exclusions, 0).span.end += ' st'.length;
      at(source.exclusions, 0).raw = 'most st';
    },
    rules: ['exclusion-cuts'],
    where: ['numbers.yaml', 'most-stay'],
  },
  {
    title: 'an exclusion covers no number',
    breaks: ({ source, text }) => {
      const start = text.indexOf('Call');
      source.exclusions.push({ id: 'stale', span: { start, end: start + 4 }, raw: 'Call', reason: 'None.' });
    },
    rules: ['exclusion-stale'],
    where: ['numbers.yaml', 'stale'],
  },
];
