import { formatSpan, isInText } from '@/data/quoting/dataset-spans';
import type { Rule } from './rule';

/** A claim’s number stands inside its sentence. */
export const checkSpanInSentence: Rule = ({ source }) =>
  source.claims
    .filter(({ span, sentence }) => span.start < sentence.start || span.end > sentence.end)
    .map(({ id, span, sentence }) => ({
      rule: 'span-in-sentence',
      file: 'numbers.yaml',
      id,
      expected: `a span inside the sentence ${formatSpan(sentence)}`,
      found: formatSpan(span),
    }));

/** A claim’s sentence is one of the article’s sentences. */
export const checkSentenceKnown: Rule = ({ source: { claims, sentences } }) =>
  claims
    .filter(
      ({ sentence: { start, end } }) => !sentences.some((one) => one.start === start && one.end === end),
    )
    .map(({ id, sentence }) => ({
      rule: 'sentence-known',
      file: 'numbers.yaml',
      id,
      expected: 'the span of a sentence of sentences.yaml',
      found: formatSpan(sentence),
    }));

/** Sentences stand in the order of the text and apart from each other. */
export const checkSentenceOrder: Rule = ({ source: { sentences } }) =>
  sentences.flatMap((sentence, index) => {
    const previous = sentences[index - 1];
    if (!previous || previous.end <= sentence.start) return [];
    const expected = `a start at or after ${previous.end}, where “${previous.id}” ends`;
    return [
      {
        rule: 'sentence-order',
        file: 'sentences.yaml',
        id: sentence.id,
        expected,
        found: formatSpan(sentence),
      },
    ];
  });

/** A sentence begins and ends with a character of its own, not with white space. */
export const checkSentenceEdges: Rule = ({ source: { sentences }, text }) =>
  sentences.flatMap(({ id, start, end }) => {
    const words = text.slice(start, end);
    if (words === words.trim() || !isInText(text, { start, end })) return [];
    const expected = 'a span that begins and ends without white space';
    return [{ rule: 'sentence-edges', file: 'sentences.yaml', id, expected, found: JSON.stringify(words) }];
  });

/** Every character that is not white space belongs to a sentence. */
export const checkSentenceCover: Rule = ({ source, text }) => {
  const inside = new Uint8Array(text.length);
  for (const sentence of source.sentences) {
    if (isInText(text, sentence)) inside.fill(1, sentence.start, sentence.end);
  }
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: word, index }) => {
    const uncovered = Array.from(word).some((_, place) => inside[index + place] === 0);
    if (!uncovered) return [];
    const expected = 'every word to belong to a sentence';
    const found = `${JSON.stringify(word)} at ${index} outside all of them`;
    return [{ rule: 'sentence-cover', file: 'sentences.yaml', id: source.publication.slug, expected, found }];
  });
};
