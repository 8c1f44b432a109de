/** An embed can stay at a version of the data: the current one is as ever, an older one says so. */
import { expect, test } from 'playwright/test';
import { embedPath } from '@/data/addresses/addresses';
import { loadVersions } from '@/data/exports/kept-versions';
import { versionOf } from '@/data/exports/version';
import { ARTICLES } from './pages';

const OLDER = 'older version of the data';

for (const current of ARTICLES) {
  const { slug } = current.publication;
  const kept = loadVersions(slug);

  test(`every kept version of every figure can be embedded: ${slug}`, async ({ request }) => {
    expect(kept.map(versionOf)).toContain(versionOf(current));
    for (const article of kept) {
      const version = versionOf(article);
      for (const { slug: figure, views } of article.figures) {
        for (const { id: view } of views) {
          const answer = await request.get(embedPath(slug, figure, { view, version }));
          expect(answer.status(), `${figure} ${view} ${version}`).toBe(200);
          const html = await answer.text();
          expect(html.includes(OLDER)).toBe(version !== versionOf(current));
          expect(html).toContain(version);
        }
      }
    }
  });

  test(`the current version is the embed as it is without one: ${slug}`, async ({ request }) => {
    const [figure] = current.figures;
    const pinned = await request.get(embedPath(slug, figure?.slug ?? '', { version: versionOf(current) }));
    const plain = await request.get(embedPath(slug, figure?.slug ?? ''));
    expect(await pinned.text()).toBe(await plain.text());
  });

  test(`an unknown version is missing, and the answer says which there are: ${slug}`, async ({ request }) => {
    for (const version of ['000000000000', 'latest', '../../claims', '%00']) {
      const answer = await request.get(embedPath(slug, current.figures[0]?.slug ?? '', { version }));
      expect(answer.status(), version).toBe(404);
      const body = await answer.text();
      expect(body).toMatch(/^There is no version “/);
      expect(body).toContain(versionOf(current));
      expect(body.length).toBeLessThan(1500);
    }
  });
}
