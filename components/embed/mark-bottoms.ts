const TAG = /<(\/?)(\w+)([^>]*)>/g;
const TRANSLATE = / transform="translate\([-\d.]+[ ,]+([-\d.]+)\)"/;

const numberOf = (attributes: string, name: string): number =>
  Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(attributes)?.[1] ?? 0);

/** How far down an element reaches from its own origin. Paths go with what else a mark has. */
function reachOf(element: string, attributes: string): number {
  if (element === 'rect') return numberOf(attributes, 'y') + numberOf(attributes, 'height');
  if (element === 'circle') return numberOf(attributes, 'cy') + numberOf(attributes, 'r');
  if (element === 'text') return numberOf(attributes, 'y');
  return Number.NEGATIVE_INFINITY;
}

interface Open {
  /** The vertical origin of what is inside, in the chart's pixels. */
  readonly y: number;
  /** The receipt of the mark that the element is, or stands in. */
  readonly receipt: string | undefined;
}

/**
 * How far down each mark of a chart reaches, in the chart's own pixels, by the id of its receipt.
 * @param svg a chart's markup, its marks named by `receiptOf`
 */
export function markBottoms(
  svg: string,
  receiptOf: (attributes: string) => string | undefined,
): ReadonlyMap<string, number> {
  const bottoms = new Map<string, number>();
  const open: Open[] = [];
  for (const [, closing, element = '', attributes = ''] of svg.matchAll(TAG)) {
    if (closing) {
      open.pop();
      continue;
    }
    const outer = open.at(-1) ?? { y: 0, receipt: undefined };
    const y = outer.y + Number(TRANSLATE.exec(attributes)?.[1] ?? 0);
    const receipt = receiptOf(attributes) ?? outer.receipt;
    if (receipt !== undefined) {
      const bottom = y + reachOf(element, attributes);
      if (bottom > (bottoms.get(receipt) ?? Number.NEGATIVE_INFINITY)) bottoms.set(receipt, bottom);
    }
    if (!attributes.endsWith('/')) open.push({ y, receipt });
  }
  return bottoms;
}
