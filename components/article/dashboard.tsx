import { AddressNotice } from '@/components/figure/address-notice';
import { ChartCue } from '@/components/figure/chart-cue';
import { ClaimSelection } from '@/components/figure/claim-selection';
import { DatasetLinks } from '@/components/figure/dataset-links';
import { FigureSection } from '@/components/figure/figure-section';
import { PrintedAddress } from '@/components/figure/printed-address';
import { Prose } from '@/components/figure/prose';
import { articlePath, type DashboardChoice } from '@/data/addresses/addresses';
import { originalUrl } from '@/data/addresses/original-url';
import { DASHBOARD_NOTICES } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { inQuotes } from '@/data/model/quote-marks';
import { ArticleReader } from './article-reader';
import { ContextSwitch } from './context-switch';
import { NotChartedList } from './not-charted-list';
import { ORIGINS_ID, OriginCards } from './origin-cards';
import { OverviewTiles } from './overview-tiles';

interface DashboardProps {
  readonly article: Article;
  /** Whether figures show their view with outside context, where they have one, and text its marks. */
  readonly choice: DashboardChoice;
}

const SECTIONS = [
  { id: 'numbers', name: 'Numbers' },
  { id: 'article', name: 'Article' },
  { id: 'figures', name: 'Figures' },
  { id: ORIGINS_ID, name: 'Sources' },
  { id: 'not-charted', name: 'Not charted' },
] as const;

function chooseView(figure: Figure, hasContext: boolean): View {
  const withContext = figure.views.find((view) => view.layer === 'context');
  return (hasContext ? withContext : undefined) ?? figure.views[0];
}

/** One article: its numbers at a glance, all figures, the text beside them, and what is not charted. */
export function Dashboard({ article, choice }: DashboardProps) {
  const { publication } = article;
  const { context: hasContext = false, marks: hasMarks = true } = choice;
  const drawn = article.figures.map((figure) => ({ figure, view: chooseView(figure, hasContext) }));
  return (
    <main
      id="content"
      className={`mx-auto max-w-[84rem] px-[min(1rem,5vw)] @2xl:px-6 ${hasMarks ? '' : 'without-word-marks'}`}
    >
      <ClaimSelection>
        <header className="pt-6">
          <PrintedAddress path={articlePath(publication.slug, choice)} />
          <AddressNotice ids={DASHBOARD_NOTICES}>
            <p className="about-context">
              The address has a value of <code>context</code> that is neither “on” nor “off”, so outside
              context is off.
            </p>
            <p className="about-marks">
              The address has a value of <code>marks</code> that is neither “on” nor “off”, so marks stand in
              the text.
            </p>
            <p className="about-number">
              The address selects a number that the article does not have, so none is selected.
            </p>
          </AddressNotice>
          <p className="text-sm text-soft">
            The numbers of an article by <a href={originalUrl(publication)}>{publication.publisher}</a>
          </p>
          <h1 className="mt-1 text-3xl @2xl:text-4xl" lang={publication.language} data-cite="">
            {inQuotes(publication.title)}
          </h1>
          {publication.headlineNote && (
            <p className="mt-2">
              <Prose article={article} prose={publication.headlineNote} />
            </p>
          )}
          <p className="mt-1 text-sm text-soft">
            <Prose article={article} prose={publication.dated} />
          </p>
          <div id="numbers">
            <OverviewTiles article={article} />
          </div>
          <nav aria-label="On this page" className="page-ways no-print">
            {SECTIONS.map(({ id, name }) => (
              <a key={id} href={`#${id}`} className="inline-block py-1">
                {name}
              </a>
            ))}
          </nav>
        </header>
        {/* The article comes first, so that whoever looks for its words finds them in it. */}
        <div className="mt-6 grid gap-x-6 gap-y-12 @5xl:grid-cols-[minmax(0,1fr)_18rem]">
          <aside
            id="article"
            aria-label="The article"
            className="min-w-0 @5xl:col-start-2 @5xl:row-start-1 @5xl:border-l @5xl:border-rule @5xl:pl-5"
          >
            {/* It holds links, so the keyboard reaches all of it although it scrolls. */}
            <div className="reader-pane @5xl:sticky @5xl:top-4 @5xl:max-h-[calc(100vh-2rem)] @5xl:overflow-y-auto @5xl:p-1">
              <p className="text-sm text-soft">
                The whole article, as published. Underlined numbers are charted; dotted ones are not, and say
                why.{' '}
                <a
                  href={articlePath(publication.slug, { ...choice, marks: !hasMarks })}
                  data-marks-link=""
                  className="no-print inline-block py-1"
                >
                  {hasMarks ? 'Hide' : 'Show'} the small marks
                </a>
              </p>
              <ArticleReader article={article} />
            </div>
          </aside>
          <div id="figures" className="min-w-0 @5xl:col-start-1 @5xl:row-start-1">
            <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
              <ContextSwitch article={article} choice={choice} />
              <ChartCue />
            </div>
            <div className="mt-3 grid gap-x-6 gap-y-7 @3xl:grid-cols-2 @[76rem]:grid-cols-3">
              {drawn.map(({ figure, view }) => (
                <FigureSection key={figure.slug} article={article} figure={figure} view={view} />
              ))}
            </div>
          </div>
        </div>
        <div id={ORIGINS_ID} className="cards-when-chosen mt-10 border-t border-rule pt-4">
          <OriginCards article={article} drawn={drawn} />
        </div>
      </ClaimSelection>
      <section
        id="not-charted"
        aria-labelledby="not-charted-title"
        className="mt-10 border-t border-rule pt-4"
      >
        <h2 id="not-charted-title" className="text-2xl">
          What is not charted, and why
        </h2>
        <NotChartedList article={article} />
      </section>
      <section id="data" aria-labelledby="data-title" className="mt-10 border-t border-rule pt-4">
        <h2 id="data-title" className="text-2xl">
          The data
        </h2>
        <DatasetLinks articleSlug={publication.slug} />
        <p className="mt-2 max-w-prose text-sm">
          The text is frozen: its SHA-<span data-scale="">256</span> is{' '}
          <code className="break-all" data-cite="">
            {publication.sha256}
          </code>
          .
        </p>
      </section>
    </main>
  );
}
