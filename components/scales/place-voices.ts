import type { Article } from '@/data/model/article';
import type { Claim, Sentence, Speaker } from '@/data/model/claim';
import type { Frame } from './frame';
import { breakProse, type ProseLines } from './prose-lines';

export interface PlacedDot {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  readonly x: number;
  readonly y: number;
}

export interface PlacedVoice {
  readonly speaker: Speaker;
  readonly name: ProseLines;
  readonly nameY: number;
  /** The line that the dots stand on, in pixels. */
  readonly lineY: number;
  readonly dots: readonly PlacedDot[];
}

const NAME_COLUMN = 150;
const DOT_ROOM = 30;
const ROW_GAP = 14;
/** Room under a wide row for the labels of its dots. */
const WIDE_ROW = 46;

export const dotRadius = { narrow: 5.2, wide: 8 } as const;
export const voicesStartX = (frame: Frame): number => (frame.layout === 'wide' ? NAME_COLUMN : 0);

export const claimsIn = (article: Article, sentence: Sentence): readonly Claim[] =>
  article.claims.filter((claim) => claim.span.start >= sentence.start && claim.span.end <= sentence.end);

/** Each speaker's row of dots; a dot's place along the row is its sentence's place in the article. */
export function placeVoices(article: Article, frame: Frame, top: number) {
  const isWide = frame.layout === 'wide';
  const startX = voicesStartX(frame);
  const pitch = (frame.width - startX) / article.sentences.length;
  let y = top;
  const voices = article.speakers.map((speaker): PlacedVoice => {
    const name = breakProse(article, speaker.name, frame.text.strong, isWide ? startX - 12 : frame.width);
    const lineY = isWide ? y + name.style.size * 0.65 : y + name.height + DOT_ROOM / 2;
    const dots = article.sentences.flatMap((sentence, index) =>
      sentence.speaker === speaker.id
        ? [{ sentence, claims: claimsIn(article, sentence), x: startX + (index + 0.5) * pitch, y: lineY }]
        : [],
    );
    const placed = { speaker, name, nameY: y, lineY, dots };
    y = isWide ? y + Math.max(WIDE_ROW, name.height + ROW_GAP) : lineY + DOT_ROOM / 2 + ROW_GAP;
    return placed;
  });
  return { voices, end: y };
}
