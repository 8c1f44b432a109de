/**
 * Words of other scripts in pictures. The rasteriser loses a whole line in which signs that join stand beside
 * another typeface, and puts the signs of some scripts on top of each other. So these words are shaped here and
 * drawn as outlines, and what stands beside them is placed by the layout's own measure.
 */
import type { Font } from 'fontkit';
import { roundPixel } from '@/components/scales/pixel';
import { measureText } from '@/components/scales/text-metrics';
import type { ScriptFace } from '@/data/characters/script-faces';
import { cutOf } from './cut-texts';
import type { Cut } from './inline-typeface';
import { decodeText } from './plain-text';
import { isForeign, type ScriptRun, splitByScript } from './script-runs';

const TAG_OR_TEXT = /<(\/?)([a-zA-Z]+)([^>]*?)(\/?)>|([^<]+)/g;
const PLACE = /\s(?:x|text-anchor|textLength|lengthAdjust)="[^"]*"/g;

export type OpenFace = (face: ScriptFace) => Font | undefined;

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly cut: Cut;
  readonly size: number;
}

interface Piece extends ScriptRun {
  /** What stands around it, within the text element. */
  readonly spans: readonly string[];
  readonly cut: Cut;
  readonly size: number;
}

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];

interface Outline {
  readonly path: string;
  /** Pixels. */
  readonly width: number;
}

/** A run as one path, from the origin of its first sign, and how far it reaches; both in pixels. */
function outline(font: Font, text: string, size: number): Outline {
  const scale = size / font.unitsPerEm;
  const { glyphs, positions } = font.layout(text);
  let at = 0;
  const path = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const moved = glyph.path.scale(scale, -scale).translate((at + xOffset) * scale, -yOffset * scale);
    at += xAdvance;
    return moved.toSVG();
  });
  return { path: path.join(''), width: at * scale };
}

interface Drawn {
  readonly width: number;
  readonly draw: (x: number) => string;
}

function drawPiece(
  { text, face, spans, cut, size }: Piece,
  element: string,
  y: string,
  openFace: OpenFace,
): Drawn {
  const font = face && openFace(face);
  const attributes = element.replaceAll(PLACE, '');
  const wrap = (content: string) =>
    spans.reduceRight((inner, span) => `<tspan${span}>${inner}</tspan>`, content);
  if (font) {
    const { path, width } = outline(font, decodeText(text), size);
    const fill = [element, ...spans]
      .map((one) => attributeOf(one, 'fill'))
      .findLast((one) => one !== undefined);
    const ink = fill === undefined ? '' : ` fill="${fill}"`;
    return { width, draw: (x) => `<path transform="translate(${roundPixel(x)} ${y})" d="${path}"${ink}/>` };
  }
  const [family, weight] = cut.split('-') as ['sans' | 'serif', '400' | '600'];
  const style = { size, weight: Number(weight) as 400 | 600, family };
  const measure = (part: string) => measureText(decodeText(part), style);
  // White space at the edge of an element is dropped by the rasteriser.
  const start = text.trimStart();
  const lead = measure(text) - measure(start);
  return {
    width: measure(text),
    draw: (x) =>
      start === '' ? '' : `<text${attributes} x="${roundPixel(x + lead)}">${wrap(start.trimEnd())}</text>`,
  };
}

/** A text element's pieces one after the other, from where its anchor lets it begin. */
function drawPieces(pieces: readonly Piece[], element: string, openFace: OpenFace): string {
  const y = attributeOf(element, 'y') ?? '0';
  const drawn = pieces.map((piece) => drawPiece(piece, element, y, openFace));
  const width = drawn.reduce((sum, one) => sum + one.width, 0);
  const anchor = attributeOf(element, 'text-anchor');
  const before = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  let x = Number(attributeOf(element, 'x') ?? 0) - before;
  return drawn
    .map((one) => {
      const markup = one.draw(x);
      x += one.width;
      return markup;
    })
    .join('');
}

/** The svg with the words of other scripts as outlines; a text without them stays as it was. */
export function setScripts(svg: string, openFace: OpenFace): string {
  if (!isForeign(svg)) return svg;
  const open: Open[] = [];
  let pieces: Piece[] = [];
  let source = '';
  let result = '';
  for (const [whole, close, name = '', attributes = '', isEmpty, text] of svg.matchAll(TAG_OR_TEXT)) {
    const inside = open.at(-1);
    const element = open.find((one) => one.name === 'text');
    if (element) source += whole;
    if (text !== undefined && element && inside) {
      const spans = open.slice(open.indexOf(element) + 1).map((one) => one.attributes);
      const { cut, size } = inside;
      pieces.push(
        ...splitByScript(text, (face) => openFace(face) !== undefined).map((run) => ({
          ...run,
          spans,
          cut,
          size,
        })),
      );
    } else if (close) {
      open.pop();
      if (name === 'text') {
        result += isForeign(source) ? drawPieces(pieces, element?.attributes ?? '', openFace) : source;
        pieces = [];
        source = '';
        continue;
      }
    } else if (!isEmpty && text === undefined) {
      const size = Number(attributeOf(attributes, 'font-size') ?? inside?.size ?? 16);
      open.push({ name, attributes, cut: cutOf(attributes, inside?.cut ?? 'sans-400'), size });
      if (name === 'text') source = whole;
    }
    if (!open.some((one) => one.name === 'text')) result += whole;
  }
  return result;
}
