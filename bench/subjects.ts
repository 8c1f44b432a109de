/** What is measured side by side: two embeds, each beside its bare chart, and the libraries beside the bars. */
import { barFigure, iconArraysPath } from './bar-figure';
import { type BenchPage, fetchEmbed, readChartSize, writeFloorPage } from './pages';
import { PEERS, pathOfPeer, peerPages } from './peer-pages';

export interface Subject {
  readonly name: string;
  /** Root-relative. */
  readonly path: string;
  /** The subject that it is held against: the bare page of the same chart; itself where it is one. */
  readonly floor: string;
  /** How many times what its floor costs it may cost, by the number of frames. */
  readonly goals: Readonly<Record<number, number>>;
  /** Whether it is measured only where it is asked for. */
  readonly isAside?: boolean;
}

/** Parts of an embed, each left out in turn: what a page without it costs less is what it costs. */
const TYPEFACES = /@font-face\{[^}]*\}/g;
const SCRIPT = /<script>.*?<\/script>/gs;
const OTHER_WIDTHS = /<svg [^>]*class="chart chart-(small|medium|large)".*?<\/svg>/gs;
const PARTS: readonly {
  readonly name: string;
  readonly path: string;
  readonly leftOut: readonly RegExp[];
}[] = [
  { name: 'part: without typefaces', path: '/without-typefaces', leftOut: [TYPEFACES] },
  { name: 'part: without script', path: '/without-script', leftOut: [SCRIPT] },
  { name: 'part: without other widths', path: '/without-widths', leftOut: [OTHER_WIDTHS] },
  { name: 'part: chart and words alone', path: '/words', leftOut: [TYPEFACES, SCRIPT, OTHER_WIDTHS] },
];

const BARE_BARS = 'bare SVG: bars';
const BARE_ICONS = 'bare SVG: icon arrays';
const TWENTY = 1.35;

export interface Subjects {
  readonly subjects: readonly Subject[];
  readonly pages: Readonly<Record<string, BenchPage>>;
}

/** @param site the served build, which is asked for the two embeds and for nothing else */
export async function findSubjects(site: string): Promise<Subjects> {
  const { path, figure } = barFigure();
  const bars = await fetchEmbed(site + path);
  const icons = await fetchEmbed(site + iconArraysPath());
  /** Without a policy: it names the style sheet and the script as they were. */
  const without = (leftOut: readonly RegExp[]): BenchPage => ({
    body: leftOut.reduce((body, part) => body.replace(part, ''), bars.body),
    headers: {},
  });
  const bare = ({ body }: BenchPage): BenchPage => ({ body: writeFloorPage(body), headers: {} });
  return {
    subjects: [
      { name: BARE_BARS, path: '/bare-bars', floor: BARE_BARS, goals: {} },
      { name: 'embed: bars', path: '/bars', floor: BARE_BARS, goals: { 1: 1.4, 20: TWENTY } },
      { name: BARE_ICONS, path: '/bare-icons', floor: BARE_ICONS, goals: {} },
      { name: 'embed: icon arrays', path: '/icons', floor: BARE_ICONS, goals: { 1: 1.6, 20: TWENTY } },
      ...PEERS.map((peer) => ({ name: peer.name, path: pathOfPeer(peer), floor: BARE_BARS, goals: {} })),
      ...PARTS.map(({ name, path }) => ({ name, path, floor: BARE_BARS, goals: {}, isAside: true })),
    ],
    pages: {
      '/bare-bars': bare(bars),
      '/bars': bars,
      '/bare-icons': bare(icons),
      '/icons': icons,
      ...Object.fromEntries(PARTS.map(({ path, leftOut }) => [path, without(leftOut)])),
      ...(await peerPages(PEERS, { ...figure, ...readChartSize(bars.body) })),
    },
  };
}
