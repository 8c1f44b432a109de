/**
 * The words of a picture as outlines, in any script. The rasteriser opens a typeface anew for each sign, which takes as
 * long as all the drawing; it loses a whole line in which signs that join stand beside another typeface, and puts the
 * signs of some scripts on top of each other. So words are shaped here, each once.
 */
import type { BBOX, Font, Glyph } from 'fontkit';
import { roundPixel } from '@/components/scales/pixel';
import type { ScriptFace } from '@/data/characters/script-faces';
import { cutOf } from './cut-texts';
import type { Cut } from './inline-typeface';
import { decodeText } from './plain-text';
import { splitByScript } from './script-runs';

/** The typefaces at hand: all cuts of the bundled one, and those of other scripts that stand ready. */
export interface OpenFonts {
  readonly cuts: Readonly<Record<Cut, Font>>;
  readonly faces: ReadonlyMap<ScriptFace, Font>;
}

const TEXT = /<text(\s[^>]*)?>(.*?)<\/text>/gs;
const TAG_OR_WORDS = /<(\/?)tspan([^>]*)>|([^<]+)/g;
const ATTRIBUTE = /\s([\w:-]+)="([^"]*)"/g;

/** What is drawn of a text and of its parts; other attributes say what no pixel shows. */
const OF_PARTS = ['fill', 'font-size', 'font-weight', 'font-family'] as const;
const OF_TEXTS = ['x', 'y', 'text-anchor', ...OF_PARTS] as const;
const NOT_DRAWN = /^(?:data-.*|aria-.*|class|id)$/;

interface Setting {
  readonly cut: Cut;
  /** In the picture's pixels. */
  readonly size: number;
  /** Undefined: as around the text. */
  readonly fill: string | undefined;
}

/** What a text is set in that says nothing of it, as pictures and cards begin. */
const PLAIN: Setting = { cut: 'sans-400', size: 16, fill: undefined };

/** A stretch of a text in one setting. */
interface Piece extends Setting {
  /** Markup. */
  readonly text: string;
}

/** In units of the font, upwards from the origin of the first sign. */
interface Outline {
  readonly path: string;
  readonly advance: number;
}

const middleOf = ({ minX, maxX }: BBOX): number => (minX + maxX) / 2;
const isMark = ({ codePoints }: Glyph): boolean => /^\p{Mn}+$/u.test(String.fromCodePoint(...codePoints));

/** @param isBundled whether the font is of those that keep kerning alone (`components/typeface/make-typeface.ts`) */
function shape(font: Font, text: string, isBundled: boolean): Outline {
  const { glyphs, positions } = font.layout(text);
  let [advance, base] = [0, { at: 0, middle: 0 }];
  const paths = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    // Over or under the middle of its letter, as shapers do where the font does not say.
    if (isBundled && isMark(glyph))
      return glyph.path.translate(base.at + base.middle - middleOf(glyph.bbox), yOffset).toSVG();
    base = { at: advance, middle: middleOf(glyph.bbox) };
    const path = glyph.path.translate(advance + xOffset, yOffset).toSVG();
    advance += xAdvance;
    return path;
  });
  return { path: paths.join(''), advance };
}

/** A letter and its accents as one sign, where the font has it, as a shaper would; else as they are. */
const compose = (font: Font, text: string): string =>
  text.replaceAll(/\P{M}\p{Mn}+/gu, (letter) => {
    const composed = letter.normalize('NFC');
    const isSet = Array.from(composed).every((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
    return isSet ? composed : letter;
  });

/** Of each font. Most words come again in each width and theme of a figure. */
const MOST_WORDS = 1000;
const shaped = new WeakMap<Font, Map<string, Outline>>();

function shapeOnce(font: Font, word: string, isBundled: boolean): Outline {
  const known = shaped.get(font) ?? new Map<string, Outline>();
  const outline = known.get(word) ?? shape(font, word, isBundled);
  if (known.size >= MOST_WORDS) known.clear();
  shaped.set(font, known.set(word, outline));
  return outline;
}

/** A word where the text element begins, and how far it reaches; in pixels. */
interface Word {
  readonly path: string;
  readonly width: number;
  /** Pixels of a unit of its font. */
  readonly scale: number;
  readonly fill: string | undefined;
}

/** Words of other scripts may stand in another order than they are read in, so that these are shaped together. */
function wordsOf({ text, cut, size, fill }: Piece, { cuts, faces }: OpenFonts): readonly Word[] {
  return splitByScript(text, (face) => faces.has(face)).flatMap((run) => {
    const font = (run.face && faces.get(run.face)) ?? cuts[cut];
    const decoded = decodeText(run.text);
    const words = run.face ? [decoded] : compose(font, decoded).split(/( +)/).filter(Boolean);
    const scale = size / font.unitsPerEm;
    return words.map((word) => {
      const { path, advance } = shapeOnce(font, word, !run.face);
      return { path, width: advance * scale, scale, fill };
    });
  });
}

/** As svg has white space: none at the edges of an element, one space elsewhere. https://www.w3.org/TR/SVG11/text.html#WhiteSpace */
function collapse(pieces: readonly Piece[]): readonly Piece[] {
  let isAtSpace = true;
  const collapsed = pieces.map((piece) => {
    const single = piece.text.replaceAll(/[ \t\r\n]+/g, ' ');
    const text = isAtSpace ? single.replace(/^ /, '') : single;
    if (text !== '') isAtSpace = text.endsWith(' ');
    return { ...piece, text };
  });
  const last = collapsed.findLastIndex(({ text }) => text !== '');
  return collapsed.map((piece, index) =>
    index === last ? { ...piece, text: piece.text.replace(/ $/, '') } : piece,
  );
}

/** A text element's words one after the other, from where its anchor lets it begin. */
function drawWords(words: readonly Word[], place: ReadonlyMap<string, string>): string {
  const width = words.reduce((sum, word) => sum + word.width, 0);
  const anchor = place.get('text-anchor');
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const y = place.get('y') ?? '0';
  let x = Number(place.get('x') ?? 0) - before;
  return words
    .map(({ path, width, scale, fill }) => {
      const ink = fill === undefined ? '' : ` fill="${fill}"`;
      const transform = `translate(${roundPixel(x)} ${y}) scale(${scale} ${-scale})`;
      x += width;
      return path === '' ? '' : `<path transform="${transform}" d="${path}"${ink}/>`;
    })
    .join('');
}

/** @throws Error where a text asks for what would be lost */
function readAttributes(markup: string, drawn: readonly string[]): ReadonlyMap<string, string> {
  const own = new Map([...markup.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]));
  const unknown = [...own.keys()].find((key) => !drawn.includes(key) && !NOT_DRAWN.test(key));
  if (unknown === undefined) return own;
  throw new Error(`expected text in a picture with ${drawn.join(', ')} alone, found ${unknown}`);
}

const settingOf = (markup: string, own: ReadonlyMap<string, string>, around: Setting): Setting => ({
  cut: cutOf(markup, around.cut),
  size: Number(own.get('font-size') ?? around.size),
  fill: own.get('fill') ?? around.fill,
});

function piecesOf(inside: string, whole: Setting): readonly Piece[] {
  const settings = [whole];
  const pieces: Piece[] = [];
  for (const [, close, markup = '', text] of inside.matchAll(TAG_OR_WORDS)) {
    const around = settings.at(-1) ?? whole;
    if (text !== undefined) pieces.push({ ...around, text });
    else if (close) settings.pop();
    else settings.push(settingOf(markup, readAttributes(markup, OF_PARTS), around));
  }
  return pieces;
}

/**
 * The svg with every text as outlines; all else stays as it is.
 * @throws Error where a text has attributes that would be lost
 */
export const outlineTexts = (svg: string, fonts: OpenFonts): string =>
  svg.replaceAll(TEXT, (_, markup = '', inside: string) => {
    const place = readAttributes(markup, OF_TEXTS);
    const pieces = collapse(piecesOf(inside, settingOf(markup, place, PLAIN)));
    return drawWords(
      pieces.flatMap((piece) => wordsOf(piece, fonts)),
      place,
    );
  });
