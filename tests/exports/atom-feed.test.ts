import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { writeAtomFeed } from '@/data/exports/atom-feed';
import { listFigureEvents, listLatestEvents, type PublishedVersion } from '@/data/exports/figure-history';
import { keptVersions } from '@/data/exports/kept-versions';
import { loadPublishedVersions, readPublicationDates } from '@/data/exports/publication-dates';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import { smallArticle } from './small-article';

const [figure] = smallArticle.figures;
if (!figure) throw new Error('expected the small article to have a figure');

const corrected: Article = {
  ...smallArticle,
  figures: smallArticle.figures.map((one) =>
    one === figure ? { ...one, title: 'Another <title> & more' } : one,
  ),
};

const first = { article: smallArticle, at: '2026-01-01T00:00:00Z' };
const second = { article: corrected, at: '2026-02-01T00:00:00Z' };

describe('the history of figures', () => {
  it('tells each figure once when it is new', () => {
    const events = listFigureEvents([first]);
    expect(events.map(({ kind }) => kind)).toEqual(smallArticle.figures.map(() => 'new'));
  });

  it('tells a correction, and only of what was corrected', () => {
    const [latest, ...older] = listFigureEvents([second, first]);
    expect(latest).toMatchObject({ kind: 'corrected', at: second.at, version: versionOf(corrected) });
    expect(latest?.figure.slug).toBe(figure.slug);
    expect(older.every(({ kind }) => kind === 'new')).toBe(true);
  });

  it('tells nothing where words and numbers are the same', () => {
    const drawnOtherwise = { ...smallArticle, annotations: [] };
    const again = { article: drawnOtherwise, at: '2026-03-01T00:00:00Z' };
    expect(listFigureEvents([first, again])).toHaveLength(smallArticle.figures.length);
  });
});

describe('the latest of many articles', () => {
  const day = fc
    .integer({ min: 1, max: 28 })
    .map((one) => `2026-01-${String(one).padStart(2, '0')}T00:00:00Z`);
  const history = fc
    .uniqueArray(day, { minLength: 1, maxLength: 4 })
    .map((days) =>
      days.map((at, index): PublishedVersion => ({ article: index % 2 ? corrected : smallArticle, at })),
    );
  const published = (versions: readonly PublishedVersion[], load = () => versions) => ({
    latest:
      versions
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    load,
  });

  it('are those that all of them in order begin with', () => {
    fc.assert(
      fc.property(fc.array(history), fc.integer({ min: 1, max: 12 }), (all, most) => {
        const inOrder = all
          .flatMap((versions) => listFigureEvents(versions))
          .map(({ at }) => at)
          .toSorted()
          .toReversed();
        const latest = listLatestEvents(
          all.map((versions) => published(versions)),
          most,
        );
        expect(latest.map(({ at }) => at)).toEqual(inOrder.slice(0, most));
      }),
    );
  });

  it('are found without loading articles that have none of them', () => {
    const older = published([first], () => {
      throw new Error('loaded');
    });
    expect(listLatestEvents([older, published([second])], 1)).toHaveLength(1);
    expect(() => listLatestEvents([older, published([second])], 99)).toThrow('loaded');
  });
});

describe('the feed', () => {
  const entriesOf = (feed: string): readonly string[] =>
    [...feed.matchAll(/<entry>[\s\S]*?<\/entry>/g)].map(([entry]) => entry);

  it('has what RFC 4287 asks of a feed and of an entry', () => {
    const feed = writeAtomFeed(listFigureEvents([first, second]), 'https://figures.example');
    const entries = entriesOf(feed);
    expect(entries).toHaveLength(smallArticle.figures.length + 1);
    expect(feed.split('<entry>')[0]).toContain(`<updated>${second.at}</updated>`);
    for (const entry of entries) {
      for (const start of ['<id>', '<title>', '<updated>', '<author>', '<summary>', '<link ']) {
        expect(entry.split(start), start).toHaveLength(2);
      }
    }
    expect(new Set(entries.map((entry) => entry.match(/<id>(.*)<\/id>/)?.[1])).size).toBe(entries.length);
    expect(feed).toContain('<title>Corrected: Another &lt;title&gt; &amp; more</title>');
  });

  it('stands without entries', () => {
    expect(entriesOf(writeAtomFeed([], 'https://figures.example'))).toEqual([]);
  });
});

describe.each(loadArticles().map((article) => article.publication.slug))('the dates of %s', (slug) => {
  it('are known for every kept version, and for no other', () => {
    expect(Object.keys(readPublicationDates(slug)).toSorted()).toEqual(keptVersions(slug));
  });

  it('make a history in which every figure of today was new once', () => {
    const events = listFigureEvents(loadPublishedVersions(slug));
    const current = loadArticles().find(({ publication }) => publication.slug === slug);
    const told = events.filter(({ kind }) => kind === 'new').map((event) => event.figure.slug);
    expect(told.toSorted()).toEqual(
      expect.arrayContaining(current?.figures.map((one) => one.slug) ?? ['none']),
    );
  });
});
