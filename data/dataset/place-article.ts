/** From the words that an article's files name to their places in the text. */
import type { Fault } from '@/data/faults/fault';
import type { ArticleSource, Publication } from '@/data/model/article';
import type { Claim, Exclusion, Group, Sentence } from '@/data/model/claim';
import { NOT_STATED } from '@/data/model/estimate';
import type { Annotation } from '@/data/model/figure';
import type { Prose } from '@/data/model/prose';
import { sentenceOfChange } from '@/data/model/tell-change';
import { findNearestText } from '@/data/quoting/nearest-text';
import { isPlaced, placeWords, type Quoted } from '@/data/quoting/place-words';
import type { NumbersFile } from '@/data/schema/numbers-file';
import { writeReason } from '@/data/schema/ready-reasons';
import type { SentencesFile } from '@/data/schema/sentences-file';
import type { ArticleFiles, Contents } from './article-files';
import { hashOf } from './lock';
import { loadSite } from './site';

export interface Placed {
  readonly source: ArticleSource;
  readonly faults: readonly Fault[];
}

type NumberEntry = NumbersFile['numbers'][number];

interface Placing {
  readonly sentences: readonly Sentence[];
  readonly faults: readonly Fault[];
}

/** Sentences follow each other with nothing but white space between, so each has one place only. */
function placeSentences(text: string, entries: SentencesFile['sentences']): Placing {
  const sentences: Sentence[] = [];
  let place = 0;
  for (const { id, words, speaker, kind } of entries) {
    const start = place + (/^\s*/.exec(text.slice(place))?.[0].length ?? 0);
    if (!text.startsWith(words, start)) {
      const found = JSON.stringify(words);
      const expected = `the sentence that begins here: ${JSON.stringify(text.slice(start, start + 60))}`;
      return {
        sentences,
        faults: [{ rule: 'sentence-placed', file: 'sentences.yaml', id, expected, found }],
      };
    }
    place = start + words.length;
    sentences.push({ id, start, end: place, speaker, kind });
  }
  const rest = text.slice(place).trim();
  if (rest === '') return { sentences, faults: [] };
  const id = entries.at(-1)?.id ?? '';
  const expected = `a sentence after this one: ${JSON.stringify(rest.slice(0, 60))}`;
  return {
    sentences,
    faults: [{ rule: 'sentence-placed', file: 'sentences.yaml', id, expected, found: 'none' }],
  };
}

function faultOf(text: string, id: string, quoted: Quoted): Fault | undefined {
  const result = placeWords(text, quoted);
  if (isPlaced(result)) return undefined;
  const nearest = result.found === 'none' ? findNearestText(text, quoted.in ?? quoted.words) : undefined;
  const fault: Fault = { rule: 'words-placed', file: 'numbers.yaml', id, ...result };
  return nearest === undefined ? fault : { ...fault, nearest };
}

/** Of whom a number is a part, where nothing else is typed. */
function baseOf(entry: NumberEntry, group: Group | undefined): Prose {
  if (entry.base !== undefined) return entry.base;
  if (entry.unit !== 'share') return 'does not apply: it is no part of a whole';
  if (!group) return NOT_STATED;
  const size = group.size === undefined ? 'how many there are is not stated' : `{claim:${group.size}}`;
  return `${group.name}; ${size}`;
}

function claimOf(
  text: string,
  entry: NumberEntry,
  sentences: readonly Sentence[],
  groups: readonly Group[],
): Claim | Fault {
  const { words: _words, in: _in, undecided: _undecided, ...rest } = entry;
  const span = placeWords(text, entry);
  if (!isPlaced(span)) throw new RangeError(`expected ${span.expected}, found ${span.found}`);
  const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) {
    const expected = 'one sentence around the number';
    return { rule: 'number-in-sentence', file: 'numbers.yaml', id: entry.id, expected, found: 'none' };
  }
  const { start, end } = sentence;
  const group = groups.find(({ id }) => id === entry.group);
  return {
    ...rest,
    sentence: { start, end },
    span,
    quote: text.slice(start, end),
    raw: text.slice(span.start, span.end),
    population: entry.population ?? group?.name ?? NOT_STATED,
    base: baseOf(entry, group),
    place: entry.place ?? NOT_STATED,
    time: entry.time ?? NOT_STATED,
    speaker: entry.speaker ?? sentence.speaker,
    note: entry.note ?? 'The number is told as its sentence states it.',
  };
}

function exclusionOf(text: string, { id, reason, ...quoted }: NumbersFile['others'][number]): Exclusion {
  const span = placeWords(text, quoted);
  if (!isPlaced(span)) throw new RangeError(`expected ${span.expected}, found ${span.found}`);
  return { id, span, raw: text.slice(span.start, span.end), reason: writeReason(reason) };
}

/** What changed, told in sentences before what else is to say. */
const tellChanges = ({ text, ...annotation }: Contents['figures']['annotations'][number]): Annotation => ({
  ...annotation,
  text: [...(annotation.changes ?? []).map(sentenceOfChange), ...(text === undefined ? [] : [text])].join(
    ' ',
  ),
});

const isFault = (made: Claim | Fault): made is Fault => 'rule' in made;

function publicationOf({ slug, text, lock, siteLanguage, contents }: ArticleFiles): Publication {
  const { undecided: _undecided, ...known } = contents.publication;
  return { slug, language: siteLanguage, ...known, sha256: lock?.sha256 ?? hashOf(text) };
}

/** An entry as it is published. */
function withoutMark<Entry extends { readonly undecided?: string }>(entry: Entry): Omit<Entry, 'undecided'> {
  const { undecided: _undecided, ...published } = entry;
  return published;
}

/** What is marked as undecided, as faults. */
function undecidedIn({ publication, sentences, groups, numbers, figures }: Contents): readonly Fault[] {
  const marked = [
    { id: 'publication', undecided: publication.undecided, file: 'publication.yaml' },
    ...[...sentences.speakers, ...sentences.sentences].map((one) => ({ ...one, file: 'sentences.yaml' })),
    ...groups.groups.map((one) => ({ ...one, file: 'groups.yaml' })),
    ...[...numbers.numbers, ...numbers.others].map((one) => ({ ...one, file: 'numbers.yaml' })),
    ...figures.figures.map(({ slug, undecided }) => ({ id: slug, undecided, file: 'figures.yaml' })),
  ];
  return marked.flatMap(({ id, file, undecided }) =>
    undecided === undefined
      ? []
      : [{ rule: 'undecided' as const, file, id, expected: 'a decision', found: `a proposal: ${undecided}` }],
  );
}

/** The dataset of an article that has no folder yet. */
export const placeContents = (slug: string, text: string, contents: Contents): ArticleSource =>
  placeArticle({ slug, text, contents, lock: undefined, siteLanguage: loadSite().language, files: [] })
    .source;

/** An article's dataset with every quote in its place; or without what could not be placed, and why. */
export function placeArticle(files: ArticleFiles): Placed {
  const { text, contents } = files;
  const { numbers, groups, sentences: spoken, facts, derivations, figures } = contents;
  const { sentences, faults } = placeSentences(text, spoken.sentences);
  const entries = [...numbers.numbers, ...numbers.others];
  const unplaced = entries.flatMap((entry) => faultOf(text, entry.id, entry) ?? []);
  const isLost = (id: string) => unplaced.some((fault) => fault.id === id);
  const made = numbers.numbers
    .filter(({ id }) => !isLost(id))
    .map((entry) => claimOf(text, entry, sentences, groups.groups));
  const strays = faults.length > 0 ? [] : made.filter(isFault);
  const source: ArticleSource = {
    publication: publicationOf(files),
    ...(groups.groups.length > 0 ? { groups: groups.groups.map(withoutMark) } : {}),
    speakers: spoken.speakers.map(withoutMark),
    sentences,
    claims: made.filter((one): one is Claim => !isFault(one)),
    exclusions: numbers.others.filter(({ id }) => !isLost(id)).map((entry) => exclusionOf(text, entry)),
    sources: facts.sources,
    context: facts.facts,
    derivations: derivations.derivations,
    annotations: figures.annotations.map(tellChanges),
    figures: figures.figures.map(withoutMark),
  };
  return { source, faults: [...faults, ...unplaced, ...strays, ...undecidedIn(contents)] };
}
