import { figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { describeDataset, describeFigure } from './claims-json';
import { possibleSizesOf } from './possible-sizes';

/** Those with the ids, in the order of the ids. */
const pickByIds = <T extends { readonly id: string }>(
  all: readonly T[],
  ids: readonly string[],
): readonly T[] => ids.flatMap((id) => all.filter((one) => one.id === id));

/** A figure's JSON: what claims.json says of the figure and of the numbers that it draws. */
export function writeFigureJson(article: Article, figure: Figure, origin: string): string {
  const dataset = describeDataset(article);
  const drawsSentences = figure.views.some((view) => view.form === 'voices');
  const described = {
    figure: describeFigure(article, figure),
    address: absolute(figurePath(article.publication.slug, figure.slug), origin),
    views: figure.views.map((view) => ({
      id: view.id,
      label: view.label,
      layer: view.layer,
      title: proseText(article, view.title ?? figure.title),
    })),
    notes: figure.notes.map((note) => proseText(article, note)),
    article: dataset.article,
    claims: pickByIds(dataset.claims, figure.claims),
    context: pickByIds(dataset.context, figure.context),
    derived: pickByIds(dataset.derived, figure.derivations),
    sentences: drawsSentences ? dataset.sentences : [],
    possibleSizes: possibleSizesOf(article, figure),
    schemaVersion: dataset.schemaVersion,
    version: dataset.version,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
