import { Definitions } from '@/components/marks/definitions';
import { EstimateBar } from '@/components/marks/estimate-bar';
import { HatchedArea } from '@/components/marks/hatched-area';
import { CSS_INK } from '@/components/scales/ink';
import type { PlacedBar } from '@/components/scales/place-bar-row';
import type { Hedge } from '@/components/scales/series';
import type { ReferenceKind } from '@/data/model/prose';

const SWATCH = { width: 96, height: 18 } as const;

interface LegendEntry {
  readonly says: string;
  readonly means: string;
  readonly mark: { readonly relation: Hedge; readonly kind: ReferenceKind } | 'not-stated';
}

/** The grammar of hedges, each as the charts draw it. */
const ENTRIES: readonly LegendEntry[] = [
  {
    says: 'a plain number',
    means: 'stated plainly: a crisp end',
    mark: { relation: '=', kind: 'claim' },
  },
  {
    says: '“around”, or an estimate',
    means: 'stated roughly: a soft end; how rough is not known',
    mark: { relation: '~', kind: 'claim' },
  },
  {
    says: '“at least”, “more than”',
    means: 'a lower bound: solid up to it, then an open arrow',
    mark: { relation: '>=', kind: 'claim' },
  },
  {
    says: '“the majority”',
    means: 'more than half: a band from half to all, no point',
    mark: { relation: 'majority', kind: 'claim' },
  },
  {
    says: 'a range',
    means: 'two stated ends: a band between them',
    mark: { relation: '..', kind: 'claim' },
  },
  { says: 'not stated', means: 'what the article does not say: hatched', mark: 'not-stated' },
  {
    says: 'computed by us',
    means: 'a dashed outline; the formula is one step away',
    mark: { relation: '=', kind: 'derived' },
  },
  {
    says: 'another source',
    means: 'grey and slimmer, with its citation',
    mark: { relation: '=', kind: 'context' },
  },
];

function placeSwatch({ relation, kind }: Exclude<LegendEntry['mark'], string>): PlacedBar {
  const valueX =
    relation === 'majority'
      ? SWATCH.width / 2
      : relation === '..'
        ? SWATCH.width * 0.15
        : SWATCH.width * 0.62;
  return {
    kind,
    relation,
    y: 0,
    height: SWATCH.height,
    startX: 0,
    valueX,
    upperX: SWATCH.width * 0.75,
    endX: SWATCH.width,
  };
}

interface HedgeLegendProps {
  /** The heading’s id, unique in its page. */
  readonly titleId: string;
  readonly title?: string;
  /** Whether the legend may stand in four columns: it has the page's whole width. */
  readonly isBroad?: boolean;
}

const TITLE = 'How firm a number is, and how it is drawn';

export function HedgeLegend({ titleId, title = TITLE, isBroad = false }: HedgeLegendProps) {
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className="text-base">
        {title}
      </h2>
      <ul
        className={`mt-3 grid gap-x-8 gap-y-3 text-sm @2xl:grid-cols-2 ${isBroad ? '@5xl:grid-cols-4' : ''}`}
      >
        {ENTRIES.map(({ says, means, mark }, index) => (
          <li key={says} className="flex items-start gap-3">
            <svg
              width={SWATCH.width}
              height={SWATCH.height}
              viewBox={`-1 -1 ${SWATCH.width + 2} ${SWATCH.height + 2}`}
              aria-hidden="true"
              className="mt-0.5 shrink-0"
            >
              <Definitions ink={CSS_INK} idPrefix={`${titleId}-${index}`} />
              {mark === 'not-stated' ? (
                <HatchedArea
                  x={0}
                  y={0}
                  width={SWATCH.width}
                  height={SWATCH.height}
                  ink={CSS_INK}
                  idPrefix={`${titleId}-${index}`}
                />
              ) : (
                <>
                  {mark.relation === 'majority' && (
                    <rect
                      x={0.5}
                      y={0.5}
                      width={SWATCH.width - 1}
                      height={SWATCH.height - 1}
                      fill="none"
                      stroke={CSS_INK.context}
                    />
                  )}
                  <EstimateBar bar={placeSwatch(mark)} ink={CSS_INK} idPrefix={`${titleId}-${index}`} />
                </>
              )}
            </svg>
            <span>
              <span className="font-semibold">{says}</span>
              <span className="block text-soft">{means}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
