/** Every address that a site answers with something of its own, for those who keep all answers as files. */
import {
  articleCardPath,
  articlePath,
  articlesPath,
  CITATION_FILES,
  claimCardPath,
  claimCitationPath,
  claimPath,
  DATASET_FILES,
  datasetPath,
  EXPORT_FORMATS,
  embedPath,
  exportPath,
  figureCardPath,
  figureCitationPath,
  figurePath,
  homePath,
  oEmbedPath,
  pathOf,
  siteCardPath,
  withQuery,
} from './addresses';
import type { CatalogueArticle, CatalogueFigure } from './catalogue';
import { allFigureStates, allLooks, encodeFigureState, encodeLook } from './figure-state';
import { absolute } from './origin';
import { EMBED_THEMES, PICTURE_THEMES } from './themes';

/** The pages and files of the site as a whole. */
export const siteAddresses = (): readonly string[] => [
  homePath(),
  articlesPath(),
  '/how-to-read',
  siteCardPath(),
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/embed.js',
  '/favicon.ico',
  '/icon.svg',
];

const oEmbedAddresses = (page: string, origin: string): readonly string[] =>
  (['json', 'xml'] as const).map((format) => oEmbedPath(absolute(page, origin), format));

const CHOICES = [false, true].flatMap((context) => [true, false].map((marks) => ({ context, marks })));

const dashboardAddresses = ({ slug }: CatalogueArticle): readonly string[] => [
  ...CHOICES.map((choice) => articlePath(slug, choice)),
  ...DATASET_FILES.map((file) => datasetPath(slug, file)),
  ...DATASET_FILES.filter((file) => file.endsWith('.csv')).map((file) =>
    withQuery(datasetPath(slug, file), { bom: 1 }),
  ),
  articleCardPath(slug),
];

const pathOfEmbed = (article: string, figure: string, ...steps: readonly string[]): string =>
  pathOf(['embed', article, figure, ...steps]);

/**
 * The embeds of a figure. One that says that a part of its address does not exist says so once: of two such
 * parts, or in another look, none is made.
 */
function embedAddresses(article: string, figure: CatalogueFigure): readonly string[] {
  const states = allFigureStates(figure);
  const [first] = states;
  const looks = allLooks();
  const [light] = EMBED_THEMES;
  const made = states.flatMap((state) =>
    looks
      .filter((look) =>
        look.bad.length > 0 ? state === first : state.bad.length === 0 || encodeLook(look) === light,
      )
      .map((look) => pathOfEmbed(article, figure.slug, encodeFigureState(state), encodeLook(look))),
  );
  return [embedPath(article, figure.slug), ...made];
}

/** The embeds of a version that some stay at: in the default look alone. */
const keptAddresses = ({ slug, version: current, kept }: CatalogueArticle): readonly string[] =>
  kept
    .filter(({ version }) => version !== current)
    .flatMap(({ version, figures }) =>
      figures.flatMap((figure) =>
        allFigureStates(figure)
          .filter(({ bad }) => bad.length === 0)
          .map((state) => pathOfEmbed(slug, figure.slug, encodeFigureState(state), EMBED_THEMES[0], version)),
      ),
    );

function figureAddresses(article: string, figure: CatalogueFigure, origin: string): readonly string[] {
  const { slug, views } = figure;
  const [, ...otherViews] = views;
  const pages = [undefined, ...otherViews].map((view) => figurePath(article, slug, { view }));
  return [
    ...pages,
    ...pages.flatMap((page) => oEmbedAddresses(page, origin)),
    ...(['svg', 'png'] as const).flatMap((format) =>
      views.flatMap((view) =>
        PICTURE_THEMES.map((theme) => exportPath(article, slug, format, { view, theme })),
      ),
    ),
    ...EXPORT_FORMATS.filter((format) => format !== 'svg' && format !== 'png').map((format) =>
      exportPath(article, slug, format),
    ),
    withQuery(exportPath(article, slug, 'csv'), { bom: 1 }),
    ...[undefined, ...views].flatMap((view) => [
      ...CITATION_FILES.map((file) => figureCitationPath(article, slug, file, view)),
      figureCardPath(article, slug, view),
    ]),
    ...embedAddresses(article, figure),
  ];
}

const claimAddresses = (article: string, claim: string, origin: string): readonly string[] => [
  claimPath(article, claim),
  ...oEmbedAddresses(claimPath(article, claim), origin),
  ...CITATION_FILES.map((file) => claimCitationPath(article, claim, file)),
  claimCardPath(article, claim),
];

/**
 * Everything of one article but its comparisons, of which there are more than anyone would keep.
 * @param origin the site's own, which oEmbed's addresses hold
 */
export const articleAddresses = (article: CatalogueArticle, origin: string): readonly string[] => [
  ...dashboardAddresses(article),
  ...article.figures.flatMap((figure) => figureAddresses(article.slug, figure, origin)),
  ...article.claims.flatMap((claim) => claimAddresses(article.slug, claim, origin)),
  ...keptAddresses(article),
];

const COMPARISON_LINK = /href="(\/articles\/[^"]+\/compare\/[^"#?.]+)"/g;

/** The comparisons that a page links to. */
export const comparisonsLinkedFrom = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(COMPARISON_LINK)].map(([, path = '']) => path)),
];
