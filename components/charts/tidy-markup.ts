/** Attributes that hold lengths and paths in pixels. */
const GEOMETRY = / (?:(?:x|y|x1|x2|y1|y2|cx|cy|r|d|width|height)="[^"]*"|transform="translate\([^"]*")/g;
/** What the chart library names its elements, which no rule of the embed uses. */
const LIBRARY_CLASS = / class="visx[^"]*"/g;

/** Paints that charts define, with the id that they are used by. */
const PAINT = /<(linearGradient|radialGradient|pattern) id="([^"]+)".*?<\/\1>/gs;

/**
 * Chart markup without what its reader cannot see: parts of a pixel beyond tenths, the chart library's
 * class names, and paints that nothing is painted with. It keeps the document within one round trip.
 */
export const tidyMarkup = (markup: string): string =>
  markup
    .replaceAll(LIBRARY_CLASS, '')
    .replaceAll(PAINT, (paint, _element, id) => (markup.includes(`url(#${id})`) ? paint : ''))
    .replaceAll(GEOMETRY, (attribute) =>
      attribute.replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)),
    );

/** What the style sheet of pages says of every chart. */
const SAID_BY_STYLE = / (?:fill="var\(--text\)"|font-size="12"|pointer-events="all")/g;
/** What the chart library says of lines that they are without it, or that the style sheet says of all: they have no inside. */
const SAID_OF_LINES = / (?:fill="transparent"|shape-rendering="crispEdges"|stroke-width="1")/g;
const LINE = /<line [^>]*>/g;
const TEXT_WIDTH = /(?<= textLength=")[\d.]+/g;
const EMPTY_ELEMENT = /><\/(?:path|rect|circle|line|stop)>/g;

/** Chart markup of a page, which holds many charts: without what its style sheet says already. */
export const tidyPageMarkup = (markup: string): string =>
  tidyMarkup(markup)
    .replaceAll(SAID_BY_STYLE, '')
    .replaceAll(LINE, (line) => line.replaceAll(SAID_OF_LINES, ''))
    .replaceAll(TEXT_WIDTH, (width) => String(Math.round(Number(width))))
    .replaceAll(EMPTY_ELEMENT, '/>');
