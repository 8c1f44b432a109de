import { embedRooms } from '@/components/embed/embed-rooms';
import { pictureHeight } from '@/components/picture/draw-picture';
import { keepFiles } from '@/components/picture/kept-files';
import { embedPath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { type EmbedCodes, writeEmbedCodes } from '@/data/exports/embed-codes';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { CopyField } from './copy-field';

interface EmbedFieldsProps {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  /** The number that comes selected. */
  readonly claim?: string;
}

/** CSS pixels. */
const PICTURE_WIDTH = 640;

/** The codes that put a figure's view into another page, each with the room that it needs. */
const writeCodes = async (
  { article, figure, view, claim }: EmbedFieldsProps,
  step?: number,
): Promise<EmbedCodes> =>
  writeEmbedCodes(article, figure, { view, claim }, readSiteOrigin(), {
    picture: { width: PICTURE_WIDTH, height: pictureHeight(article, figure, view, PICTURE_WIDTH) },
    ...(await embedRooms(article, figure, view, claim, step)),
  });

interface KeptCodes {
  readonly body: string;
  readonly codes: EmbedCodes;
}

/** Some five thousand views. */
const MOST_KEPT_BYTES = 32_000_000;

const kept = keepFiles<KeptCodes>(MOST_KEPT_BYTES);

/** The codes, made once and kept: a page shows them more than once, and comparisons are made when asked for. */
export async function codesOfFigure(subject: EmbedFieldsProps, step?: number): Promise<EmbedCodes> {
  const { article, figure, view, claim } = subject;
  const key = [article.publication.slug, versionOf(article), figure.slug, view.id, claim, step].join(' ');
  const { codes } = await kept.take(key, async () => {
    const made = await writeCodes(subject, step);
    return { body: Object.values(made).join(''), codes: made };
  });
  return codes;
}

/** The codes, to be taken along, and a way to try them. */
export function EmbedCodeFields({
  article,
  figure,
  view,
  claim,
  codes,
}: EmbedFieldsProps & { readonly codes: EmbedCodes }) {
  return (
    <>
      <CopyField label="Frame" text={codes.frame} />
      <CopyField label="Element that fits its height" text={codes.element} />
      <CopyField label="Picture in HTML" text={codes.pictureHtml} />
      <CopyField label="Picture in Markdown" text={codes.pictureMarkdown} />
      <p className="mt-3 text-sm">
        <a
          href={embedPath(article.publication.slug, figure.slug, { view: view.id, claim })}
          className="inline-block py-1"
        >
          See the embed on its own
        </a>
      </p>
    </>
  );
}

/** The codes that put a figure's view into another page, and a way to try it. */
export async function EmbedFields(subject: EmbedFieldsProps) {
  return <EmbedCodeFields {...subject} codes={await codesOfFigure(subject)} />;
}
