import { FRAMES, type Frame } from '@/components/scales/frame';
import { type Ink, THEME_INK, type Theme } from '@/components/scales/ink';
import type { EmbedFit, EmbedTheme } from '@/data/addresses/themes';
import type { Lift } from './embed-marks';
import { SERIF_RULES, SERIF_STACK } from './embed-serif';

/** Behind what is selected. */
const HIGHLIGHTS: Readonly<Record<Theme, string>> = { light: '#dcebf4', dark: '#1d3a4d' };

/** What keeps every distinction where the reader's own colours rule: shapes do the rest. */
const FORCED =
  '--paper:Canvas;--text:CanvasText;--text-soft:CanvasText;--article:CanvasText;--context:GrayText;' +
  '--derived:CanvasText;--rule:GrayText;--hatch:CanvasText;--highlight:Canvas';

const PROPERTIES: readonly (readonly [name: string, ink: keyof Ink])[] = [
  ['--paper', 'paper'],
  ['--text', 'text'],
  ['--text-soft', 'textSoft'],
  ['--article', 'article'],
  ['--context', 'context'],
  ['--derived', 'derived'],
  ['--rule', 'rule'],
  ['--hatch', 'hatch'],
];

const inksOf = (theme: Theme): string =>
  [
    `color-scheme:${theme}`,
    ...PROPERTIES.map(([name, ink]) => `${name}:${THEME_INK[theme][ink]}`),
    `--highlight:${HIGHLIGHTS[theme]}`,
  ].join(';');

function themeRules(theme: EmbedTheme): string {
  const isDarkOnRequest = theme === 'auto';
  return (
    `:root{${inksOf(theme === 'dark' ? 'dark' : 'light')}}` +
    (isDarkOnRequest ? `@media(prefers-color-scheme:dark){:root{${inksOf('dark')}}}` : '') +
    `@media print{:root{${inksOf('light')};--paper:#fff}}` +
    `@media(forced-colors:active){:root{${FORCED}}}`
  );
}

/**
 * The rules that every embed has. Lengths are in rem, so that a reader's larger text gets a narrower frame,
 * drawn larger; at 280 px the smallest frame still has its 272, so its text is never under 12 px.
 */
const COMMON = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:400 .9375rem/1.45 "Inter Tight","Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
main{display:grid;grid-template-columns:minmax(0,1fr);align-content:space-evenly}
main{max-width:50rem;margin:auto;padding:1rem clamp(.25rem,calc(50vw - 8.5rem),1.25rem)}
figure,p,ul,q{display:block;margin:0;padding:0}
h1{margin:0 0 .375rem;font:600 1.3125rem/1.22 ${SERIF_STACK};text-wrap:balance}
p,caption,.key,summary,table{color:var(--text-soft)}
.chart{display:block;width:100%;height:auto;margin:1.125rem 0 0}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin-top:.875rem;list-style:none;font-size:.8125rem}
.key li{display:flex;gap:.5rem}
.key svg{flex:none;margin-top:.25rem;overflow:visible}
.behind{display:grid;align-items:start;gap:.75rem;margin-top:1rem;padding-top:1rem;border-top:1px solid var(--rule)}
.behind div{position:relative;padding:0 .5rem 0 .75rem;border-left:3px solid var(--context)}
td[data-article]{font-family:${SERIF_STACK}}
q{font:400 1.0625rem/1.42 ${SERIF_STACK};quotes:"“" "”"}q.s{quotes:"‘" "’"}
.behind p,.hint,footer,.note{font-size:.8125rem}
.hint{margin-top:.5rem}
cite{font-style:normal}.word-mark{height:.75em;margin-left:.2em;color:var(--article)}
mark{background:none;color:var(--article);font-weight:600;text-decoration:underline 2px;text-underline-offset:.16em}
a{color:inherit;text-underline-offset:.18em;text-decoration-color:var(--context)}
a:hover{text-decoration-color:currentColor}a[href]:focus::after{content:" " attr(href);overflow-wrap:anywhere}
:focus-visible,.mark:focus{outline:3px solid var(--article);outline-offset:2px}
.mark{text-decoration:none}
.mark *{pointer-events:all}
.mark{cursor:pointer;outline-offset:2px}button{display:var(--close,none);position:absolute;top:0;right:0;width:1.75rem;height:1.75rem;border:0;background:var(--highlight);color:inherit;font:1rem serif;cursor:pointer}.mark:is(:hover,:focus,[aria-current]) .mark-value{text-decoration:underline 2px;text-underline-offset:3px}
details{margin-top:.75rem}
summary{padding:.3rem 0;font-size:.875rem;font-weight:600;cursor:pointer}
table{width:100%;border-collapse:collapse;font-size:.8125rem}
caption,th,td{padding:.3rem .5rem .3rem 0;text-align:left;vertical-align:top}
th{color:var(--text);min-width:4.5rem}b,th,summary{font-family:"Helvetica Neue",Arial,sans-serif;font-weight:600}
tr{border-bottom:1px solid var(--rule)}
footer,.note{margin-top:.75rem}
footer a:last-child{display:block;padding:.3rem 0}
.note{padding-left:.75rem;border-left:3px solid var(--article)}
@media(min-width:40rem){h1{font-size:1.625rem}}
@media print{.stack>div{grid-area:auto!important;visibility:visible!important}.hint{display:none}}`.replaceAll(
  '\n',
  '',
);

/** In CSS pixels: what the padding takes of the frame's width, wherever it is wider than the narrowest. */
const PADDING: Readonly<Record<EmbedFit, number>> = { full: 40, compact: 24 };

const inRem = (pixels: number): string => String(pixels / 16).replace(/^0/, '');

/** How wide a chart is drawn: up to where its text would be too large; in a compact embed as it is laid out. */
export const widestChart = ({ width, most }: Frame, fit: EmbedFit): number =>
  fit === 'compact' ? width : most;

/** Shows the chart that is laid out for the room. */
const frameRules = (fit: EmbedFit): string =>
  FRAMES.map((frame, index) => {
    const { name, width } = frame;
    const { name: before } = FRAMES[index - 1] ?? {};
    const shown = `.chart-${name}{max-width:${inRem(widestChart(frame, fit))}rem}`;
    return before === undefined
      ? shown
      : `${shown}.chart-${name}{display:none}@media(min-width:${inRem(width + PADDING[fit])}rem){.chart-${before}{display:none}.chart-${name}{display:block}}`;
  }).join('');

/** Receipts that share one place: the first stands until a mark is chosen. */
const STACK =
  '.stack>div{grid-area:1/1;visibility:hidden}' +
  'body:not(:has(.mark:focus)) .stack>:first-child{visibility:visible}';

/** In a compact embed only the first takes room; the disclosure that follows it unfolds the others too. */
const COMPACT =
  'main{padding:.75rem clamp(.25rem,calc(50vw - 8.5rem),.75rem)}' +
  '.stack{position:relative}.stack details{margin:0}' +
  '.stack>div~div{position:var(--place,absolute);grid-area:var(--area,1/1);left:0;right:0}' +
  '.stack:has([open])>div{visibility:visible}' +
  '.stack:has([open])>div~div{position:var(--place,relative);grid-area:var(--area,auto)}' +
  '@media print{.stack>div~div{position:static!important}}';

/** How far a receipt is lifted to the mark that it belongs to; used by the rules below. */
function liftRules(lifts: readonly Lift[], fit: EmbedFit): string {
  const rulesOf = (which: (lift: Lift) => number, isNeeded: (lift: Lift) => boolean) =>
    lifts
      .filter(isNeeded)
      .map((lift) => `#${lift.receipt}{--lift:-${inRem(which(lift))}rem}`)
      .join('');
  const narrow = rulesOf(
    (lift) => lift.narrow,
    (lift) => lift.narrow > 0,
  );
  const wide = rulesOf(
    (lift) => lift.wide,
    (lift) => lift.wide !== lift.narrow,
  );
  const wideFrom = inRem(FRAMES[2].width + PADDING[fit]);
  return narrow + (wide && `@media(min-width:${wideFrom}rem){${wide}}`);
}

/** Brings up, or marks, the receipt of the mark that is chosen: focus does it, by finger, pointer or key. */
const receiptRules = (ids: readonly string[]): string =>
  '.behind>.on{border-color:var(--article);background:var(--highlight)}' +
  `${ids.map((id) => `body:has([aria-describedby=${id}]:focus) #${id}`).join(',')}{top:var(--lift,0);visibility:visible;z-index:1;--place:absolute;--area:1/1;border-color:var(--article);background:var(--highlight);outline:1px solid var(--article);--close:block}`;

export interface EmbedStyle {
  readonly theme: EmbedTheme;
  readonly fit: EmbedFit;
  readonly receiptIds: readonly string[];
  readonly isStacked: boolean;
  readonly lifts: readonly Lift[];
  /** @font-face rules. */
  readonly typeface: string;
}

/** The embed's one style sheet. */
export const writeEmbedStyle = ({ theme, fit, receiptIds, isStacked, lifts, typeface }: EmbedStyle): string =>
  typeface +
  SERIF_RULES +
  themeRules(theme) +
  COMMON +
  frameRules(fit) +
  (isStacked ? STACK : '') +
  (fit === 'compact' ? COMPACT : '') +
  receiptRules(receiptIds) +
  liftRules(lifts, fit);
