import { figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { homeOf, partsOf } from '@/data/model/joined-article';
import { derivedOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { describeDataset, describeFigure } from './claims-json';
import { possibleSizesOf } from './possible-sizes';
import { versionOf } from './version';

type Dataset = ReturnType<typeof describeDataset>;

/** The numbers of these names, in their order, each as its own article's dataset has it. */
const pickByNames = <T extends { readonly id: string }>(
  article: Article,
  names: readonly string[],
  of: (dataset: Dataset) => readonly T[],
): readonly T[] =>
  names.flatMap((name) => {
    const home = homeOf(article, name);
    const found = of(describeDataset(home.article)).filter(({ id }) => id === home.id);
    // What another article's number is called here, and whose it is.
    return article.parts
      ? found.map((one) => ({ ...one, id: name, article: home.article.publication.slug }))
      : found;
  });

/** What two articles are, each with the version of its own dataset. */
const describeArticles = (parts: readonly Article[]) =>
  parts.map((part) => {
    const { article, version } = describeDataset(part);
    return { ...article, date: part.publication.whenPublished, version };
  });

/** A figure's JSON: what claims.json says of the figure and of the numbers that it draws. */
export function writeFigureJson(article: Article, figure: Figure, origin: string): string {
  const dataset = describeDataset(partsOf(article)[0] ?? article);
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
    ...(article.parts ? { articles: describeArticles(article.parts) } : {}),
    claims: pickByNames(article, figure.claims, ({ claims }) => claims),
    context: pickByNames(article, figure.context, ({ context }) => context),
    derived: pickByNames(article, figure.derivations, ({ derived }) => derived).map((one) => ({
      ...one,
      inputs: derivedOf(article, one.id).inputs,
    })),
    sentences: drawsSentences ? dataset.sentences : [],
    possibleSizes: possibleSizesOf(article, figure),
    schemaVersion: dataset.schemaVersion,
    version: versionOf(article),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
