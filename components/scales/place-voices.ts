import type { Article } from '@/data/model/article';
import type { Claim, Sentence, Speaker } from '@/data/model/claim';
import { formatEstimate } from '@/data/model/number-format';
import type { Frame } from './frame';
import { breakProse, type ProseLines } from './prose-lines';
import { measureText } from './text-metrics';

export interface PlacedDot {
  readonly sentence: Sentence;
  readonly claims: readonly Claim[];
  /** The dot's middle, in pixels. */
  readonly x: number;
}

/** A number set under its dot, moved aside where its neighbours need room; pixels. */
export interface PlacedDotLabel {
  readonly claim: Claim;
  readonly words: string;
  /** The middle of the words. */
  readonly x: number;
  /** Their baseline, from the dots' line down. */
  readonly y: number;
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
/** Room under a wide row for the labels of its dots. */
const WIDE_ROW = 46;
const LABEL_GAP = 8;

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

/** Labels as near under their dots as they go without touching: each gives way to the one on its right. */
function placeDotLabels(
  dots: readonly PlacedDot[],
  labelled: readonly string[],
  frame: Frame,
  { startX, radius }: { readonly startX: number; readonly radius: number },
): readonly PlacedDotLabel[] {
  const style = frame.text.strong;
  const labels: PlacedDotLabel[] = [];
  let rightEdge = frame.width;
  for (const dot of [...dots].reverse()) {
    for (const claim of dot.claims.filter(({ id }) => labelled.includes(id))) {
      const words = formatEstimate(claim, 'hedged');
      const half = measureText(words, style) / 2;
      const x = Math.max(startX + half, Math.min(dot.x, rightEdge - half));
      labels.push({ claim, words, x, y: radius + style.size + 2 });
      rightEdge = x - half - LABEL_GAP;
    }
  }
  return labels;
}

/** Each speaker's row of dots; a dot's place along the row is its sentence's place in the article. */
export function placeVoices(article: Article, frame: Frame, top: number, labelled: readonly string[]) {
  const startX = voicesStartX(frame);
  const isWide = startX > 0;
  const pitch = pitchOf(article, frame);
  const radius = dotRadius(article, frame);
  let y = top;
  const voices = article.speakers.map((speaker): PlacedVoice => {
    const name = breakProse(article, speaker.name, frame.text.strong, isWide ? startX - 12 : frame.width);
    const lineY = Math.round(isWide ? y + name.style.size * 0.65 : y + name.height + DOT_ROOM / 2);
    const dots = article.sentences.flatMap((sentence, index) =>
      sentence.speaker === speaker.id
        ? [{ sentence, claims: claimsIn(article, sentence), x: Math.round(startX + (index + 0.5) * pitch) }]
        : [],
    );
    const labels = placeDotLabels(dots, labelled, frame, { startX, radius });
    const placed = { speaker, name, nameY: y, lineY, dots, pitch, labels };
    y = isWide ? y + Math.max(WIDE_ROW, name.height + ROW_GAP) : lineY + DOT_ROOM / 2 + ROW_GAP;
    return placed;
  });
  return { voices, end: y };
}
