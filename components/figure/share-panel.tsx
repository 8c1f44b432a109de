import {
  claimPath,
  datasetPath,
  embedPath,
  exportPath,
  figureCitationPath,
  figurePath,
} from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { citeFigure } from '@/data/exports/citation';
import { writeCitation } from '@/data/exports/citation-formats';
import { writeEmbedCodes } from '@/data/exports/embed-codes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { claimOf } from '@/data/model/lookup';
import { CitationLinks } from './citation-links';
import { CopyField } from './copy-field';
import { ShareButton } from './share-button';

interface SharePanelProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  readonly claim: string | undefined;
}

const DOWNLOADS = [
  { format: 'png', label: 'PNG picture' },
  { format: 'svg', label: 'SVG picture' },
  { format: 'csv', label: 'CSV data' },
  { format: 'json', label: 'JSON data' },
  { format: 'zip', label: 'ZIP with everything' },
] as const;

/** The ways to take a figure along: links, embed codes, downloads, citations. All in plain HTML. */
export function SharePanel({ article, figure, view, claim }: SharePanelProps) {
  const { slug } = article.publication;
  const origin = readSiteOrigin();
  const viewId = view.id === figure.views[0].id ? undefined : view.id;
  const link = absolute(figurePath(slug, figure.slug, { view: viewId, claim }), origin);
  const codes = writeEmbedCodes(article, figure, view, origin);
  return (
    <section id="share" aria-labelledby="share-title" className="no-print mt-12 border-t border-rule pt-6">
      <h2 id="share-title" className="text-lg">
        Share, embed, cite, download
      </h2>
      <div className="mt-2 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div>
          <ShareButton title={article.publication.title} url={link} />
          <CopyField label="Link to this view" text={link} />
          {figure.claims.map((id) => (
            <CopyField
              key={id}
              label={`Link to one number: “${claimOf(article, id).raw}”`}
              text={absolute(claimPath(slug, id), origin)}
            />
          ))}
        </div>
        <div>
          <CopyField label="Embed as a frame" text={codes.frame} />
          <CopyField label="Embed as an element that fits its height" text={codes.element} />
          <CopyField label="Picture in HTML" text={codes.pictureHtml} />
          <CopyField label="Picture in Markdown" text={codes.pictureMarkdown} />
          <p className="mt-3 text-sm">
            <a href={embedPath(slug, figure.slug, { view: viewId })} className="inline-block py-1">
              See the embed on its own
            </a>
          </p>
        </div>
        <div>
          <CopyField
            label="Cite this figure"
            text={writeCitation(citeFigure(article, figure, origin), 'citation.txt').body.trim()}
          />
          <CitationLinks addressOf={(file) => figureCitationPath(slug, figure.slug, file)} />
        </div>
        <div>
          <h3 className="mt-3 font-sans text-sm font-semibold">Download</h3>
          <ul className="mt-1 flex flex-wrap gap-x-4 text-sm">
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
          <p className="mt-2 text-sm">
            The whole article’s data: <a href={datasetPath(slug, 'claims.json')}>JSON</a>,{' '}
            <a href={datasetPath(slug, 'claims.csv')}>CSV</a>,{' '}
            <a href={datasetPath(slug, 'annotations.jsonld')}>annotations</a>,{' '}
            <a href={datasetPath(slug, 'datapackage.json')}>data package</a>.
          </p>
        </div>
      </div>
    </section>
  );
}
