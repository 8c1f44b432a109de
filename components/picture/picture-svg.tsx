import { Definitions } from '@/components/marks/definitions';
import type { Ink } from '@/components/scales/ink';
import type { View } from '@/data/model/figure';
import { HedgeSwatch } from './hedge-swatch';
import { MARGIN } from './picture-frame';
import type { PlacedPicture } from './place-picture';
import { FONT_FAMILIES, RunBlock } from './run-block';

interface PictureSvgProps {
  readonly placed: PlacedPicture;
  readonly ink: Ink;
  readonly form: View['form'];
  /** The width to show it at, in CSS pixels. */
  readonly width: number;
  readonly idPrefix: string;
  readonly title: string;
  readonly description: string;
  /** JSON-LD, safe as markup. */
  readonly metadata: string;
  /** @font-face rules; empty where the reader has the typefaces. */
  readonly typeface: string;
}

const QUOTE_RULE_WIDTH = 2;

/** A figure's view as one self-contained svg: what it says, what it draws and what stands behind it. */
export function PictureSvg({ placed, ink, form, width, idPrefix, ...words }: PictureSvgProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${placed.width} ${placed.height}`}
      width={width}
      height={Math.round((placed.height * width) / placed.width)}
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-description`}
      fontFamily={FONT_FAMILIES.sans}
    >
      <title id={`${idPrefix}-title`}>{words.title}</title>
      <desc id={`${idPrefix}-description`}>{words.description}</desc>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the JSON is escaped where it is written */}
      <metadata dangerouslySetInnerHTML={{ __html: words.metadata }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own font rules, as data */}
      {words.typeface && <style dangerouslySetInnerHTML={{ __html: words.typeface }} />}
      <Definitions ink={ink} idPrefix={idPrefix} />
      <rect width={placed.width} height={placed.height} fill={ink.paper} />
      <g transform={`translate(${MARGIN} ${placed.chart.y})`} data-part="chart">
        {placed.chart.content}
      </g>
      {placed.key.map(({ entry, x, y }) => (
        <g key={entry.words} transform={`translate(${x} ${y})`}>
          <HedgeSwatch entry={entry} isPoint={form === 'log-estimates'} ink={ink} idPrefix={idPrefix} />
        </g>
      ))}
      <rect x={MARGIN} y={placed.ruleY} width={placed.width - 2 * MARGIN} height={1} fill={ink.rule} />
      {placed.quoteRules.map(({ y, height }) => (
        <rect key={y} x={MARGIN} y={y} width={QUOTE_RULE_WIDTH} height={height} fill={ink.context} />
      ))}
      {placed.texts.map(({ lines, x, y }) => (
        <RunBlock key={`${x} ${y}`} block={lines} x={x} y={y} />
      ))}
    </svg>
  );
}
