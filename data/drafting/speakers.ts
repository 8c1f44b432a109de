/** Who speaks in each sentence: from “said”, “according to” and quotes. A proposal. */
import { nameFrom } from './names';
import { SAYING } from './words-of-sentences';

export interface Spoken {
  /** A speaker's id; undefined where the sentence names no source. */
  readonly speaker?: string;
  /** Why it is given to this speaker, where its own words do not say so. */
  readonly inferred?: string;
}

export interface SpeakerFound {
  readonly id: string;
  readonly name: string;
}

const PART = String.raw`\p{Lu}[\p{L}\p{M}.'’&-]*`;
const NAME = String.raw`(?:[Tt]he\s+|Dr\.?\s+|Mr\.?\s+|Mrs\.?\s+|Ms\.?\s+)?${PART}(?:\s+(?:of\s+|for\s+|and\s+|on\s+)?(?:the\s+)?${PART}){0,7}`;
const ROLE = String.raw`(?:[Tt]he|[Aa]n?)\s+(?:[\p{Ll}-]+\s+){0,3}?(?:charity|report|study|survey|research|researchers|authors|police|government|ministry|agency|union|charity|company|bureau|office|team|spokesman|spokeswoman|spokesperson|officials)`;
const WHO = `(?<who>${NAME}|${ROLE})`;
const SAYS = `(?:${SAYING.join('|')})`;

const SHAPES: readonly RegExp[] = [
  new RegExp(String.raw`[Aa]ccording\s+to\s+${WHO}`, 'u'),
  new RegExp(String.raw`${WHO}(?:,[^,]{1,60},)?\s+(?:also\s+|has\s+|have\s+)?${SAYS}\b`, 'u'),
  new RegExp(String.raw`[”"’']\s*(?:said|says|added|wrote)\s+${WHO}`, 'u'),
];

const PRONOUN_SAYS = new RegExp(String.raw`\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey)\s+(?:also\s+)?${SAYS}\b`, 'u');
/** Words that begin a sentence with a capital and are no name. */
const NO_NAME =
  /^(?:It|He|She|They|We|This|That|These|Those|There|In|On|At|By|For|From|But|And|As|One|Some|Many|Most|Both|People|Who|Which|What)\b/u;

const tidy = (name: string): string => name.replace(/[\s,.]+$/u, '').replaceAll(/\s+/g, ' ');

function nameIn(sentence: string): string | undefined {
  for (const shape of SHAPES) {
    const who = shape.exec(sentence)?.groups?.who;
    if (who !== undefined && !NO_NAME.test(who)) return tidy(who);
  }
  return undefined;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const plainName = (name: string): string => name.replace(/^(?:the|dr\.?|mr\.?|mrs\.?|ms\.?)\s+/iu, '');

/** “Mai” and “the bureau” after “Dr Nick Mai” and “the Census Bureau” are the same. */
const isSame = (known: SpeakerFound, name: string): boolean => {
  const [one, other] = [plainName(known.name).toLowerCase(), plainName(name).toLowerCase()];
  return one === other || one.endsWith(` ${other}`);
};

/** @param sentences In their order. */
export function findSpeakers(sentences: readonly string[]): {
  readonly speakers: readonly SpeakerFound[];
  readonly spoken: readonly Spoken[];
} {
  const speakers: SpeakerFound[] = [];
  let last: SpeakerFound | undefined;
  const spoken = sentences.map((sentence): Spoken => {
    const name = nameIn(sentence);
    if (name === undefined) {
      if (!last || !PRONOUN_SAYS.test(sentence)) return {};
      return { speaker: last.id, inferred: `“${last.name}”, named in a sentence before` };
    }
    let found = speakers.find((one) => isSame(one, name));
    if (!found) {
      const id = nameFrom(plainName(name), `speaker-${speakers.length + 1}`);
      found = {
        id: speakers.some((one) => one.id === id) ? `${id}-${speakers.length + 1}` : id,
        name: capitalised(name),
      };
      speakers.push(found);
    }
    last = found;
    return { speaker: found.id };
  });
  return { speakers, spoken };
}
