import { CitationLinks } from '@/components/figure/citation-links';
import { CopyField } from '@/components/figure/copy-field';
import { DownloadLinks } from '@/components/figure/download-links';
import { EmbedCodeFields } from '@/components/figure/embed-fields';
import { ShareButton } from '@/components/figure/share-button';
import { ShareGroup } from '@/components/figure/share-group';
import { ShareSection } from '@/components/figure/share-section';
import { figureCitationPath, figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import type { EmbedCodes } from '@/data/exports/embed-codes';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';

interface ShareComparisonProps {
  readonly article: Article;
  /** The comparison as a figure. */
  readonly figure: Figure;
  readonly codes: EmbedCodes;
}

/** The ways to take a comparison along: those of any figure. */
export function ShareComparison({ article, figure, codes }: ShareComparisonProps) {
  const { slug } = article.publication;
  const origin = readSiteOrigin();
  const [view] = figure.views;
  const citation = citeFigure(article, figure, view, origin);
  const link = absolute(figurePath(slug, figure.slug), origin);
  return (
    <ShareSection>
      <ShareGroup name="Link" isOpen>
        <ShareButton title={citation.title} url={link} />
        <CopyField label="Link" text={link} />
      </ShareGroup>
      <ShareGroup name="Embed" isMadeByServer>
        <EmbedCodeFields article={article} figure={figure} view={view} codes={codes} />
      </ShareGroup>
      <ShareGroup name="Cite">
        <CopyField label="Citation" text={writeCitation(citation, 'citation.txt').body.trim()} />
        <CitationLinks addressOf={(file) => figureCitationPath(slug, figure.slug, file)} isMadeByServer />
      </ShareGroup>
      <ShareGroup name="Download" isMadeByServer>
        <DownloadLinks articleSlug={slug} figureSlug={figure.slug} view={undefined} />
      </ShareGroup>
    </ShareSection>
  );
}
