import { FRAMES } from '@/components/scales/frame';
import { figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { referencesOfView } from '@/data/model/view-references';
import { CopyInPlace } from './copy-in-place';
import { FigureChart } from './figure-chart';
import { CARD_LINKS } from './mark-links';
import { Prose } from './prose';

interface FigureSectionProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** Charts that set two things side by side, and those whose rows name much, take two columns: they are lower so. */
const WIDE_FORMS: readonly View['form'][] = ['retold', 'log-estimates'];

const idsOf = (view: View): string =>
  referencesOfView(view)
    .map(({ kind, id }) => `${kind} ${id}`)
    .join();

/** No wider one fits where bars stand: below 28 rem, with the page's margins. */
const PHONE_FRAMES = FRAMES.filter(({ name }) => name === 'small' || name === 'medium');

/** The same numbers as bars: on a phone a hundred dots are higher, and tell no more. */
const barsInsteadOf = ({ views }: Figure, view: View): View | undefined =>
  view.form === 'icon-arrays'
    ? views.find(
        (other) => other.form === 'bars' && other.layer === view.layer && idsOf(other) === idsOf(view),
      )
    : undefined;

/** One figure on the dashboard: takeaway and chart; the rest is on its own page. */
export function FigureSection({ article, figure, view }: FigureSectionProps) {
  const { slug } = article.publication;
  const countedId = `counted-${figure.slug}`;
  const address = figurePath(slug, figure.slug, { view: view === figure.views[0] ? undefined : view.id });
  const number = article.figures.indexOf(figure) + 1;
  const bars = barsInsteadOf(figure, view);
  // Short, and no other's: links are told apart by it.
  const name = (
    <>
      figure <span data-scale="">{number}</span>
    </>
  );
  const ofThis = <span className="sr-only"> of {name}</span>;
  return (
    <section
      id={`figure-${figure.slug}`}
      className={`figure-section min-w-0 border-t border-rule pt-3 ${WIDE_FORMS.includes(view.form) ? '@3xl:col-span-2' : ''}`}
    >
      <p className="break-after-avoid text-sm text-soft first-letter:uppercase">{name}</p>
      <h2 className="text-lg @[76rem]:text-base">
        <a href={address} className="no-underline hover:underline">
          <Prose article={article} prose={view.title ?? figure.title} />
        </a>
      </h2>
      <p id={countedId} className="mt-1 max-w-prose break-after-avoid text-sm leading-snug text-soft">
        <Prose article={article} prose={view.subtitle ?? figure.subtitle} />
      </p>
      {figure.views.every(({ layer }) => layer === 'context') && (
        <p className="mt-1.5 max-w-prose break-after-avoid text-sm text-soft">
          This chart needs other sources, so it shows them whether outside context is on or off.
        </p>
      )}
      <figure className={`mt-3 ${bars ? 'hidden @md:block' : ''}`}>
        <FigureChart
          article={article}
          view={view}
          links={CARD_LINKS}
          idPrefix={figure.slug}
          // The tiles say the rest of it.
          isCompact={view.form === 'claim-rows'}
          labelledBy={countedId}
        />
      </figure>
      {bars && 'caution' in view && view.caution !== undefined && (
        <p className="mt-3 text-sm font-semibold @md:hidden">
          <Prose article={article} prose={view.caution} />
        </p>
      )}
      {bars && (
        <figure className="mt-3 @md:hidden">
          <FigureChart
            article={article}
            view={bars}
            frames={PHONE_FRAMES}
            links={CARD_LINKS}
            idPrefix={`${figure.slug}-${bars.id}`}
            labelledBy={countedId}
          />
        </figure>
      )}
      <div className="no-print mt-1 flex flex-wrap items-center gap-x-4 text-xs">
        <a href={address} className="inline-block py-1">
          Notes
          {ofThis}
        </a>
        <a href={`${address}#table`} className="inline-block py-1">
          Table
          {ofThis}
        </a>
        <a href={`${address}#share`} className="inline-block py-1">
          Share
          {ofThis}
        </a>
        <CopyInPlace
          says="Copy link"
          label={`of figure ${number}`}
          text={absolute(figurePath(slug, figure.slug, { view: view.id }), readSiteOrigin())}
        />
      </div>
    </section>
  );
}
