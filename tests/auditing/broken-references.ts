import type { BrokenArticle } from './broken-article';
import { at, type DraftArticle } from './draft';

type Source = DraftArticle['source'];

function breakReference(
  what: string,
  where: readonly [file: string, id: string],
  breaks: (source: Source) => void,
  others: readonly string[] = [],
): BrokenArticle {
  return {
    title: `${what} does not exist`,
    breaks: ({ source }) => breaks(source),
    rules: ['reference', ...others],
    where,
  };
}

/** Puts another content into the view of a figure, both by their places. */
function changeView(figure: number, view: number, change: object): (source: Source) => void {
  return (source) => void Object.assign(at(at(source.figures, figure).views, view), change);
}

const DRAWN = ['drawn-is-listed'];

/** Breaches of the promise that everything referred to exists: every kind of reference once. */
export const BROKEN_REFERENCES: readonly BrokenArticle[] = [
  breakReference('a claim’s speaker', ['numbers.yaml', 'asked'], (source) => {
    at(source.claims, 0).speaker = 'nobody';
  }),
  breakReference('a number’s group', ['numbers.yaml', 'asked'], (source) => {
    at(source.claims, 0).group = 'nobody';
  }),
  breakReference('a fact’s group', ['facts.yaml', 'registered'], (source) => {
    at(source.context, 0).group = 'nobody';
  }),
  breakReference('a group’s size', ['groups.yaml', 'people'], (source) => {
    source.groups = [{ id: 'people', name: 'people', size: 'nothing' }];
  }),
  breakReference('the group that another is part of', ['groups.yaml', 'people'], (source) => {
    source.groups = [{ id: 'people', name: 'people', partOf: 'nobody' }];
  }),
  breakReference('a sentence’s speaker', ['sentences.yaml', 's01'], (source) => {
    at(source.sentences, 0).speaker = 'nobody';
  }),
  breakReference('a fact’s source', ['facts.yaml', 'guessed'], (source) => {
    at(source.context, 1).source = 'nowhere';
  }),
  breakReference('an annotation’s claim', ['figures.yaml', 'wider'], (source) => {
    at(source.annotations, 0).claims.push('registered');
  }),
  breakReference('an annotation’s source', ['figures.yaml', 'wider'], (source) => {
    at(source.annotations, 0).source = 'nowhere';
  }),
  breakReference('a figure’s annotation', ['figures.yaml', 'arrivals'], (source) => {
    at(source.figures, 1).annotations.push('nothing');
  }),
  breakReference('a claim in a note', ['numbers.yaml', 'asked'], (source) => {
    at(source.claims, 0).note = 'See {claim:registered}.';
  }),
  breakReference('a context fact in a reason', ['numbers.yaml', 'phone'], (source) => {
    at(source.exclusions, 2).reason = 'See {context:agreed}.';
  }),
  breakReference('a derivation in a description', ['sentences.yaml', 'study'], (source) => {
    at(source.speakers, 0).description = 'See {derived:agreed}.';
  }),
  breakReference('a claim in a row’s name', ['figures.yaml', 'agreement/of-100'], (source) => {
    changeView(0, 0, { rows: [{ claim: 'agreed', label: 'of {claim:nothing}' }] })(source);
  }),
  // A derivation is no input of another.
  breakReference(
    'a derivation’s input',
    ['derivations.yaml', 'sizes'],
    (source) => {
      at(source.derivations, 2).inputs = ['not-agreed'];
    },
    ['sample-sizes-agree'],
  ),
  ...(['claims', 'context', 'derivations'] as const).map((list) =>
    breakReference(
      `one of a figure’s ${list}`,
      ['figures.yaml', 'agreement'],
      (source) => {
        at(source.figures, 0)[list].push('nothing');
      },
      ['listed-is-shown'],
    ),
  ),
  breakReference(
    'a row of icon arrays',
    ['figures.yaml', 'agreement/of-100'],
    changeView(0, 0, { rows: [{ claim: 'agreed' }, { claim: 'nothing' }] }),
    DRAWN,
  ),
  breakReference(
    'a row of stated totals',
    ['figures.yaml', 'arrivals/article'],
    changeView(1, 0, { rows: [{ claim: 'came' }, { claim: 'nothing' }] }),
    DRAWN,
  ),
  breakReference(
    'a group of nested groups',
    ['figures.yaml', 'arrivals/nested'],
    changeView(1, 1, { levels: [[{ context: 'registered' }], [{ derived: 'nothing' }]] }),
    DRAWN,
  ),
  breakReference(
    'the article’s number under nested groups',
    ['figures.yaml', 'arrivals/nested'],
    changeView(1, 1, { article: 'nothing' }),
    DRAWN,
  ),
  breakReference(
    'a row of a log scale',
    ['figures.yaml', 'arrivals/years'],
    changeView(1, 2, {
      rows: [
        { claim: 'came', year: 2010 },
        { context: 'guessed', year: 1998 },
        { claim: 'x', year: 1 },
      ],
    }),
    DRAWN,
  ),
  breakReference(
    'the derivation of sample sizes',
    ['figures.yaml', 'sizes-shown/default'],
    changeView(2, 0, { always: 'nothing' }),
    ['drawn-is-listed', 'listed-is-shown'],
  ),
  breakReference(
    'a labelled claim of the voices',
    ['figures.yaml', 'all-claims/voices'],
    changeView(3, 1, { labelled: ['nothing'] }),
    DRAWN,
  ),
  breakReference(
    'a row of claims',
    ['figures.yaml', 'all-claims/rows'],
    changeView(3, 0, { claims: ['asked', 'agreed', 'came', 'nothing'] }),
    DRAWN,
  ),
];
