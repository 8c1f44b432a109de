import { embedHeaders } from '@/app/content-security';
import { tagOf } from '@/app/entity-tag.js';
import { answerError } from '@/app/export/file-answer';
import { drawEmbed } from '@/components/embed/draw-embed';
import { noticesOf } from '@/components/embed/embed-notices';
import { decodePath } from '@/data/addresses/decode-path';
import { allFigureStates, allLooks, decodeLook, decodeState } from '@/data/addresses/figure-state';
import { findFigureOrComparison } from '@/data/comparability/comparison-figure';
import { findArticleOfFigure } from '@/data/comparability/find-compared';
import { loadVersion } from '@/data/exports/kept-versions';
import { versionOf } from '@/data/exports/version';
import type { Figure } from '@/data/model/figure';
import { findView } from '@/data/model/lookup';

/** Absent names are those of the plain address: the default view, in the light theme, of the current data. */
export interface EmbedContext {
  readonly params: Promise<{
    readonly article: string;
    readonly figure: string;
    readonly state?: string;
    readonly theme?: string;
    readonly version?: string;
  }>;
}

const statesOf = (figure: Figure) =>
  allFigureStates({ views: figure.views.map((view) => view.id), claims: figure.claims });

/** The framework hands names over as they were asked for, or decoded already, by the kind of route. */
const decodeName = (name: string): string => decodePath(`/${name}`)?.[0] ?? name;

const headersOf = (html: string, policy: string): Record<string, string> => ({
  'Content-Type': 'text/html; charset=utf-8',
  ...embedHeaders(policy),
  ETag: tagOf(html),
});

/** A figure's embed, drawn from the version of the data that the address asks for. */
export async function serveEmbed(_request: Request, { params }: EmbedContext): Promise<Response> {
  const names = await params;
  const current = findArticleOfFigure(names.article, names.figure);
  const article = current && (names.version ? loadVersion(names.article, names.version) : current);
  const figure = article && findFigureOrComparison(article, names.figure);
  if (!article || !figure) return answerError(404, 'There is no such figure to embed.');
  const [firstState] = statesOf(figure);
  const [firstLook] = allLooks();
  const state = names.state ? decodeState(decodeName(names.state), statesOf(figure)) : firstState;
  const look = names.theme ? decodeLook(decodeName(names.theme)) : firstLook;
  const view = state && findView(figure, state.view);
  if (!view || !look) return answerError(404, 'The figure has no such view or theme.');
  const notices = noticesOf({
    isBadView: state.bad.includes('view'),
    isBadClaim: state.bad.includes('claim'),
    isBadTheme: look.bad.includes('theme'),
    isBadFit: look.bad.includes('fit'),
    isOlder: versionOf(article) !== versionOf(current),
  });
  const { html, policy } = await drawEmbed({
    article,
    figure,
    view,
    selected: state.claim,
    theme: look.theme,
    fit: look.fit,
    notices,
  });
  return new Response(html, { headers: headersOf(html, policy) });
}
