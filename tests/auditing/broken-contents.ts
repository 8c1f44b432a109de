import type { BrokenArticle } from './broken-article';
import { at, type DraftArticle } from './draft';

type Source = DraftArticle['source'];

function breakContent(
  title: string,
  rules: readonly string[],
  where: readonly [file: string, id: string],
  breaks: (source: Source) => void,
): BrokenArticle {
  return { title, breaks: ({ source }) => breaks(source), rules, where };
}

const PROSE: readonly BrokenArticle[] = [
  breakContent('a title has a bare digit', ['prose-digit'], ['figures.yaml', 'agreement'], (source) => {
    at(source.figures, 0).title = '40% agreed';
  }),
  breakContent(
    'a title has a share without an origin as a number of the scale',
    ['prose-digit'],
    ['figures.yaml', 'agreement'],
    (source) => {
      at(source.figures, 0).title = '{scale:97%} agreed';
    },
  ),
  breakContent('a note has a bare fraction', ['prose-digit'], ['facts.yaml', 'guessed'], (source) => {
    at(source.context, 1).note = 'About ½ of them.';
  }),
  breakContent(
    'a row’s base has a bare digit',
    ['prose-digit'],
    ['figures.yaml', 'agreement/tracks'],
    (source) => {
      Object.assign(at(at(source.figures, 0).views, 1), {
        rows: [{ claim: 'agreed', base: 'of 200 people' }, { derived: 'not-agreed' }],
      });
    },
  ),
  breakContent('prose is never closed', ['prose-parses'], ['figures.yaml', 'no-source'], (source) => {
    at(source.annotations, 1).text = 'By {claim:asked';
  }),
  breakContent('prose has an unknown kind', ['prose-parses'], ['publication.yaml', 'made-up'], (source) => {
    source.publication.dated = 'In {year:2011}.';
  }),
  breakContent(
    'words are not the article’s',
    ['prose-article-words'],
    ['publication.yaml', 'made-up'],
    (source) => {
      source.publication.dated = 'Going by “{article:next year}”.';
    },
  ),
  breakContent('a language is no tag', ['language-tag'], ['publication.yaml', 'made-up'], (source) => {
    source.publication.language = 'en_GB';
  }),
  breakContent('a population is empty', ['text-empty'], ['numbers.yaml', 'agreed'], (source) => {
    at(source.claims, 1).population = '';
  }),
  breakContent('a base is blank', ['text-empty'], ['numbers.yaml', 'agreed'], (source) => {
    at(source.claims, 1).base = ' \n';
  }),
  breakContent('a place of a fact is empty', ['text-empty'], ['facts.yaml', 'guessed'], (source) => {
    at(source.context, 1).place = '';
  }),
  breakContent('a time of a derivation is empty', ['text-empty'], ['derivations.yaml', 'sizes'], (source) => {
    at(source.derivations, 2).time = '';
  }),
  breakContent('a caution is empty', ['text-empty'], ['figures.yaml', 'arrivals/years'], (source) => {
    Object.assign(at(at(source.figures, 1).views, 2), { caution: '' });
  }),
  breakContent(
    'one of what is unstated is empty',
    ['text-empty'],
    ['figures.yaml', 'agreement/tracks'],
    (source) => {
      Object.assign(at(at(source.figures, 0).views, 1), { unstated: ['Who asked', ''] });
    },
  ),
  breakContent('unstated parts are empty', ['text-empty'], ['figures.yaml', 'arrivals/article'], (source) => {
    Object.assign(at(at(source.figures, 1).views, 0), { unstatedParts: '' });
  }),
  breakContent('a view has no name', ['text-empty'], ['figures.yaml', 'arrivals/nested'], (source) => {
    at(at(source.figures, 1).views, 1).label = '';
  }),
];

const VALUES: readonly BrokenArticle[] = [
  breakContent(
    'a share is above the whole',
    ['value-domain', 'one-axis'],
    ['facts.yaml', 'guessed'],
    (source) => {
      Object.assign(at(source.context, 1), { unit: 'share', value: 0.5, upper: 1.5 });
    },
  ),
  breakContent(
    'money has no currency',
    ['unit-complete', 'one-axis'],
    ['facts.yaml', 'guessed'],
    (source) => {
      at(source.context, 1).unit = 'money';
    },
  ),
  breakContent(
    'a count is of a currency',
    ['unit-complete', 'one-axis'],
    ['facts.yaml', 'registered'],
    (source) => {
      at(source.context, 0).currency = 'GBP';
    },
  ),
  breakContent('a count is negative', ['value-domain'], ['facts.yaml', 'guessed'], (source) => {
    at(source.context, 1).value = -1;
  }),
  breakContent(
    'a count is no number',
    ['value-domain', 'derivation-computes'],
    ['facts.yaml', 'registered'],
    (source) => {
      at(source.context, 0).value = Number.NaN;
    },
  ),
  breakContent('a range has no upper end', ['range-ends'], ['facts.yaml', 'guessed'], (source) => {
    delete at(source.context, 1).upper;
  }),
  breakContent('a range is turned round', ['range-ends'], ['facts.yaml', 'guessed'], (source) => {
    at(source.context, 1).upper = 999;
  }),
  breakContent('a point has an upper end', ['range-ends'], ['facts.yaml', 'registered'], (source) => {
    at(source.context, 0).upper = 4000;
  }),
  breakContent('a source is weak', ['source-grade'], ['facts.yaml', 'register'], (source) => {
    Object.assign(at(source.sources, 0), { grade: 'C' });
  }),
  breakContent(
    'a derivation has a wrong unit',
    ['derivation-computes'],
    ['derivations.yaml', 'not-agreed'],
    (source) => {
      at(source.derivations, 0).inputs = ['asked'];
    },
  ),
  breakContent(
    'a share has a bound for input',
    ['derivation-computes'],
    ['derivations.yaml', 'asked-of-registered'],
    (source) => {
      at(source.context, 0).relation = '>=';
    },
  ),
  breakContent(
    'sizes have no limit',
    ['derivation-computes', 'sample-sizes-agree'],
    ['derivations.yaml', 'sizes'],
    (source) => {
      delete at(source.derivations, 2).limit;
    },
  ),
];

const FIGURES: readonly BrokenArticle[] = [
  breakContent('a claim is in no figure', ['claim-used'], ['numbers.yaml', 'came'], (source) => {
    source.figures.splice(3, 1);
    at(source.figures, 1).claims = ['asked'];
    at(source.figures, 1).views = [at(at(source.figures, 1).views, 0)];
    Object.assign(at(at(source.figures, 1).views, 0), { rows: [{ claim: 'asked' }] });
    at(source.figures, 1).context = ['guessed'];
  }),
  breakContent(
    'a view draws an unlisted claim',
    ['drawn-is-listed'],
    ['figures.yaml', 'arrivals/article'],
    (source) => {
      Object.assign(at(at(source.figures, 1).views, 0), { rows: [{ claim: 'asked' }] });
    },
  ),
  breakContent(
    'a figure leaves out a claim that its views draw',
    ['drawn-is-listed', 'drawn-is-listed'],
    ['figures.yaml', 'all-claims/rows'],
    (source) => {
      at(source.figures, 3).claims = ['asked', 'agreed'];
    },
  ),
  breakContent(
    'a figure lists what it does not show',
    ['listed-is-shown'],
    ['figures.yaml', 'sizes-shown'],
    (source) => {
      at(source.figures, 2).claims.push('came');
    },
  ),
  breakContent(
    'an annotation with the only mention is gone',
    ['listed-is-shown'],
    ['figures.yaml', 'arrivals'],
    (source) => {
      at(source.figures, 1).annotations = [];
      at(source.figures, 1).views.splice(2, 1);
    },
  ),
  breakContent(
    'an article view draws a fact',
    ['article-layer'],
    ['figures.yaml', 'arrivals/article'],
    (source) => {
      Object.assign(at(at(source.figures, 1).views, 0), {
        rows: [{ context: 'registered' }],
      });
    },
  ),
  breakContent(
    'an article view draws what is computed from a fact',
    ['article-layer', 'one-axis'],
    ['figures.yaml', 'agreement/of-100'],
    (source) => {
      Object.assign(at(at(source.figures, 0).views, 0), {
        rows: [{ claim: 'agreed' }, { derived: 'asked-of-registered' }],
      });
    },
  ),
  breakContent(
    'an article view tells a fact in its caution',
    ['article-layer'],
    ['figures.yaml', 'agreement/tracks'],
    (source) => {
      Object.assign(at(at(source.figures, 0).views, 1), { caution: 'Of {context:registered}.' });
    },
  ),
  breakContent(
    'an article view takes a title with a fact from its figure',
    ['article-layer'],
    ['figures.yaml', 'arrivals/article'],
    (source) => {
      at(source.figures, 1).title = 'Of {context:registered} some came';
    },
  ),
  breakContent(
    'a chart of sizes has another limit',
    ['sample-sizes-agree', 'sample-sizes-agree'],
    ['figures.yaml', 'sizes-shown/default'],
    (source) => {
      Object.assign(at(at(source.figures, 2).views, 0), { limit: 21 });
    },
  ),
  breakContent(
    'a fact is drawn at another year',
    ['row-year'],
    ['figures.yaml', 'arrivals/years'],
    (source) => {
      Object.assign(at(at(source.figures, 1).views, 2), {
        rows: [
          { context: 'guessed', year: 1999 },
          { claim: 'came', year: 2010 },
        ],
      });
    },
  ),
  breakContent(
    'a claim is drawn at another year than it speaks of',
    ['row-year'],
    ['figures.yaml', 'arrivals/years'],
    (source) => {
      at(source.claims, 2).time = 'from {cite:2011} to {cite:2013}';
    },
  ),
];

/** Breaches in what the records say and what the figures show of them. */
const BARS = { id: 'bars', label: 'Bars', layer: 'article', form: 'bars', most: 1 } as const;

const AXES: readonly BrokenArticle[] = [
  {
    title: 'a share and a count stand on one axis',
    breaks: ({ source }) => {
      at(source.figures, 0).views.push({ ...BARS, rows: [{ claim: 'agreed' }, { claim: 'asked' }] });
    },
    rules: ['one-axis'],
    where: ['figures.yaml', 'agreement/bars'],
  },
  {
    title: 'numbers of different groups are bars on one axis, and nothing says so',
    breaks: ({ source }) => {
      at(source.figures, 3).views.push({
        ...BARS,
        most: 3000,
        rows: [{ claim: 'came' }, { claim: 'asked' }],
      });
    },
    rules: ['one-axis'],
    where: ['figures.yaml', 'all-claims/bars'],
  },
  {
    title: 'one total is stated of two groups',
    breaks: ({ source }) => {
      at(source.figures, 3).views.push({
        ...{ id: 'totals', label: 'Totals', layer: 'article', form: 'stated-totals' },
        ...{ rows: [{ claim: 'came' }, { claim: 'asked' }], most: 2000, unstatedParts: 'Who: not stated' },
      });
    },
    rules: ['one-axis'],
    where: ['figures.yaml', 'all-claims/totals'],
  },
];

const WIDER = ['figures.yaml', 'wider'] as const;

/** Breaches in what is said to have changed between a source and the article. */
const CHANGES: readonly BrokenArticle[] = [
  breakContent('a hedge is called dropped that the article has', ['retold'], WIDER, (source) => {
    Object.assign(at(source.annotations, 0), {
      fact: 'registered',
      changes: [{ kind: 'hedge-dropped', said: '“some”' }],
    });
  }),
  breakContent('a hedge is called added that the source has', ['retold'], WIDER, (source) => {
    Object.assign(at(source.annotations, 0), {
      fact: 'registered',
      changes: [{ kind: 'hedge-added', told: '“At least”' }],
    });
  }),
  breakContent('a word is called the article’s that it does not have', ['retold'], WIDER, (source) => {
    Object.assign(at(source.annotations, 0), {
      fact: 'registered',
      changes: [{ kind: 'word-changed', said: '“arrived”', told: '“turned up”' }],
    });
  }),
  breakContent('a base is called lost of no fact', ['retold'], WIDER, (source) => {
    Object.assign(at(source.annotations, 0), { changes: [{ kind: 'base-lost', said: 'of all' }] });
  }),
  breakContent('a source is called not named whose fact is known', ['retold'], WIDER, (source) => {
    Object.assign(at(source.annotations, 0), {
      fact: 'registered',
      changes: [{ kind: 'source-not-named' }],
    });
  }),
  breakContent(
    'a row shows a claim without what changed',
    ['retold'],
    ['figures.yaml', 'arrivals/retold'],
    (source) => {
      at(source.figures, 1).views.push({
        ...{ id: 'retold', label: 'Retold', layer: 'article', form: 'retold' },
        rows: [{ claim: 'came', annotation: 'no-source' }],
      });
    },
  ),
];

/** A row of what changed between a fact and a claim of another kind. */
const RETOLD_KINDS: BrokenArticle = breakContent(
  'a share and a count lie on one scale as one number retold',
  ['retold'],
  ['figures.yaml', 'all-claims/retold'],
  (source) => {
    const changes = [{ kind: 'base-lost', said: 'of all' }];
    Object.assign(at(source.annotations, 1), { claims: ['agreed'], fact: 'registered', changes });
    at(source.figures, 3).context = ['registered'];
    at(source.figures, 3).views.push({
      ...{ id: 'retold', label: 'Retold', layer: 'context', form: 'retold' },
      rows: [{ claim: 'agreed', context: 'registered', annotation: 'no-source' }],
    });
  },
);

export const BROKEN_CONTENTS: readonly BrokenArticle[] = [
  RETOLD_KINDS,
  ...PROSE,
  ...VALUES,
  ...FIGURES,
  ...AXES,
  ...CHANGES,
];
