import { CitationLinks } from '@/components/figure/citation-links';
import { CopyField } from '@/components/figure/copy-field';
import { DatasetLinks } from '@/components/figure/dataset-links';
import { DownloadLinks } from '@/components/figure/download-links';
import { EmbedFields } from '@/components/figure/embed-fields';
import { Prose } from '@/components/figure/prose';
import { ShareButton } from '@/components/figure/share-button';
import { ShareGroup } from '@/components/figure/share-group';
import { claimCitationPath, claimPath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeClaim } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { figuresWithClaim } from '@/data/model/lookup';

interface ShareNumberProps {
  readonly article: Article;
  readonly claim: Claim;
}

/** The ways to take a number along; it is embedded and drawn as the first figure that draws it. */
export function ShareNumber({ article, claim }: ShareNumberProps) {
  const { slug } = article.publication;
  const origin = readSiteOrigin();
  const link = absolute(claimPath(slug, claim.id), origin);
  const citation = citeClaim(article, claim, origin);
  const [figure] = figuresWithClaim(article, claim.id);
  return (
    <section id="share" aria-labelledby="share-title" className="no-print mt-8 border-t border-rule pt-4">
      <h2 id="share-title" className="text-lg">
        Share, embed, cite, download
      </h2>
      <div className="mt-3 divide-y divide-rule border-y border-rule">
        <ShareGroup name="Link" isOpen>
          <ShareButton title={citation.title} url={link} />
          <CopyField label="Link" text={link} />
        </ShareGroup>
        {figure && (
          <ShareGroup name="Embed">
            <p>
              The first figure that draws it: <Prose article={article} prose={figure.title} />
            </p>
            <EmbedFields article={article} figure={figure} view={figure.views[0]} claim={claim.id} />
          </ShareGroup>
        )}
        <ShareGroup name="Cite" isOpen>
          <CopyField label="Citation" text={writeCitation(citation, 'citation.txt').body.trim()} />
          <CitationLinks addressOf={(file) => claimCitationPath(slug, claim.id, file)} />
        </ShareGroup>
        <ShareGroup name="Download">
          {figure && (
            <>
              <p>
                The first figure that draws it: <Prose article={article} prose={figure.title} />
              </p>
              <DownloadLinks articleSlug={slug} figureSlug={figure.slug} view={undefined} />
            </>
          )}
          <DatasetLinks articleSlug={slug} />
        </ShareGroup>
      </div>
    </section>
  );
}
