import { Prose } from '@/components/figure/prose';
import { SmallMark } from '@/components/marks/small-mark';
import { SMALL_MARKS, SmallMarkDefinitions } from '@/components/marks/small-mark-definitions';
import { CSS_INK } from '@/components/scales/ink';
import { endsOfSmallMarks, placeSmallMarks } from '@/components/scales/place-small-marks';
import { tickFormat } from '@/components/scales/ticks';
import { claimPath, comparePath } from '@/data/addresses/addresses';
import { claimCardId } from '@/data/addresses/page-fragments';
import { COMPARED } from '@/data/comparability/compared-number';
import { type ClaimGroup, type ClaimsOnOneScale, groupClaims } from '@/data/comparability/group-claims';
import { nameKinds } from '@/data/comparability/kinds';
import type { Article } from '@/data/model/article';
import { hasLength, quantityOf } from '@/data/model/estimate';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';

/** In the marks' own pixels: as wide as a tile on a phone. */
const FRAME = { width: 240, height: 12 } as const;

interface ScaleProps {
  readonly article: Article;
  readonly claims: ClaimsOnOneScale;
  /** Whether the group has numbers on other scales as well. */
  readonly isOneOfSeveral: boolean;
}

/** Where numbers of one scale are compared; one that stands alone is offered others. */
function CompareThese({ article, claims }: Pick<ScaleProps, 'article' | 'claims'>) {
  const { slug } = article.publication;
  const [first, ...others] = claims;
  const ids = claims.slice(0, COMPARED.most).map(({ id }) => id);
  return (
    <p className="no-print text-xs">
      <a
        href={others.length > 0 ? comparePath(slug, ids) : `${claimPath(slug, first.id)}#compare`}
        className="inline-block py-1"
      >
        {others.length > 0 ? 'Compare these' : 'Compare with …'}
        <span className="sr-only">
          {' '}
          (
          {claims.slice(0, COMPARED.most).map((claim) => (
            <span key={claim.id} data-claim={claim.id}>
              {formatEstimate(claim, 'hedged')}{' '}
            </span>
          ))}
          )
        </span>
      </a>
    </p>
  );
}

/** Between what the marks' scale runs; a mark that is alone on its scale is no length, so it has none. */
function ScaleEnds({ claims }: Pick<ScaleProps, 'claims'>) {
  const [first, ...others] = claims;
  const look = { className: 'flex justify-between text-xs text-soft', 'aria-hidden': true } as const;
  if (first.unit === 'share')
    return (
      <p {...look}>
        <span>none</span>
        <span>half</span>
        <span>all</span>
      </p>
    );
  if (others.length === 0 || !claims.every(hasLength)) return null;
  return (
    <p {...look} data-scale="">
      {endsOfSmallMarks(claims, FRAME).map((end) => (
        <span key={end}>{tickFormat(quantityOf(first))(end)}</span>
      ))}
    </p>
  );
}

/** Numbers that may be compared: under each its mark, on one scale and from one start. */
function Scale({ article, claims, isOneOfSeveral }: ScaleProps) {
  const [{ unit }] = claims;
  const marks = placeSmallMarks(claims, 'claim', FRAME);
  return (
    <div className="mt-2" data-one-scale={unit}>
      {isOneOfSeveral && <p className="text-xs text-soft first-letter:uppercase">{nameKinds(claims[0])}</p>}
      <ul>
        {claims.map((claim, index) => {
          const mark = marks[index];
          return (
            <li key={claim.id}>
              <a
                href={`#${claimCardId(claim.id)}`}
                className="-mx-2 block px-2 py-1.5 no-underline hover:bg-raised"
                data-claim={claim.id}
              >
                <span className="text-xl leading-tight font-semibold text-article">
                  {formatEstimate(claim, 'hedged')}
                </span>{' '}
                <span className="text-sm leading-snug">
                  <Prose article={article} prose={claim.label} />
                </span>{' '}
                <span className="text-xs text-soft">{speakerOf(article, claim.speaker).name}</span>
                {mark && hasLength(claim) && (
                  <SmallMark
                    mark={mark}
                    frame={FRAME}
                    ink={CSS_INK}
                    idPrefix={SMALL_MARKS}
                    className="mt-1 block h-auto w-full"
                  />
                )}
              </a>
            </li>
          );
        })}
      </ul>
      <ScaleEnds claims={claims} />
      <CompareThese article={article} claims={claims} />
    </div>
  );
}

/** Who is counted, as a heading; or where, if the article does not say who. */
function GroupName({ article, group }: { readonly article: Article; readonly group: ClaimGroup }) {
  const { name, place } = group;
  if (name !== undefined) return <Prose article={article} prose={name} />;
  if (place === undefined) return 'Of whom is not stated';
  return (
    <>
      <Prose article={article} prose={place} />: of whom is not stated
    </>
  );
}

/** Every number of the article at a glance, with its mark, by who is counted; each shows its sentence. */
export function OverviewTiles({ article }: { readonly article: Article }) {
  return (
    <section aria-label="The numbers, by who is counted" className="tile-columns mt-5">
      <SmallMarkDefinitions />
      {groupClaims(article).map((group) => (
        <div key={group.id} className="tile-group border-t-2 border-text pt-1.5">
          <h2 className="font-sans text-sm leading-snug font-semibold first-letter:uppercase">
            <GroupName article={article} group={group} />
          </h2>
          {group.scales.map((claims) => (
            <Scale
              key={claims[0].id}
              article={article}
              claims={claims}
              isOneOfSeveral={group.scales.length > 1}
            />
          ))}
        </div>
      ))}
    </section>
  );
}
