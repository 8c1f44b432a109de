import { claimPath, datasetPath, figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import { originalUrl } from '@/data/addresses/original-url';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { figuresWithClaim } from '@/data/model/lookup';
import { inQuotes } from '@/data/model/quote-marks';
import { selectSpan } from '@/data/quoting/selectors';

/** One annotation: it ties a page or mark of ours to the words of the article that it comes from. */
function annotate(article: Article, claim: Claim, id: string, body: string) {
  return {
    id,
    type: 'Annotation',
    motivation: 'linking',
    body,
    target: {
      source: originalUrl(article.publication),
      selector: selectSpan(article.text, claim.span),
    },
  };
}

/** The claim's own page and its mark in each figure that draws it. */
function annotateClaim(article: Article, claim: Claim, file: string, origin: string) {
  const slug = article.publication.slug;
  return [
    annotate(article, claim, `${file}#${claim.id}`, absolute(claimPath(slug, claim.id), origin)),
    ...figuresWithClaim(article, claim.id).map((figure) => {
      const mark = absolute(figurePath(slug, figure.slug, { claim: claim.id }), origin);
      return annotate(article, claim, `${file}#${claim.id}~${figure.slug}`, mark);
    }),
  ];
}

/**
 * annotations.jsonld: the W3C Web Annotations of an article's numbers
 * (https://www.w3.org/TR/annotation-model/). The file is an AnnotationPage, the one page of its collection:
 * it holds the annotations themselves under `items`, where a bare collection would hold only links to pages.
 */
export function writeAnnotations(article: Article, origin: string): string {
  const file = absolute(datasetPath(article.publication.slug, 'annotations.jsonld'), origin);
  const items = article.claims.flatMap((claim) => annotateClaim(article, claim, file, origin));
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationPage',
    partOf: {
      id: `${file}#collection`,
      type: 'AnnotationCollection',
      label: `The numbers of ${inQuotes(article.publication.title)}`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
