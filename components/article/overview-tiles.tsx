import { Prose } from '@/components/figure/prose';
import { claimCardId } from '@/data/addresses/page-fragments';
import type { Article } from '@/data/model/article';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';

/** Every number of the article at a glance, each showing its sentence. */
export function OverviewTiles({ article }: { readonly article: Article }) {
  return (
    <ul className="mt-6 flex flex-wrap border-b border-l border-rule">
      {article.claims.map((claim) => (
        <li key={claim.id} className="min-w-0 flex-[1_1_min(10rem,100%)] border-t border-r border-rule">
          <a
            href={`#${claimCardId(claim.id)}`}
            className="flex h-full flex-col p-3 no-underline hover:bg-raised"
            data-claim={claim.id}
          >
            <span className="text-xl leading-tight font-semibold text-article">
              {formatEstimate(claim, 'hedged')}
            </span>
            <span className="mt-1 text-sm leading-snug">
              <Prose article={article} prose={claim.label} />
            </span>
            <span className="mt-auto pt-2 text-xs text-soft">{speakerOf(article, claim.speaker).name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
