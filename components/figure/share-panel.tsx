import type { ReactNode } from 'react';
import { claimCitationPath, claimPath, figureCitationPath, figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { proseText } from '@/data/model/prose-text';
import { CitationLinks } from './citation-links';
import { CopyField } from './copy-field';
import { DatasetLinks } from './dataset-links';
import { DownloadLinks } from './download-links';
import { EmbedFields } from './embed-fields';
import { Prose } from './prose';
import { ShareButton } from './share-button';
import { ShareGroup } from './share-group';
import { ShareSection } from './share-section';

interface SharePanelProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** What is offered for each number of the figure, behind one choice. */
function ChooseNumber({ children }: { readonly children: ReactNode }) {
  return (
    <details className="mt-3">
      <summary className="py-1 font-semibold">One number of it</summary>
      {children}
    </details>
  );
}

/** The ways to take a figure along: links, embed codes, downloads, citations. All in plain HTML. */
export function SharePanel({ article, figure, view }: SharePanelProps) {
  const { slug } = article.publication;
  const origin = readSiteOrigin();
  // Named even where it is the default, so that the link keeps to it.
  const link = absolute(figurePath(slug, figure.slug, { view: view.id }), origin);
  return (
    <ShareSection>
      <ShareGroup name="Link" isOpen>
        <ShareButton title={proseText(article, view.title ?? figure.title)} url={link} />
        <CopyField label="Link to this view" text={link} isSelectable />
        <CopyField label="Link to its table" text={`${link}#table`} />
        <ChooseNumber>
          {figure.claims.map((id) => (
            <CopyField
              key={id}
              label={`Link to one number: ${formatEstimate(claimOf(article, id), 'hedged')} ${proseText(article, claimOf(article, id).label)}`}
              shown={
                <>
                  Link to one number:{' '}
                  <span data-claim={id}>{formatEstimate(claimOf(article, id), 'hedged')}</span>{' '}
                  <Prose article={article} prose={claimOf(article, id).label} />
                </>
              }
              text={absolute(claimPath(slug, id), origin)}
            />
          ))}
        </ChooseNumber>
      </ShareGroup>
      <ShareGroup name="Embed">
        <EmbedFields article={article} figure={figure} view={view} />
      </ShareGroup>
      <ShareGroup name="Cite">
        <CopyField
          label="Citation"
          text={writeCitation(citeFigure(article, figure, view, origin), 'citation.txt').body.trim()}
        />
        <CitationLinks addressOf={(file) => figureCitationPath(slug, figure.slug, file, view.id)} />
        <ChooseNumber>
          {figure.claims.map((id) => (
            <div key={id} className="mt-3">
              <p className="text-sm font-semibold">
                One number: <span data-claim={id}>{formatEstimate(claimOf(article, id), 'hedged')}</span>{' '}
                <Prose article={article} prose={claimOf(article, id).label} />
              </p>
              <CitationLinks
                about={<Prose article={article} prose={claimOf(article, id).label} />}
                addressOf={(file) => claimCitationPath(slug, id, file)}
              />
            </div>
          ))}
        </ChooseNumber>
      </ShareGroup>
      <ShareGroup name="Download">
        <DownloadLinks articleSlug={slug} figureSlug={figure.slug} view={view.id} />
        <DatasetLinks articleSlug={slug} />
      </ShareGroup>
    </ShareSection>
  );
}
