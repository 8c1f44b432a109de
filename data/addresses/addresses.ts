/** Every permanent address of the site, as root-relative paths. `absolute` in origin.ts completes them. */
import { readNumberName } from '@/data/model/number-name';

export const DATASET_FILES = [
  'claims.json',
  'claims.csv',
  'context.csv',
  'annotations.jsonld',
  'datapackage.json',
] as const;
export type DatasetFile = (typeof DATASET_FILES)[number];

/** `zip` holds the figure with its data, its sentences and its pictures. */
export const EXPORT_FORMATS = ['svg', 'png', 'csv', 'json', 'zip'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Plain text, BibTeX, RIS and CSL-JSON. */
export const CITATION_FILES = ['citation.txt', 'citation.bib', 'citation.ris', 'citation.json'] as const;
export type CitationFile = (typeof CITATION_FILES)[number];

/** The preview card of whatever the address above it shows. */
export const CARD_FILE = 'card.png';

/** Which view and which mark of a figure are selected; what is absent is the default. */
export interface FigureSelection {
  readonly view?: string | undefined;
  readonly claim?: string | undefined;
}

export interface PictureChoice {
  readonly view?: string | undefined;
  /** One of PICTURE_THEMES. */
  readonly theme?: string | undefined;
  /** CSS pixels. */
  readonly width?: number | undefined;
}

export interface EmbedChoice {
  readonly view?: string | undefined;
  /** The number that is selected. */
  readonly claim?: string | undefined;
  /** One of EMBED_THEMES. */
  readonly theme?: string | undefined;
  /** One of EMBED_FITS. */
  readonly fit?: string | undefined;
  /** The dataset version that the embed stays at. */
  readonly version?: string | undefined;
}

/** A path of the segments, each percent-encoded: ['articles', 'a b'] is “/articles/a%20b”. */
export const pathOf = (segments: readonly string[]): string =>
  `/${segments.map(encodeURIComponent).join('/')}`;

/** “path?key=value…” with the defined values, in the given order. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined) search.append(key, String(value));
  }
  return search.size === 0 ? path : `${path}?${search}`;
}

export const homePath = (): string => '/';

/** The list of articles, in full or searched. */
/** @param search what the list is narrowed by */
export const articlesPath = (search: Readonly<Record<string, string | undefined>> = {}): string =>
  withQuery('/articles', search);

/** The page that answers a search of the articles, unseen by the reader. */
export const FOUND_PATH = '/found';

/** What the dashboard shows beside the article’s own numbers; what is absent is the default. */
export interface DashboardChoice {
  /** Outside context: off by default. */
  readonly context?: boolean;
  /** Marks in the lines of the text: on by default. */
  readonly marks?: boolean;
}

/** Both choices as query parameters, absent where they are the default. */
export const dashboardQuery = ({ context = false, marks = true }: DashboardChoice) => ({
  context: context ? 'on' : undefined,
  marks: marks ? undefined : 'off',
});

export const articlePath = (article: string, choice: DashboardChoice = {}): string =>
  withQuery(pathOf(['articles', article]), dashboardQuery(choice));

/** A comparison goes by the ids of its numbers, in their order; no id holds a “~”. */
const BETWEEN_NUMBERS = '~';
export const slugOfComparison = (numbers: readonly string[]): string => numbers.join(BETWEEN_NUMBERS);
/** The numbers that a comparison's slug names; undefined for a figure of the article's own. */
export const idsOfComparison = (slug: string): readonly string[] | undefined =>
  slug.includes(BETWEEN_NUMBERS) ? slug.split(BETWEEN_NUMBERS) : undefined;

/** The segments of a figure's page, or of a comparison's. */
const figureSegments = (article: string, figure: string): readonly string[] => {
  const numbers = idsOfComparison(figure);
  return numbers ? ['articles', article, 'compare', ...numbers] : ['articles', article, 'figures', figure];
};

/** Of a comparison there is one view, and nothing in it is selected. */
export const figurePath = (article: string, figure: string, selection: FigureSelection = {}): string =>
  withQuery(
    pathOf(figureSegments(article, figure)),
    idsOfComparison(figure) ? {} : { view: selection.view, claim: selection.claim },
  );

/** The page of a claim; seen from a joined article, in the article that it is of. */
export function claimPath(article: string, claim: string): string {
  const named = readNumberName(article, claim);
  return pathOf(['articles', named.article, 'claims', named.id]);
}

/** Two to six numbers, compared in this order: the article's, and of another one “<other article>_<id>”. */
export const comparePath = (article: string, numbers: readonly string[]): string =>
  pathOf(['articles', article, 'compare', ...numbers]);

/** `…/figures/<figure>.svg` and so on; theme and width matter to pictures only. */
export const exportPath = (
  article: string,
  figure: string,
  format: ExportFormat,
  choice: PictureChoice = {},
): string =>
  withQuery(`${pathOf(figureSegments(article, figure))}.${format}`, {
    view: idsOfComparison(figure) ? undefined : choice.view,
    theme: choice.theme,
    width: choice.width,
  });

export const datasetPath = (article: string, file: DatasetFile): string =>
  pathOf(['articles', article, file]);

export const embedPath = (article: string, figure: string, choice: EmbedChoice = {}): string =>
  withQuery(pathOf(['embed', article, figure]), {
    view: idsOfComparison(figure) ? undefined : choice.view,
    claim: choice.claim,
    theme: choice.theme,
    fit: choice.fit,
    version: choice.version,
  });

export const figureCitationPath = (
  article: string,
  figure: string,
  file: CitationFile,
  view?: string,
): string =>
  withQuery(pathOf([...figureSegments(article, figure), file]), {
    view: idsOfComparison(figure) ? undefined : view,
  });

export const claimCitationPath = (article: string, claim: string, file: CitationFile): string =>
  pathOf(['articles', article, 'claims', claim, file]);

/** The pictures that links unfold to: the site's, an article's, a figure's view's, a claim's. */
export const siteCardPath = (): string => pathOf([CARD_FILE]);
export const articleCardPath = (article: string): string => pathOf(['articles', article, CARD_FILE]);
export const figureCardPath = (article: string, figure: string, view?: string): string =>
  pathOf([
    ...figureSegments(article, figure),
    ...(view === undefined || idsOfComparison(figure) ? [] : [view]),
    CARD_FILE,
  ]);
export const claimCardPath = (article: string, claim: string): string =>
  pathOf(['articles', article, 'claims', claim, CARD_FILE]);

export const oEmbedPath = (target: string, format: 'json' | 'xml'): string =>
  withQuery('/oembed', { url: target, format });
