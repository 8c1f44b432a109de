import { gzipSync } from 'node:zlib';
import { tidyMarkup } from '@/components/charts/tidy-markup';
import { renderMarkup } from '@/components/picture/render-markup';
import { accountOf } from '@/components/picture/view-account';
import { figurePath } from '@/data/addresses/addresses';
import { absolute, readSiteOrigin } from '@/data/addresses/origin';
import { sourceHashOf } from '@/data/addresses/source-hash';
import type { EmbedFit, EmbedTheme } from '@/data/addresses/themes';
import type { Article } from '@/data/model/article';
import type { Figure, View } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { focusMarks, liftsOf } from './embed-marks';
import { EmbedPage, type EmbedPageProps } from './embed-page';
import { embedPolicy } from './embed-policy';
import { isStacked, receiptsOfView, selectReceipt } from './embed-receipts';
import { writeEmbedStyle } from './embed-style';
import { type EmbedCuts, embedTypeface } from './embed-typeface';
import { readScript } from './read-script';
import { writeEmbedDocument } from './write-embed-document';

export interface EmbedSubject {
  readonly article: Article;
  readonly figure: Figure;
  readonly view: View;
  /** The id of the claim that the address selects. */
  readonly selected?: string | undefined;
  readonly theme: EmbedTheme;
  readonly fit: EmbedFit;
  readonly notices: readonly string[];
}

export interface DrawnEmbed {
  readonly html: string;
  /** The value of Content-Security-Policy: the document's own style sheet and script, and nothing else. */
  readonly policy: string;
}

/** What the embed's body is made of. */
export function describeEmbedPage({
  article,
  figure,
  view,
  selected,
  fit,
  notices,
}: Omit<EmbedSubject, 'theme'>): EmbedPageProps {
  const account = accountOf(article, figure, view);
  const path = figurePath(article.publication.slug, figure.slug, { view: view.id, claim: selected });
  return {
    article,
    view,
    account,
    ...selectReceipt(article, receiptsOfView(article, view, account.references), selected),
    address: absolute(path, readSiteOrigin()),
    notices,
    fit,
  };
}

/** What a first round trip carries, less what the headers of the answer take. */
const MOST_BYTES = 14_600 - 1_000;

const isWithinRoundTrip = (html: string): boolean => gzipSync(html, { level: 6 }).length <= MOST_BYTES;

/** A figure's view as a finished document for frames: no request but its own, no framework. */
export async function drawEmbed(subject: EmbedSubject): Promise<DrawnEmbed> {
  const { article, figure, view, theme, fit } = subject;
  const page = describeEmbedPage(subject);
  const body = tidyMarkup(focusMarks(await renderMarkup(<EmbedPage {...page} />)));
  const script = readScript('frame-script');
  const chosen = view.id === figure.views[0].id ? undefined : view.id;
  const canonical = figurePath(article.publication.slug, figure.slug, { view: chosen });
  const drawWith = async (cuts: EmbedCuts): Promise<DrawnEmbed> => {
    const style = writeEmbedStyle({
      theme,
      fit,
      receiptIds: page.receipts.map(({ id }) => id),
      isStacked: isStacked(view, page.receipts, fit),
      lifts: liftsOf(body),
      typeface: await embedTypeface(body, cuts),
    });
    const html = writeEmbedDocument({
      language: article.publication.language,
      title: proseText(article, view.title ?? figure.title),
      canonical: absolute(canonical, readSiteOrigin()),
      style,
      script,
      body,
    });
    return { html, policy: embedPolicy({ style: sourceHashOf(style), script: sourceHashOf(script) }) };
  };
  const whole = await drawWith('both');
  return isWithinRoundTrip(whole.html) ? whole : drawWith('regular');
}
