import { describe, expect, it, vi } from 'vitest';
import { serveEmbed } from '@/app/embed/serve-embed';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import { EVERY_VIEW } from '@/tests/picture/every-view';

const [subject] = EVERY_VIEW;
if (!subject) throw new Error('expected a view in the dataset, found none');
const { article, figure, view } = subject;

/** The article as it might have been: its figures had another first note. */
const older: Article = {
  ...article,
  figures: article.figures.map((one) => ({ ...one, notes: ['An older note.', ...one.notes] })) as never,
};

vi.mock('@/data/exports/kept-versions', () => ({
  loadVersion: (_slug: string, version: string) => (version === versionOf(older) ? older : undefined),
  loadVersions: () => [older],
}));

const serve = (version: string) =>
  serveEmbed(new Request('http://localhost/embed'), {
    params: Promise.resolve({
      article: article.publication.slug,
      figure: figure.slug,
      state: view.id,
      theme: 'light',
      version,
    }),
  });

describe('an embed that stays at an older version', () => {
  it('keeps working, names its version and says quietly that there is a newer one', async () => {
    expect(versionOf(older)).not.toBe(versionOf(article));
    const answer = await serve(versionOf(older));
    expect(answer.status).toBe(200);
    const html = await answer.text();
    expect(html).toContain(`dataset version <span data-cite="">${versionOf(older)}</span>`);
    expect(html.match(/<p class="note">[^<]*older version[^<]*<\/p>/g)).toHaveLength(1);
    expect(html).not.toContain('role="alert"');
  });

  it('is missing where its version was not kept', async () => {
    expect((await serve('000000000000')).status).toBe(404);
  });
});
