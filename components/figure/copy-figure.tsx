import { figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { CopyInPlace } from './copy-in-place';
import { codesOfFigure } from './embed-fields';

interface CopyFigureProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
}

/** The figure's link and its embed code, each one step away from the chart. */
export async function CopyFigure({ article, figure, view }: CopyFigureProps) {
  const link = absolute(
    figurePath(article.publication.slug, figure.slug, { view: view.id }),
    readSiteOrigin(),
  );
  const { frame } = await codesOfFigure({ article, figure, view });
  return (
    <div className="no-print mt-2 flex flex-wrap gap-2">
      <CopyInPlace says="Copy link" label="of this view" text={link} isSelectable />
      <CopyInPlace says="Copy embed code" label="of this view, as a frame" text={frame} />
    </div>
  );
}
