import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAMES } from '@/components/scales/frame';
import { FAR, type PlacedVoice, placeVoices, voicesStartX } from '@/components/scales/place-voices';
import { measureText } from '@/components/scales/text-metrics';
import { loadArticles } from '@/data/dataset/load-articles';
import type { Article } from '@/data/model/article';

const articles = loadArticles();

/** All sentences by one speaker, or by turns, so that one line holds many numbers or few. */
const spokenBy = (article: Article, speakers: number): Article => ({
  ...article,
  sentences: article.sentences.map((sentence, index) => ({
    ...sentence,
    speaker: article.speakers[index % Math.min(speakers, article.speakers.length)]?.id ?? '',
  })),
});

/** The two ends of each label, by the line that it stands on. */
function spansOf({ dots, labels }: PlacedVoice, style: Parameters<typeof measureText>[1]) {
  const placed = labels.map((label) => {
    const dot = dots.find(({ sentence }) => sentence === label.sentence);
    const [middle, half] = [(dot?.x ?? Number.NaN) + label.x, measureText(label.words, style) / 2];
    return { y: label.y, start: middle - half, end: middle + half };
  });
  return [...new Set(placed.map(({ y }) => y))].map((y) => placed.filter((one) => one.y === y));
}

describe('numbers at the dots of voices', () => {
  it('stay within the frame and clear of each other, however many there are', () => {
    const choices = {
      article: fc.constantFrom(...articles),
      speakers: fc.integer({ min: 1, max: 6 }),
      frame: fc.constantFrom(...FRAMES),
    };
    fc.assert(
      fc.property(fc.record(choices), ({ article, speakers, frame }) => {
        const { voices } = placeVoices(spokenBy(article, speakers), frame, 0);
        for (const spans of voices.flatMap((voice) => spansOf(voice, frame.text.body))) {
          for (const [index, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThan(voicesStartX(frame) - 1);
            expect(end).toBeLessThan(frame.width + 1);
            expect(start).toBeGreaterThan((spans[index - 1]?.end ?? -Infinity) + 4);
          }
        }
      }),
    );
  });

  it('stand close by their dot where they stand over it, so that no line to it runs through words', () => {
    const all = articles.flatMap((article) => [1, 2, 6].map((speakers) => spokenBy(article, speakers)));
    const labels = all.flatMap((article) =>
      FRAMES.flatMap((frame) => placeVoices(article, frame, 0).voices.flatMap((voice) => voice.labels)),
    );
    const over = labels.filter(({ y }) => y < 0);
    expect(over.length).toBeGreaterThan(10);
    for (const { x } of over) expect(Math.abs(x)).toBeLessThanOrEqual(FAR);
  });

  it('are told of every sentence where there is room, and of as many as the line takes where there is none', () => {
    const [first, second] = articles;
    for (const frame of FRAMES) {
      const told = (article: Article | undefined) =>
        article ? placeVoices(article, frame, 0).voices.flatMap(({ labels }) => labels).length : 0;
      const counted = first?.sentences.filter(({ start, end }) =>
        first.claims.some(({ span }) => span.start >= start && span.end <= end),
      );
      expect(told(first)).toBe(counted?.length);
      expect(told(second)).toBeGreaterThan(5);
    }
  });
});
