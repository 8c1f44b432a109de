import { figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { writeClaimsJson } from './claims-json';
import { DATAPACKAGE_PROFILE, sourcesOf } from './datapackage';
import { datasetFilesOf } from './dataset-files';
import { describeOrigins } from './describe-article';
import { describeFile, describeTable } from './describe-file';
import { writeFigureCsv } from './figure-csv';
import { writeFigureJson } from './figure-json';
import { FIGURE_COLUMNS } from './number-columns';
import { versionOf } from './version';

/** datapackage.json of a figure's archive: what its data files hold, so that tools read them as they are meant. */
export function writeFigureDatapackage(article: Article, figure: Figure, origin: string): string {
  const { slug } = figure;
  const numbers = describeFile(
    'numbers',
    `${slug}.csv`,
    'The figure’s numbers',
    writeFigureCsv(article, figure, origin),
  );
  const described = describeFile(
    'figure',
    `${slug}.json`,
    'The figure and its numbers',
    writeFigureJson(article, figure, origin),
  );
  const datasets = datasetFilesOf(article).map(({ name, article: one }) =>
    describeFile(
      article.parts ? `dataset-${one.publication.slug}` : 'dataset',
      name,
      'The whole dataset of the article',
      writeClaimsJson(one),
    ),
  );
  const descriptor = {
    $schema: DATAPACKAGE_PROFILE,
    name: slug,
    title: proseText(article, figure.title),
    description: describeOrigins(article),
    version: versionOf(article),
    homepage: absolute(figurePath(article.publication.slug, slug), origin),
    sources: sourcesOf(article),
    resources: [
      describeTable(numbers, FIGURE_COLUMNS, ['kind', 'id']),
      { ...described, format: 'json', mediatype: 'application/json' },
      ...datasets.map((dataset) => ({ ...dataset, format: 'json', mediatype: 'application/json' })),
    ],
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
