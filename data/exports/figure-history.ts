/** What readers of a feed want to know: which figures are new, and which were corrected when. */
import type { Article } from '@/data/model/article';
import type { Figure } from '@/data/model/figure';
import { proseText } from '@/data/model/prose-text';
import { canonicalJson, versionOf } from './version';

/** An article as it was published at a moment. */
export interface PublishedVersion {
  readonly article: Article;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface FigureEvent {
  readonly kind: 'new' | 'corrected';
  readonly article: Article;
  readonly figure: Figure;
  readonly version: string;
  readonly at: string;
}

const pick = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly T[] =>
  all.filter(({ id }) => ids.includes(id));

/** What a reader sees of a figure: its words and its numbers. A chart that is only drawn otherwise is the same. */
function describeShown(article: Article, figure: Figure): string {
  return canonicalJson({
    title: proseText(article, figure.title),
    subtitle: proseText(article, figure.subtitle),
    notes: figure.notes.map((note) => proseText(article, note)),
    claims: pick(article.claims, figure.claims).map(({ id, raw, relation, value, unit, quote }) => ({
      id,
      raw,
      relation,
      value,
      unit,
      quote,
    })),
    context: pick(article.context, figure.context),
    derived: pick(article.derived, figure.derivations).map(({ id, value }) => ({ id, value })),
  });
}

/** Compares each published version with the one before it. Newest first; versions in any order. */
export function listFigureEvents(versions: readonly PublishedVersion[]): readonly FigureEvent[] {
  const shown = new Map<string, string>();
  const events: FigureEvent[] = [];
  for (const { article, at } of versions.toSorted((one, other) => one.at.localeCompare(other.at))) {
    for (const figure of article.figures) {
      const now = describeShown(article, figure);
      const before = shown.get(figure.slug);
      shown.set(figure.slug, now);
      if (now === before) continue;
      const kind = before === undefined ? 'new' : 'corrected';
      events.push({ kind, article, figure, version: versionOf(article), at });
    }
  }
  return events.toReversed();
}

/** The published versions of one article, read only where they are needed. */
export interface PublishedArticle {
  /** When the newest was published. */
  readonly latest: string;
  readonly load: () => readonly PublishedVersion[];
}

const newestFirst = (one: string, other: string): number => other.localeCompare(one);

/** The latest of many articles, newest first. Articles that can have none of them are not loaded. */
export function listLatestEvents(
  articles: readonly PublishedArticle[],
  most: number,
): readonly FigureEvent[] {
  let events: readonly FigureEvent[] = [];
  for (const { latest, load } of articles.toSorted((one, other) => newestFirst(one.latest, other.latest))) {
    const oldest = events[most - 1];
    if (oldest && oldest.at >= latest) break;
    events = [...events, ...listFigureEvents(load())]
      .toSorted((one, other) => newestFirst(one.at, other.at))
      .slice(0, most);
  }
  return events;
}
