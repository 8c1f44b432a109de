import { CitationLinks } from '@/components/figure/citation-links';
import { CopyField } from '@/components/figure/copy-field';
import { DatasetLinks } from '@/components/figure/dataset-links';
import { DownloadLinks } from '@/components/figure/download-links';
import { EmbedFields } from '@/components/figure/embed-fields';
import { Prose } from '@/components/figure/prose';
import { ShareButton } from '@/components/figure/share-button';
import { ShareGroup } from '@/components/figure/share-group';
import { ShareSection } from '@/components/figure/share-section';
import { claimCitationPath, claimPath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeClaim } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { placesOfClaim } from '@/data/model/view-references';

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
  const [place] = placesOfClaim(article, claim.id);
  const { figure, view } = place ?? {};
  return (
    <ShareSection>
      <ShareGroup name="Link" isOpen>
        <ShareButton title={citation.title} url={link} />
        <CopyField label="Link" text={link} />
      </ShareGroup>
      {figure && view && (
        <ShareGroup name="Embed">
          <p>
            The first figure that draws it: <Prose article={article} prose={view.title ?? figure.title} />
          </p>
          <EmbedFields article={article} figure={figure} view={view} claim={claim.id} />
        </ShareGroup>
      )}
      <ShareGroup name="Cite" isOpen>
        <CopyField label="Citation" text={writeCitation(citation, 'citation.txt').body.trim()} />
        <CitationLinks addressOf={(file) => claimCitationPath(slug, claim.id, file)} />
      </ShareGroup>
      <ShareGroup name="Download">
        {figure && view && (
          <>
            <p>
              The first figure that draws it: <Prose article={article} prose={view.title ?? figure.title} />
            </p>
            <DownloadLinks articleSlug={slug} figureSlug={figure.slug} view={view.id} />
          </>
        )}
        <DatasetLinks articleSlug={slug} />
      </ShareGroup>
    </ShareSection>
  );
}
