import { MarkedSentence } from '@/components/article/marked-sentence';
import { CompareOffer } from '@/components/compare/compare-offer';
import { firmnessOf } from '@/components/scales/series';
import { claimPath } from '@/data/addresses/addresses';
import { claimCardId, withNotice } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { originalAddress } from '@/data/quoting/original-address';
import { AnnotationList } from './annotation-list';
import { CloseCard } from './close-card';
import { type ClaimChart, DrawnIn } from './drawn-in';
import { Prose } from './prose';

interface ClaimCardProps {
  readonly article: Article;
  readonly claim: Claim;
  /** Whether the details stand open without being asked for. */
  readonly isOpen: boolean;
  /** What else may be wrong with the address that selects it. */
  readonly notices: readonly string[];
  /** The id that closing it leads to. */
  readonly backTo: string;
  /** Where its charts stand, seen from this page. */
  readonly chartsOf: (claim: string) => readonly ClaimChart[];
}

/** Tells links of several cards apart for those who hear them out of their place. */
function NameOfNumber({ article, claim }: Pick<ClaimCardProps, 'article' | 'claim'>) {
  return (
    <span className="sr-only" data-claim={claim.id}>
      : {formatEstimate(claim, 'hedged')}, <Prose article={article} prose={claim.label} />
    </span>
  );
}

/** What stands behind one number: its sentence, who says it, who is counted, how firm, what changed. */
export function ClaimCard({ article, claim, isOpen, notices, backTo, chartsOf }: ClaimCardProps) {
  const { publication } = article;
  const speaker = speakerOf(article, claim.speaker);
  return (
    <li id={claimCardId(claim.id)} className="card boxed-card" data-card={claimCardId(claim.id)}>
      {notices.map((notice) => (
        <span key={notice} id={withNotice(claimCardId(claim.id), notice)} />
      ))}
      <CloseCard backTo={backTo} />
      <p className="text-lg leading-snug" data-told="">
        <MarkedSentence article={article} span={claim.sentence} emphasised={claim.id} />
      </p>
      <p className="mt-2 text-sm text-soft">
        {speaker.name}; {firmnessOf(claim)}
      </p>
      <DrawnIn article={article} claim={claim} charts={chartsOf(claim.id)} />
      <details className="mt-2 text-sm" open={isOpen}>
        <summary className="py-1 font-semibold">Who is counted, and what to know</summary>
        <dl className="mt-1 grid grid-cols-[minmax(0,6.5rem)_minmax(0,1fr)] gap-x-3 gap-y-1">
          <dt className="text-soft">Counted</dt>
          <dd>
            <Prose article={article} prose={claim.population} />
          </dd>
          <dt className="text-soft">Out of</dt>
          <dd>
            <Prose article={article} prose={claim.base} />
          </dd>
          <dt className="text-soft">Where</dt>
          <dd>
            <Prose article={article} prose={claim.place} />
          </dd>
          <dt className="text-soft">When</dt>
          <dd>
            <Prose article={article} prose={claim.time} />
          </dd>
          <dt className="text-soft">Who says so</dt>
          <dd>
            {speaker.name}: <Prose article={article} prose={speaker.description} />
          </dd>
        </dl>
        <p className="mt-2">
          <Prose article={article} prose={claim.note} />
        </p>
        <AnnotationList article={article} claim={claim.id} />
      </details>
      <CompareOffer article={article} claim={claim} />
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <a className="py-1" href={claimPath(publication.slug, claim.id)}>
          This number’s own page
          <NameOfNumber article={article} claim={claim} />
        </a>
        <a className="py-1" href={originalAddress(article, claim.sentence)} rel="external">
          In the original at {publication.publisher}
          <NameOfNumber article={article} claim={claim} />
        </a>
      </p>
    </li>
  );
}
