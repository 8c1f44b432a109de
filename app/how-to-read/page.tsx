import type { Metadata } from 'next';
import { describePage } from '@/app/page-metadata';
import { HedgeLegend } from '@/components/figure/hedge-legend';
import { PrintedAddress } from '@/components/figure/printed-address';
import { siteCardPath } from '@/data/addresses/addresses';

export const metadata: Metadata = describePage({
  address: '/how-to-read',
  title: 'How to read the charts',
  description: 'What the marks mean, where the numbers come from, and what is never drawn.',
  card: siteCardPath(),
  hasOEmbed: false,
});

const PROMISES = [
  {
    name: 'Verbatim',
    words:
      'The article’s text is frozen, typing errors included, and its fingerprint is kept with the data. Every quote is cut out of that text by position.',
  },
  {
    name: 'Re-derived',
    words:
      'The value of each number is read again from its words by a fixed grammar. If the two differ, the site cannot be built.',
  },
  {
    name: 'Complete',
    words:
      'Every number and every quantity word of the article is either charted or listed as not charted, with the reason.',
  },
  {
    name: 'Visible',
    words:
      'Every number on a page is tied to where it comes from: the article, another source, a formula over those, a scale, or a citation.',
  },
  {
    name: 'No more than is said',
    words:
      'A hedge is drawn as a hedge and the unsaid as unknown. Shares of different groups never share an axis without saying so, and shares that may overlap are never added.',
  },
] as const;

const STEPS = [
  'Read the title: it says what the chart shows, and nothing that the data does not bear out.',
  'Read the line under it: it says what is drawn, and who is counted, where and when, unless that differs from mark to mark; then it stands beside the marks or in the table. Two numbers may only be compared if these agree.',
  'Look at how a mark ends. A crisp end: the sentence gives the number without a word such as “around”, which does not make it exact. A soft end: roughly this. An arrow: this or more, or this or less, as it points. A band: anything in it fits the words.',
  'Choose a mark. What it comes from appears: its sentence with the number emphasised, who says so and what is left unsaid; for a number that is not the article’s, its source or its formula.',
  'Choose an underlined number in the article to see its sentence and every chart that draws it; a dotted one tells why it is not charted.',
] as const;

export default function HowToRead() {
  return (
    <main id="content" className="mx-auto max-w-[56rem] px-[min(1rem,5vw)] @2xl:px-6">
      <PrintedAddress path="/how-to-read" />
      <h1 className="pt-10 text-3xl @2xl:text-4xl">How to read the charts</h1>
      <p className="mt-3 max-w-prose text-lg">No number stands without its sentence.</p>
      <ol className="mt-6 max-w-prose list-decimal space-y-2 pl-6">
        {STEPS.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="mt-4 max-w-prose">
        With the keyboard, the tab key reaches each chart once; the arrow keys, Home and End move between its
        marks; Enter selects one, and Escape clears the selection. In embeds, and where no script runs, it
        reaches every mark. On a figure’s own page and in every embed, the same stands under the chart as a
        table; on an article’s page, a link under the chart leads to it.
      </p>
      <div className="mt-10">
        <HedgeLegend titleId="grammar" title="The grammar of hedges" />
      </div>
      <h2 className="mt-10 text-2xl">Colour and source</h2>
      <p className="mt-3 max-w-prose">
        One colour belongs to the article’s numbers. Grey belongs to other sources, each with its citation and
        whether it is an official or primary text (grade A in the data) or a secondary one (B). Anything
        weaker is not drawn. What we compute has a dashed outline, and its formula appears when its mark is
        chosen.
      </p>
      <h2 className="mt-10 text-2xl">Five promises</h2>
      <dl className="mt-3 max-w-prose space-y-3">
        {PROMISES.map(({ name, words }) => (
          <div key={name}>
            <dt className="font-semibold">{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </main>
  );
}
