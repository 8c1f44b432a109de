import type { Figure } from '@/data/model/figure';
import type { AnnotationId } from './annotations';
import type { ClaimId } from './claims';
import type { ContextId } from './context';
import type { DerivationId } from './derivations';

/** The charts, in the order of the dashboard. */
export const figures = [
  {
    slug: 'harm-among-women',
    title:
      '{claim:taken-advantage-of} of the women interviewed felt taken advantage of; {claim:misled-and-forced} felt misled and forced',
    subtitle:
      'Female interviewees of a study of migrants in the London sex industry. How many women were interviewed, and when, is not stated in the article.',
    claims: ['taken-advantage-of', 'misled-and-forced'],
    context: ['study-exploited', 'study-deceived'],
    derivations: [],
    views: [
      {
        id: 'of-100',
        label: 'Of every 100',
        layer: 'article',
        form: 'icon-arrays',
        rows: [
          {
            claim: 'taken-advantage-of',
            label: 'of every {scale:100} felt they had been taken advantage of',
          },
          {
            claim: 'misled-and-forced',
            label: 'of every {scale:100} felt they had been misled and forced into selling sex',
          },
        ],
        caution: 'Rates, not head-counts. The same women may be in both groups: do not add them.',
        unstated: 'Whether the smaller group is part of the larger: not stated in the article',
      },
      {
        id: 'bars',
        label: 'Bars',
        layer: 'article',
        form: 'bars',
        rows: [
          { claim: 'taken-advantage-of', label: 'felt they had been taken advantage of' },
          {
            claim: 'misled-and-forced',
            label: 'felt they had been misled and forced into selling sex',
          },
        ],
        most: 1,
        unstated:
          'How many women were interviewed, and whether the two groups overlap: not stated in the article',
      },
    ],
    annotations: ['exploitation-narrowed', 'deceived-became-misled', 'perhaps-nested', 'base-is-women'],
    notes: [
      'A rate of every {scale:100} is not a count of people: how many women were interviewed is not stated, so neither share is turned into a number of women.',
      'The two shares must not be added, since the same woman may be in both.',
      'The interviews are a qualitative study. Its shares describe those interviewed and are not an estimate for all women in the sex industry, so no margin of error is drawn.',
    ],
  },
  {
    slug: 'majority',
    title: '“The majority” says more than half of the interviewed, and no more than that',
    subtitle:
      'Interviewed migrant workers in the sex industry in London, said to be “not forced nor trafficked”; below, what the two shares of female interviewees leave.',
    claims: ['majority-not-forced'],
    context: [],
    derivations: ['not-taken-advantage-of', 'not-misled-and-forced'],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'article',
        form: 'share-tracks',
        rows: [
          {
            claim: 'majority-not-forced',
            label: '“not forced nor trafficked”',
            base: 'of all interviewed migrant workers',
            within: 'anywhere in here',
          },
          {
            derived: 'not-taken-advantage-of',
            label: 'of female interviewees: not among the {claim:taken-advantage-of}',
            base: 'by our subtraction',
          },
          {
            derived: 'not-misled-and-forced',
            label: 'of female interviewees: not among the {claim:misled-and-forced}',
            base: 'by our subtraction',
          },
        ],
        caution:
          'Each track is a whole of its own: the first is of everyone interviewed, the others of the women only.',
      },
    ],
    annotations: ['headline-widens', 'reached-commercially'],
    notes: [
      'The article does not say which answers make up the majority, so it cannot be checked against the shares of women.',
      'The two remainders are our subtraction. Being outside a share does not mean that the opposite was felt.',
      'The shares of women leave out the men and the transgender people interviewed.',
    ],
  },
  {
    slug: 'interviewed',
    title:
      'The article gives the number of people interviewed twice: {claim:interviewed-around-100:hedged}, then {claim:interviewed-100}',
    subtitle:
      'People interviewed for a study of migrants in the London sex industry. When they were interviewed is not stated in the article.',
    claims: ['interviewed-around-100', 'interviewed-100'],
    context: ['study-transgender'],
    derivations: [],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'article',
        form: 'stated-totals',
        rows: [
          { claim: 'interviewed-around-100', label: 'first mention: “around”' },
          { claim: 'interviewed-100', label: 'second mention: no “around”' },
        ],
        most: 110,
        unstatedParts: 'women, men and transgender people: how many of each is not stated in the article',
      },
    ],
    annotations: [
      'reached-commercially',
      'not-so-new',
      'presented-again',
      'largest-in-london',
      'transgender-interviewees',
    ],
    notes: [
      'Both sentences speak of the same study. Which of the two is exact, the article does not say.',
      'Without the number of women, the shares of women cannot be turned into people.',
    ],
  },
  {
    slug: 'trafficked-women',
    title:
      'ACPO is said to have found {claim:trafficked-women:hedged} trafficked women, out of how many is not said',
    subtitle:
      'Women working as prostitutes in England and Wales, “last year”: {cite:2010}, if the article is of {cite:2011}.',
    claims: ['trafficked-women'],
    context: ['acpo-off-street', 'acpo-migrants', 'acpo-trafficked', 'acpo-vulnerable'],
    derivations: ['acpo-neither'],
    views: [
      {
        id: 'article',
        label: 'The article',
        layer: 'article',
        form: 'bars',
        rows: [{ claim: 'trafficked-women', label: 'women working as prostitutes who had been trafficked' }],
        most: 4000,
        unstated: 'Out of how many women, and how many more than this: not stated in the article',
      },
      {
        id: 'context',
        label: 'With outside context',
        layer: 'context',
        title:
          'In ACPO’s own release the {context:acpo-trafficked} are part of {context:acpo-migrants:hedged} migrant women working off-street',
        subtitle:
          'Women in off-street prostitution in England and Wales, {cite:2010}: ACPO’s best estimate, extrapolated from a sample. In colour, the article’s number on the same scale.',
        form: 'nested-groups',
        levels: [
          [{ context: 'acpo-off-street', label: 'women off-street' }],
          [{ context: 'acpo-migrants', label: 'of them migrants' }],
          [
            { context: 'acpo-trafficked', label: 'deemed trafficked: a best estimate' },
            { context: 'acpo-vulnerable', label: 'deemed vulnerable: a best estimate' },
            { derived: 'acpo-neither', label: 'in neither group, by our subtraction' },
          ],
        ],
        article: 'trafficked-women',
        most: 35000,
      },
    ],
    annotations: ['found-was-deemed', 'sample-behind-estimate'],
    notes: [
      '“At least” is a lower bound. The open arrow says that the number may be higher; how much higher is not stated.',
      'The article says “found”; ACPO’s release speaks of women deemed trafficked, by a best estimate.',
      'This number is of England and Wales; the interviews were held in London, and when is not stated in the article. It says nothing about the people interviewed.',
    ],
  },
  {
    slug: 'migrant-share',
    title:
      'The share of migrants among London’s sex workers is put at {claim:migrant-share-london:hedged}, by no named source',
    subtitle: 'Migrant sex workers in London. Who counts as one is not stated in the article, nor the year.',
    claims: ['migrant-share-london'],
    context: ['poppy-london-2004', 'home-affairs-london-2009', 'tampep-london-2009', 'tampep-uk-2009'],
    derivations: ['acpo-london-not-british', 'acpo-migrant-share'],
    views: [
      {
        id: 'article',
        label: 'The article',
        layer: 'article',
        form: 'share-tracks',
        rows: [
          {
            claim: 'migrant-share-london',
            label: '“proportion of migrant sex workers”, London',
            base: 'of whom: not stated',
          },
        ],
        unstated: ['Who was counted, and in which year', 'Who counted, and how'],
      },
      {
        id: 'context',
        label: 'With outside context',
        layer: 'context',
        title:
          'Other shares published for London are lower: {context:home-affairs-london-2009} and {context:poppy-london-2004}, or {derived:acpo-london-not-british} not British by our arithmetic',
        subtitle:
          'Published or computed shares, by place, with the year and who was counted. In colour, the article’s number.',
        form: 'share-tracks',
        rows: [
          { claim: 'migrant-share-london', label: 'The article', base: 'London, year and group not stated' },
          {
            derived: 'acpo-london-not-british',
            label: 'ACPO, via Care Appointments',
            base: 'London {cite:2010}, not British among women off-street',
          },
          {
            context: 'poppy-london-2004',
            label: 'Poppy Project',
            base: 'London {cite:2004}, foreign among women off-street',
          },
          {
            context: 'home-affairs-london-2009',
            label: 'Home Affairs Committee',
            base: 'London {cite:2009}, foreign among women off-street',
          },
          {
            context: 'tampep-london-2009',
            label: 'TAMPEP',
            base: 'London {cite:2009}, migrants among sex workers',
          },
          {
            derived: 'acpo-migrant-share',
            label: 'ACPO',
            base: 'England and Wales {cite:2010}, migrants among women off-street',
          },
          {
            context: 'tampep-uk-2009',
            label: 'TAMPEP',
            base: 'UK {cite:2009}, migrants among sex workers',
          },
        ],
        caution: 'Each track is a whole of its own: places, years and the people counted differ.',
        axis: 'shared',
      },
    ],
    annotations: ['share-without-source'],
    notes: [
      'The soft end stands for “around”. The article gives no range, so none is drawn.',
      '“Migrant”, “foreign” and “not British” are not the same thing, and women off-street are not all sex workers.',
      'London is said to have “the highest proportion”, but not among which places.',
    ],
  },
  {
    slug: 'possible-samples',
    title:
      '{claim:taken-advantage-of} and {claim:misled-and-forced} do not reveal how many women were interviewed: {derived:possible-sizes} different numbers fit both',
    subtitle:
      'Our arithmetic, not the article’s: the numbers of female interviewees from {scale:1} to {scale:98} that give both shares as whole people, in whole percents. {derived:possible-sizes-by-ties} more fit only if exact halves are rounded up.',
    claims: ['taken-advantage-of', 'misled-and-forced'],
    context: ['study-transgender'],
    derivations: ['possible-sizes', 'possible-sizes-by-ties', 'smallest-possible-size'],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'article',
        form: 'sample-sizes',
        shares: ['taken-advantage-of', 'misled-and-forced'],
        limit: 98,
        always: 'possible-sizes',
        byTies: 'possible-sizes-by-ties',
      },
    ],
    annotations: ['perhaps-nested'],
    notes: [
      'The test asks whether a whole number of women divided by the sample size rounds to the stated percent (a GRIM test). The smallest number that fits however an exact half is rounded is {derived:smallest-possible-size}.',
      'It stops at {scale:98} because the article counts {claim:interviewed-100} women, men and transgender people: taking these as separate groups, at least one man and one transgender person are among them.',
      'Another source counts {context:study-transgender} transgender people among the interviewed (Evening Standard). If they are a group of their own, fewer of these numbers remain.',
      'A size that fits is possible, not likely. The number of women interviewed is not stated in the article and is not verified elsewhere.',
      'If the shares were themselves rough, as “approximately” in the study’s report suggests, more sizes are possible.',
    ],
  },
  {
    slug: 'estimates',
    title: 'Published numbers on trafficking count different things: known cases, estimates, statements',
    subtitle:
      'Numbers on trafficking from several sources, by year, on a logarithmic scale. In colour, the article’s number.',
    claims: ['trafficked-women'],
    context: [
      'known-cases-1998',
      'estimated-1998',
      'any-moment-2003',
      'chief-constable-2008',
      'all-kinds-2009',
      'acpo-trafficked',
    ],
    derivations: [],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'context',
        form: 'log-estimates',
        rows: [
          { context: 'known-cases-1998', year: 1998, label: 'women, UK: known cases' },
          { context: 'estimated-1998', year: 1998, label: 'women, UK: estimated' },
          { context: 'any-moment-2003', year: 2003, label: 'women, UK, at any one moment' },
          {
            context: 'chief-constable-2008',
            year: 2008,
            label: 'stated by a Chief Constable: of whom and where is not in our source',
          },
          { context: 'all-kinds-2009', year: 2009, label: 'victims of all kinds, UK' },
          {
            context: 'acpo-trafficked',
            year: 2010,
            label: 'ACPO’s best estimate: migrant women off-street, England and Wales',
          },
          {
            claim: 'trafficked-women',
            year: 2010,
            label: 'ACPO’s number as the article gives it: women, England and Wales',
          },
        ],
        least: 50,
        most: 30000,
        caution: 'Who is counted differs from row to row, so the rows make no trend.',
      },
    ],
    annotations: ['found-was-deemed'],
    notes: [
      'On a logarithmic scale equal steps are equal ratios: each labelled step is ten times the one before.',
      'No line joins the numbers: known cases, estimates, lower bounds and statements are different things, of different people.',
      'The year of the article’s number is read from “last year”.',
    ],
  },
  {
    slug: 'what-is-counted',
    title: 'The article’s numbers count different groups of people; only the police chiefs’ number says when',
    subtitle: 'Every number of the article: who is counted, where and when, who says so, and how firm it is.',
    claims: [
      'majority-not-forced',
      'interviewed-around-100',
      'taken-advantage-of',
      'misled-and-forced',
      'trafficked-women',
      'migrant-share-london',
      'interviewed-100',
    ],
    context: [],
    derivations: [],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'article',
        form: 'claim-rows',
        claims: [
          'majority-not-forced',
          'interviewed-around-100',
          'interviewed-100',
          'taken-advantage-of',
          'misled-and-forced',
          'trafficked-women',
          'migrant-share-london',
        ],
      },
    ],
    annotations: ['headline-widens', 'not-so-new'],
    notes: [
      'Each small mark stands on its row’s own whole. The rows must not be compared by length.',
      'Where a place comes from a neighbouring sentence, the row says so.',
    ],
  },
  {
    slug: 'voices',
    title:
      'By our reading, the study speaks in the most sentences; nobody is named for the {claim:migrant-share-london:hedged} and the {claim:interviewed-100}',
    subtitle:
      'Each dot is one sentence of the article, placed from its beginning to its end, in the row of who speaks.',
    claims: [
      'migrant-share-london',
      'majority-not-forced',
      'interviewed-around-100',
      'taken-advantage-of',
      'misled-and-forced',
      'trafficked-women',
      'interviewed-100',
    ],
    context: [],
    derivations: [],
    views: [
      {
        id: 'default',
        label: 'Chart',
        layer: 'article',
        form: 'voices',
        labelled: ['migrant-share-london', 'interviewed-100'],
      },
    ],
    annotations: [],
    notes: [
      'Who speaks is our reading of each sentence. A sentence that names nobody is the reporter’s, except where it plainly continues the sentence before.',
      'The people interviewed are not quoted anywhere in the article.',
      'How often someone speaks says nothing about who is right.',
    ],
  },
] as const satisfies readonly Figure<ClaimId, ContextId, DerivationId, AnnotationId>[];
