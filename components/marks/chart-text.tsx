import type { SVGProps } from 'react';
import { roundPixel } from '@/components/scales/pixel';
import { measureText, type TextStyle } from '@/components/scales/text-metrics';

interface ChartTextProps extends Omit<SVGProps<SVGTextElement>, 'x' | 'y' | 'style' | 'textLength'> {
  /** Pixels: the anchor of the text, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly style: TextStyle;
  /** What the text says, to be measured where `children` is more than a string. */
  readonly words: string;
}

/**
 * A line of chart text that takes the width it was laid out with, in whatever font the reader gets: where the
 * bundled one is late, blocked or replaced, the browser narrows the other to fit, so nothing is cut or meets.
 */
export function ChartText({ x, y, style, words, children = words, ...rest }: ChartTextProps) {
  return (
    <text
      x={roundPixel(x)}
      y={roundPixel(y)}
      fontSize={style.size}
      fontWeight={style.weight === 400 ? undefined : style.weight}
      textLength={roundPixel(measureText(words, style))}
      lengthAdjust="spacingAndGlyphs"
      {...rest}
    >
      {children}
    </text>
  );
}
