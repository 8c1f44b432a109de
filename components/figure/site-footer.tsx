import { HedgeLegend } from './hedge-legend';

/** The one legend of the hedge grammar stands at the foot of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="mx-auto max-w-[84rem] px-[min(1rem,5vw)] py-8 @2xl:px-6">
        <HedgeLegend isBroad titleId="legend" />
        <p className="mt-6 max-w-prose text-sm text-soft">
          Every number here is tied to the sentence, source or formula that it comes from. What the article
          does not say is drawn as unknown.
        </p>
      </div>
    </footer>
  );
}
