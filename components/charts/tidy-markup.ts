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
