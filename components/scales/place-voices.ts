import type { Article } from '@/data/model/article';
import type { Claim, Sentence, Speaker } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import type { Frame } from './frame';
import { breakProse, type ProseLines } from './prose-lines';
import { LINE_HEIGHT, measureText } from './text-metrics';

export interface PlacedDot {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  /** The dot's middle, in pixels. */
  readonly x: number;
}

/** A sentence's numbers, set under or over its dot, moved aside where neighbours need room; pixels. */
export interface PlacedDotLabel {
  readonly sentence: Sentence;
  /** Each number and, before all but the first, a comma. */
  readonly numbers: readonly { readonly claim: Claim; readonly words: string }[];
  readonly words: string;
  /** The middle of the words, from the middle of the dot. */
  readonly x: number;
  /** Their baseline, from the dots' line down. */
  readonly y: number;
  /** Half of their width. */
  readonly half: number;
}

export interface PlacedVoice {
  readonly speaker: Speaker;
  readonly name: ProseLines;
  readonly nameY: number;
  /** The line that the dots stand on, in pixels. */
  readonly lineY: number;
  readonly dots: readonly PlacedDot[];
  /** From one sentence's place to the next, in pixels. */
  readonly pitch: number;
  readonly labels: readonly PlacedDotLabel[];
}

/** From this width on names stand left of the dots, in a column; pixels. */
const COLUMNS_FROM = 430;
const NAME_COLUMN = 124;
const DOT_ROOM = 30;
const ROW_GAP = 14;
const LABEL_GAP = 8;
/** Room between a dot and the numbers over it, in pixels. */
const LABEL_RISE = 4;
/** Further than this from its dot, in pixels, a line leads to numbers under it; over it there is no room for one. */
export const FAR = 24;

/** A dot's part of the room from one sentence to the next, and its largest radius in pixels. */
const DOT_FILL = 0.46;
const MOST_RADIUS = 7;

export const voicesStartX = (frame: Frame): number => (frame.width >= COLUMNS_FROM ? NAME_COLUMN : 0);

/** From one sentence's place to the next, in pixels. */
const pitchOf = (article: Article, frame: Frame): number =>
  (frame.width - voicesStartX(frame)) / article.sentences.length;

export const dotRadius = (article: Article, frame: Frame): number =>
  Math.min(MOST_RADIUS, pitchOf(article, frame) * DOT_FILL);

export const claimsIn = (article: Article, sentence: Sentence): readonly Claim[] =>
  article.claims.filter((claim) => claim.span.start >= sentence.start && claim.span.end <= sentence.end);

/**
 * A sentence's numbers at its dot: under it where there is room, else over it, else as near under it or over it as goes.
 * Where both lines are too short for them, or too full near the dot, they stand nowhere: cut off at the edge, they would
 * be other numbers, and over another dot they would seem its.
 */
function placeDotLabels(
  dots: readonly PlacedDot[],
  frame: Frame,
  { startX, radius }: { readonly startX: number; readonly radius: number },
): readonly PlacedDotLabel[] {
  const style = frame.text.body;
  const under = { y: radius + style.size + 1, end: startX - LABEL_GAP };
  const over = { y: -radius - LABEL_RISE, end: startX - LABEL_GAP };
  return dots
    .filter(({ claims }) => claims.length > 0)
    .flatMap(({ sentence, claims, x }): readonly PlacedDotLabel[] => {
      const numbers = claims.map((claim) => ({ claim, words: formatEstimate(claim, 'hedged') }));
      const words = numbers.map((one) => one.words).join(', ');
      const half = measureText(words, style) / 2;
      const nearest = Math.max(startX + half, Math.min(x, frame.width - half));
      const isFree = ({ end }: typeof under) => nearest - half >= end + LABEL_GAP;
      const middleOn = ({ end }: typeof under) => Math.max(nearest, end + LABEL_GAP + half);
      const hasRoom = (line: typeof under) =>
        middleOn(line) + half <= frame.width && (line === under || Math.abs(middleOn(line) - x) <= FAR);
      const lines = isFree(under) || !isFree(over) ? [under, over] : [over, under];
      const line = lines.find(hasRoom);
      if (!line) return [];
      const middle = middleOn(line);
      line.end = middle + half;
      return [{ sentence, numbers, words, x: Math.round(middle - x), y: line.y, half }];
    });
}

/** Each speaker's row of dots; a dot's place along the row is its sentence's place in the article. */
export function placeVoices(article: Article, frame: Frame, top: number) {
  const startX = voicesStartX(frame);
  const isWide = startX > 0;
  const pitch = pitchOf(article, frame);
  const radius = dotRadius(article, frame);
  let y = top;
  const voices = article.speakers.map((speaker): PlacedVoice => {
    const name = breakProse(article, speaker.name, frame.text.strong, isWide ? startX - 12 : frame.width);
    const dots = article.sentences.flatMap((sentence, index) =>
      sentence.speaker === speaker.id
        ? [{ sentence, claims: claimsIn(article, sentence), x: Math.round(startX + (index + 0.5) * pitch) }]
        : [],
    );
    const labels = placeDotLabels(dots, frame, { startX, radius });
    const line = name.style.size * LINE_HEIGHT;
    const over = labels.some((label) => label.y < 0) ? line : 0;
    const under = labels.some((label) => label.y > 0) ? line : 0;
    const nameY = isWide ? y + over : y;
    const lineY = Math.round(isWide ? nameY + line / 2 : y + name.height + over + DOT_ROOM / 2);
    const placed = { speaker, name, nameY, lineY, dots, pitch, labels };
    y = Math.max(nameY + name.height, lineY + Math.max(DOT_ROOM / 2, radius + under)) + ROW_GAP;
    return placed;
  });
  return { voices, end: y };
}
