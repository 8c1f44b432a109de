/** `/oembed` at the edge: heights are measured in the exported embeds, as the server measures its own. */
import { embedHeight } from '@/components/embed/embed-height';
import { pathOf } from '@/data/addresses/addresses';
import { encodeFigureState, encodeLook } from '@/data/addresses/figure-state';
import { answerOEmbed, cachingOfOEmbed } from '@/data/addresses/oembed';
import type { OEmbedSite } from '@/data/addresses/oembed-fields';
import { findOEmbedTarget, OEmbedError, type OEmbedTarget } from '@/data/addresses/oembed-target';
import { isOwnUrl } from '@/data/addresses/origin';
import { EMBED_FITS, EMBED_THEMES, type EmbedFit, PICTURE_WIDTHS } from '@/data/addresses/themes';
import { takePolicy } from '../carry-policy';
import type { AskHost, EdgeSite } from './edge-site';

type Bodies = Readonly<Partial<Record<EmbedFit, string>>>;

const WIDTHS: readonly number[] = PICTURE_WIDTHS;

const BODY = /<body>(.*)<script>/s;

/** What is embedded of the URL; undefined where nothing is, which `answerOEmbed` then says why. */
function findTarget(given: string | null, { catalogue, origin }: EdgeSite): OEmbedTarget | undefined {
  if (given === null || !URL.canParse(given)) return undefined;
  const url = new URL(given);
  if (!isOwnUrl(url, origin)) return undefined;
  try {
    return findOEmbedTarget(url, catalogue);
  } catch (error) {
    if (error instanceof OEmbedError) return undefined;
    throw error;
  }
}

/** The bodies of the target's embed in each form. */
async function readBodies(target: OEmbedTarget | undefined, ask: AskHost): Promise<Bodies> {
  if (!target || target.kind === 'picture') return {};
  const state = target.kind === 'figure' ? target.state : { view: target.view, bad: [] };
  const bodies: Partial<Record<EmbedFit, string>> = {};
  for (const fit of EMBED_FITS) {
    const look = encodeLook({ theme: EMBED_THEMES[0], fit, bad: [] });
    const found = await ask(pathOf(['embed', target.article, target.figure, encodeFigureState(state), look]));
    const body = found.status === 200 ? BODY.exec(takePolicy(await found.text()).html)?.[1] : undefined;
    if (body !== undefined) bodies[fit] = body;
  }
  return bodies;
}

function have<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined)
    throw new OEmbedError(
      404,
      'url: expected what this export holds, found a comparison, which is embedded from a server.',
    );
  return thing;
}

const keyOf = (target: OEmbedTarget, { catalogue }: EdgeSite): string => {
  if (target.kind === 'claim') return `${target.article}/claims/${target.claim}`;
  const article = catalogue.articles.find(({ slug }) => slug === target.article);
  const first = article?.figures.find(({ slug }) => slug === target.figure)?.views[0];
  const view = target.kind === 'figure' ? target.state.view : (target.options.view ?? first);
  return `${target.article}/${target.figure}/${view}`;
};

const describe = (site: EdgeSite, bodies: Bodies): OEmbedSite => ({
  origin: site.origin,
  name: site.name,
  titleOf: (target) => have(site.titles[keyOf(target, site)]),
  embedHeight: (_article, _figure, { fit }, width) => embedHeight(have(bodies[fit]), width),
  pictureHeight: (article, figure, view, width) =>
    have(site.pictureHeights[`${article}/${figure}/${view}`]?.[WIDTHS.indexOf(width)]),
});

export async function answerOEmbedRequest(
  search: URLSearchParams,
  site: EdgeSite,
  ask: AskHost,
): Promise<Response> {
  const bodies = await readBodies(findTarget(search.get('url'), site), ask);
  const { status, contentType, body } = answerOEmbed(search, site.catalogue, describe(site, bodies));
  const headers = {
    ...site.headers.icon,
    'Content-Type': contentType,
    'Access-Control-Allow-Origin': '*',
    ...cachingOfOEmbed(status),
  };
  return new Response(body, { status, headers });
}
