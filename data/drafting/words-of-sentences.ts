/** Words that the proposals of a draft go by. They propose, a person decides: what is not listed is simply not proposed. */
import { DOWN_WORDS, UP_WORDS } from '@/data/reading/lexicon/change-words';

const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Words of change that are no verbs: “higher” does not end a subject. */
const NO_VERBS = new Set(
  words('up down higher lower growth upturn upswing reduction downturn uptick downtick'),
);

/** Forms that a sentence's subject ends before. */
export const VERBS: ReadonlySet<string> = new Set([
  ...words(`is are was were be been has have had did does do will would could may might can
    stood stand stands reached reach reaches hit hits remained remain remains stayed totalled totaled averaged
    amounted came went made make makes took take takes said says say reported found estimated recorded counted
    numbered exceeded topped doubled tripled halved cost costs paid spent lived live lives worked work works
    got received used died voted owned held left moved began started ended ranked accounted represented showed
    interviewed asked surveyed felt told put gave gives believed thought agreed supported wanted saw`),
  ...[...UP_WORDS, ...DOWN_WORDS].filter((word) => !NO_VERBS.has(word)),
]);

/** Who is counted is named before these. */
export const AFTER_GROUP: ReadonlySet<string> = new Set([
  ...VERBS,
  ...words(`who whom whose that which where when while in on at by for from with without to into over under than
    as because since during after before between among and or but not down up per compared against`),
]);

/** Verbs of saying: whoever stands beside them speaks. */
export const SAYING = words(
  `said says say told tells added adds reported reports announced announces found finds estimated estimates
   warned warns wrote writes stated states argued argues explained explains claimed claims noted notes called
   suggested suggests showed shows revealed reveals put puts`,
);
