/** Tells by its shapes alone how firm a mark says its number is. */
import { descendants, type MarkupElement } from './markup-tree';
import { type Extent, extentOf } from './read-chart';

export interface ReadHedge {
  /** Filled shapes with crisp ends. */
  readonly solids: readonly MarkupElement[];
  /** Shapes that fade away. */
  readonly soft: readonly MarkupElement[];
  /** Half-transparent shapes with an outline. */
  readonly bands: readonly MarkupElement[];
  /** Dashed outlines without a filling. */
  readonly dashed: readonly MarkupElement[];
  readonly arrows: readonly MarkupElement[];
}

const SHAPES = ['rect', 'circle', 'path'];

/** What a pointer hits, and nobody sees. */
const isUnseen = ({ attributes }: MarkupElement) => 'pointer-events' in attributes;
const isArrow = ({ attributes }: MarkupElement) => attributes['data-mark'] === 'open-end';
const isSoft = ({ attributes: { fill = '' } }: MarkupElement) => fill.startsWith('url(');
const isBand = ({ attributes }: MarkupElement) => 'fill-opacity' in attributes;
const isDashed = ({ attributes }: MarkupElement) => 'stroke-dasharray' in attributes;
/** A track is an outline that is neither dashed nor filled: the whole, not the mark. */
const isTrack = ({ attributes: { fill } }: MarkupElement) => fill === 'none';

export function readHedge(mark: MarkupElement): ReadHedge {
  const shapes = descendants(mark).filter((one) => SHAPES.includes(one.tag) && !isUnseen(one));
  const arrows = shapes.filter(isArrow);
  const bodies = shapes.filter((one) => !isArrow(one));
  const bands = bodies.filter(isBand);
  const dashed = bodies.filter((one) => isDashed(one) && !isBand(one));
  const soft = bodies.filter(isSoft);
  const others = [...bands, ...dashed, ...soft];
  const solids = bodies.filter((one) => !others.includes(one) && !isTrack(one));
  return { solids, soft, bands, dashed, arrows };
}

/** The colours of a mark's shapes: “article”, “context” and so on. */
export function inksOf(mark: MarkupElement): ReadonlySet<string> {
  const paints = descendants(mark)
    .filter(({ tag }) => SHAPES.includes(tag) || tag === 'line' || tag === 'g')
    .flatMap(({ attributes }) => [attributes.fill, attributes.stroke])
    .map((paint) => paint?.match(/^(?:var\(--([\w-]+)\)|url\(#.*-(article|context|hatch)\))$/))
    .flatMap((match) => match?.[1] ?? match?.[2] ?? []);
  return new Set(paints);
}

/** From the leftmost to the rightmost edge of rectangles, in pixels. */
export function extentOfAll(rects: readonly MarkupElement[]): Extent {
  const extents = rects.filter(({ tag }) => tag === 'rect').map(extentOf);
  if (extents.length === 0) throw new Error('expected rectangles, found none');
  return {
    from: Math.min(...extents.map(({ from }) => from)),
    to: Math.max(...extents.map(({ to }) => to)),
  };
}
