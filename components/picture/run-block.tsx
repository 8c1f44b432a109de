import type { RunLines } from './run-lines';
import type { TextRun } from './text-run';

/** As a resvg or browser finds them: the bundled typefaces by name, then what readers have. */
export const FONT_FAMILIES = {
  sans: "'Inter Tight', 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
} as const;

/** Where the baseline lies under the middle of a line, as a part of the size: half a capital's height. */
const BASELINE = 0.35;

interface RunBlockProps {
  readonly block: RunLines;
  /** Left edge, in pixels. */
  readonly x: number;
  /** Top of the first line's box, in pixels. */
  readonly y: number;
}

const settingOf = ({ style, fill }: TextRun) => ({
  fill,
  fontSize: style.size,
  fontWeight: style.weight,
  fontFamily: FONT_FAMILIES[style.family ?? 'sans'],
});

function drawRun(run: TextRun, index: number, base: TextRun) {
  const isPlain = run.style === base.style && run.fill === base.fill;
  if (isPlain && !run.origin) return run.text;
  return (
    <tspan key={index} {...(isPlain ? {} : settingOf(run))} {...run.origin}>
      {run.text}
    </tspan>
  );
}

/** Lines of runs as SVG text. */
export function RunBlock({ block, x, y }: RunBlockProps) {
  return block.lines.map((line, index) => {
    const base = line[0] as TextRun;
    return (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their order
        key={index}
        x={x}
        y={y + (index + 0.5) * block.lineHeight + base.style.size * BASELINE}
        {...settingOf(base)}
      >
        {line.map((run, place) => drawRun(run, place, base))}
      </text>
    );
  });
}
