import { Definitions } from '@/components/marks/definitions';
import { CARD, CARD_INK, ID_PREFIX, type PlacedCard } from './card-frame';
import { FONT_FAMILIES, RunBlock } from './run-block';

const RULE_WIDTH = 4;

/** A preview card as svg, for the rasteriser, which has the bundled typefaces. */
export function CardSvg({ card }: { readonly card: PlacedCard }) {
  const { chart } = card;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: only ever shown as a PNG, whose page gives its alternative text
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${CARD.width} ${CARD.height}`}
      width={CARD.width}
      height={CARD.height}
      fontFamily={FONT_FAMILIES.sans}
    >
      <Definitions ink={CARD_INK} idPrefix={ID_PREFIX} />
      <rect width={CARD.width} height={CARD.height} fill={CARD_INK.paper} />
      {chart && <g transform={`translate(${chart.x} ${chart.y}) scale(${chart.scale})`}>{chart.content}</g>}
      {card.rules.map(({ x, y, height }) => (
        <rect key={y} x={x} y={y} width={RULE_WIDTH} height={height} fill={CARD_INK.context} />
      ))}
      {card.texts.map(({ lines, x, y }) => (
        <RunBlock key={`${x} ${y}`} block={lines} x={x} y={y} />
      ))}
    </svg>
  );
}
