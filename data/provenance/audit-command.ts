/** `npm run audit`: one line per fault and exit code 1, or one line per article and 0. */
import { articleSources } from '@/data/articles';
import type { ArticleSource } from '@/data/model/article';
import { readArticleText } from './article-text';
import { auditArticle, auditSlugs } from './audit';
import { formatFault } from './fault';

function auditToLines(source: ArticleSource): readonly string[] {
  const { slug } = source.publication;
  return auditArticle(source, readArticleText(slug)).map((fault) => formatFault(slug, fault));
}

function summarize({ publication, ...source }: ArticleSource): string {
  const { sentences, claims, exclusions, context, derivations, annotations, figures } = source;
  const counts = { sentences, claims, exclusions, context, derivations, annotations, figures };
  const told = Object.entries(counts).map(([kind, all]) => `${all.length} ${kind}`);
  return `${publication.slug}: no faults (${told.join(', ')})`;
}

const faults = [
  ...auditSlugs(articleSources).map((fault) => formatFault(fault.id, fault)),
  ...articleSources.flatMap(auditToLines),
];
const lines = faults.length > 0 ? faults : articleSources.map(summarize);
// Written as it is: through a format string, “6%of” would be read as a format code.
process.stdout.write(`${lines.join('\n')}\n`);
if (faults.length > 0) process.exitCode = 1;
