import type { ReactNode } from 'react';
import { embedRooms } from '@/components/embed/embed-rooms';
import { pictureHeight } from '@/components/picture/draw-picture';
import { claimPath, embedPath, exportPath, figureCitationPath, figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { writeEmbedCodes } from '@/data/exports/embed-codes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { CitationLinks } from './citation-links';
import { CopyField } from './copy-field';
import { DatasetLinks } from './dataset-links';
import { ShareButton } from './share-button';

interface SharePanelProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  readonly claim: string | undefined;
}

/** CSS pixels. */
const PICTURE_WIDTH = 640;

const DOWNLOADS = [
  { format: 'png', label: 'PNG picture' },
  { format: 'svg', label: 'SVG picture' },
  { format: 'csv', label: 'CSV data' },
  { format: 'json', label: 'JSON data' },
  { format: 'zip', label: 'ZIP with everything' },
] as const;

interface ShareGroupProps {
  readonly name: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

function ShareGroup({ name, isOpen = false, children }: ShareGroupProps) {
  return (
    <details open={isOpen} className="py-2">
      <summary className="py-1 font-semibold">{name}</summary>
      <div className="max-w-[48rem] pb-2 text-sm">{children}</div>
    </details>
  );
}

/** The ways to take a figure along: links, embed codes, downloads, citations. All in plain HTML. */
export async function SharePanel({ article, figure, view, claim }: SharePanelProps) {
  const { slug } = article.publication;
  const origin = readSiteOrigin();
  const viewId = view.id === figure.views[0].id ? undefined : view.id;
  const link = absolute(figurePath(slug, figure.slug, { view: viewId, claim }), origin);
  const codes = writeEmbedCodes(article, figure, view, origin, {
    picture: { width: PICTURE_WIDTH, height: pictureHeight(article, figure, view, PICTURE_WIDTH) },
    ...(await embedRooms(article, figure, view)),
  });
  return (
    <section id="share" aria-labelledby="share-title" className="no-print mt-12 border-t border-rule pt-6">
      <h2 id="share-title" className="text-lg">
        Share, embed, cite, download
      </h2>
      <div className="mt-3 divide-y divide-rule border-y border-rule">
        <ShareGroup name="Link" isOpen>
          <ShareButton title={article.publication.title} url={link} />
          <CopyField label="Link to this view" text={link} />
          {figure.claims.map((id) => (
            <CopyField
              key={id}
              label={`Link to one number: ${proseText(article, claimOf(article, id).label)}`}
              text={absolute(claimPath(slug, id), origin)}
            />
          ))}
        </ShareGroup>
        <ShareGroup name="Embed">
          <CopyField label="Frame" text={codes.frame} />
          <CopyField label="Element that fits its height" text={codes.element} />
          <CopyField label="Picture in HTML" text={codes.pictureHtml} />
          <CopyField label="Picture in Markdown" text={codes.pictureMarkdown} />
          <p className="mt-3 text-sm">
            <a href={embedPath(slug, figure.slug, { view: viewId })} className="inline-block py-1">
              See the embed on its own
            </a>
          </p>
        </ShareGroup>
        <ShareGroup name="Cite">
          <CopyField
            label="Citation"
            text={writeCitation(citeFigure(article, figure, origin), 'citation.txt').body.trim()}
          />
          <CitationLinks addressOf={(file) => figureCitationPath(slug, figure.slug, file)} />
        </ShareGroup>
        <ShareGroup name="Download">
          <ul className="flex flex-wrap gap-x-4">
            {DOWNLOADS.map(({ format, label }) => (
              <li key={format}>
                <a
                  href={exportPath(slug, figure.slug, format, { view: viewId })}
                  className="inline-block py-1"
                >
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <DatasetLinks articleSlug={slug} />
        </ShareGroup>
      </div>
    </section>
  );
}
