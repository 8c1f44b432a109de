import { figurePath } from '@/data/addresses/addresses';
import { absolute } from '@/data/addresses/origin';
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { contextOf, sourceOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { citeViews } from './citation';
import { writeCitations } from './citation-formats';
import { describeOrigins } from './describe-article';
import { writeReceipts } from './receipts';

function describeSources(article: Article, figure: Figure): string {
  const ids = new Set(figure.context.map((id) => contextOf(article, id).source));
  const lines = [...ids].map((id) => {
    const { title, publisher, year, url } = sourceOf(article, id);
    return `- ${title}, ${publisher}, ${year ?? 'year not known'}, ${url}`;
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

const section = (heading: string, text: string): string =>
  `${heading}\n${'='.repeat(heading.length)}\n${text.trimEnd()}\n`;

/** README.txt of a figure's archive: what the figure says, from which words, and what it cannot tell. */
export function writeFigureReadme(article: Article, figure: Figure, origin: string): string {
  const title = proseText(article, figure.title);
  const address = absolute(figurePath(article.publication.slug, figure.slug), origin);
  const notes = figure.notes.map((note) => `- ${proseText(article, note)}`).join('\n');
  return [
    section(title, `${proseText(article, figure.subtitle)}\n${address}`),
    section('The sentences', writeReceipts(article, figure, origin)),
    section('What the numbers cannot tell', notes || 'No notes.'),
    section('Other sources', describeSources(article, figure)),
    section('How to cite', writeCitations(citeViews(article, figure, origin), 'citation.txt').body),
    section('Whose words these are', describeOrigins(article)),
  ].join('\n');
}
