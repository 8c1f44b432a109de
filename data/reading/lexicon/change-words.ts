/** Verbs and nouns that say a number is a change, and which way. */
import { words } from './word-list';

const UP_STEMS = words(
  'increase climb jump surge soar gain advance expand swell improve rally rebound bounce leap rocket balloon skyrocket spike accelerate strengthen appreciate boost lift raise hike widen edge inch tick escalate zoom pop',
);
const DOWN_STEMS = words(
  'decrease decline drop slip plunge tumble plummet reduce slash ease ebb dwindle contract slump dip lower trim narrow weaken depreciate crash dive recede shed slow cut tank crater nosedive retreat collapse devalue deteriorate',
);

/** Regular forms: “climb” gives climbs, climbed and climbing; “ease” eases, eased and easing. */
const inflect = (stem: string): readonly string[] => {
  const base = stem.endsWith('e') ? stem.slice(0, -1) : stem;
  const doubled = /[^aeiou][aeiou][pmt]$/.test(stem) && stem !== 'strengthen' ? stem + stem.at(-1) : base;
  if (/[^aeiou]y$/.test(stem))
    return [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`];
  return [stem, `${stem}s`, `${base}es`, `${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`];
};

const UP_FORMS = words(
  'rise rises rose risen rising grow grows grew grown growing up higher growth upped upswing upturn uptick upturn uplift firmed expansion improvement appreciation add added adding adds upward upwards',
);
const DOWN_FORMS = words(
  'fall falls fell fallen falling down slide slides slid sliding sink sinks sank sunk sinking shrink shrinks shrank shrunk shrinking lose loses lost losing loss losses lower reduction downturn cuts cutting downtick halved downward downwards contraction depreciation devaluation deterioration',
);

/** Before the number: “rose 12%”, “a fall of 12%”. */
export const UP_WORDS: ReadonlySet<string> = new Set([...UP_STEMS.flatMap(inflect), ...UP_FORMS]);
export const DOWN_WORDS: ReadonlySet<string> = new Set([...DOWN_STEMS.flatMap(inflect), ...DOWN_FORMS]);

/** After the number: “a 12% rise”, “12% more”. */
export const UP_AFTER: ReadonlySet<string> = new Set(
  words(`rise rises lift increase increases jump jumps growth gain gains surge hike hikes uplift boost climb spike expansion
    advance rally rebound leap upswing uptick more higher larger bigger greater faster longer taller heavier hotter
    warmer better stronger older brighter richer wider deeper above up extra dearer improvement bump bounce
    raise pricier quicker appreciation increased upturn pickup markup firmer`),
);
export const DOWN_AFTER: ReadonlySet<string> = new Set(
  words(`fall falls drop drops decline declines decrease decreases cut cuts reduction reductions slump plunge dip
    contraction lower less fewer smaller cheaper slower shorter lighter below down weaker poorer younger thinner
    decreased slide loss downturn depreciation devaluation deterioration collapse correction crash retreat tumble
    softer`),
);

/** What may stand between the verb and its number. */
export const CHANGE_LINKS: ReadonlySet<string> = new Set(
  words(
    'by a an another further additional of as much even only just back the average annual annualised annualized full whopping staggering massive record total combined cumulative modest mere sharp steep hefty slight mild significant considerable substantial dramatic remarkable impressive solid healthy robust astonishing stunning huge',
  ),
);

/** “made up 12%” is no rise. */
export const NOT_UP_AFTER: ReadonlySet<string> = new Set(
  words(
    'make makes made making take takes took taken taking sum add adds set turned gave give use used chalk chalked rack racked notch notched pick picks picked snap snapped',
  ),
);

/** Verbs that double and halve. */
export const MULTIPLE_WORDS: ReadonlyMap<string, number> = new Map([
  ...words('doubled doubles doubling').map((word) => [word, 2] as const),
  ...words('tripled triples tripling trebled trebles trebling treble').map((word) => [word, 3] as const),
  ...words('quadrupled quadruples quadrupling quadruple').map((word) => [word, 4] as const),
  ...words('quintupled quintupling quintuple').map((word) => [word, 5] as const),
  ...words('halved halves halving halve').map((word) => [word, 0.5] as const),
]);

/** Nouns of change that may head a sentence: “the drop was 0.2%”. */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set(
  words(
    'rise fall drop decline increase decrease reduction growth jump gain cut surge slump hike fall-off dip contraction expansion',
  ),
);

/** “beat forecasts by 2%”, “missed its target by 2%”: what was foreseen, and which way it came. */
export const FORECASTS: ReadonlySet<string> = new Set(
  words(
    'forecast forecasts estimate estimates expectations prediction predictions target targets consensus guidance',
  ),
);
export const BEATS: ReadonlySet<string> = new Set(
  words(
    `beat beats beating beaten exceed exceeds exceeded exceeding top tops topped topping surpass surpasses surpassed
    surpassing outpace outpaces outpaced outstrip outstripped overshoot overshot`,
  ),
);
export const MISSES: ReadonlySet<string> = new Set(
  words('miss misses missed missing undershoot undershot trail trails trailed lag lags lagged'),
);

/** “ranges from 5% to 7%”: what leads in the two ends of a range. */
export const RANGING: ReadonlySet<string> = new Set(
  words('range ranges ranged ranging vary varies varied varying anywhere'),
);

/** “the biggest falls were in Kent” */
export const SUPERLATIVES: ReadonlySet<string> = new Set(
  words('biggest largest sharpest steepest greatest smallest fastest highest strongest deepest'),
);

/** What stands between no number and its word of change: “12% of those who want more”. */
export const NOT_BETWEEN: ReadonlySet<string> = new Set(
  words(
    `of in to and or for at on were was is are said had have has the a an who that which by from as than with its their his
    her but while when if after before since during compared this will would could can may of people women men`,
  ),
);
