import { originalUrl } from '@/data/addresses/original-url';
import { receiptsOf } from '@/data/exports/receipts';
import { describeFigureJsonLd, jsonLdText } from '@/data/exports/schema-org';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { selectSpan } from '@/data/quoting/selectors';

/**
 * What a picture carries with it, as JSON-LD that is safe as markup: the figure (schema.org), its dataset's
 * version, and for each number of the article a W3C annotation that leads to its sentence and its words.
 */
export function writePictureMetadata(
  article: Article,
  figure: Figure,
  view: View,
  { origin, address }: { readonly origin: string; readonly address: string },
): string {
  const annotations = receiptsOf(article, figure, origin).map((receipt) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    motivation: 'linking',
    body: receipt.address,
    target: [receipt.sentence, receipt.span].map((span) => ({
      source: originalUrl(receipt.article.publication),
      selector: selectSpan(receipt.article.text, span),
    })),
  }));
  const picture = {
    ...describeFigureJsonLd(article, figure, view, origin),
    url: address,
    version: versionOf(article),
  };
  return jsonLdText({ '@graph': [picture, ...annotations] });
}
