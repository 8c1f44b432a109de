import { describe, expect, it } from 'vitest';
import { drawPicture } from '@/components/picture/draw-picture';
import { EVERY_VIEW } from './every-view';

describe('pictures pasted into one page', () => {
  it('share no id, and each refers to its own alone', async () => {
    const [first, second] = EVERY_VIEW.filter(({ figure }) => figure.views.length > 1);
    if (!first || !second) throw new Error('expected a figure with two views');
    const pictures = await Promise.all([
      drawPicture(first.article, first.figure, first.view),
      drawPicture(first.article, first.figure, first.view, { theme: 'dark' }),
      drawPicture(second.article, second.figure, second.view),
    ]);
    const idsOf = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const all = pictures.flatMap(idsOf);
    expect(all.length).toBeGreaterThan(9);
    expect(new Set(all).size).toBe(all.length);
    for (const svg of pictures) {
      const used = [
        ...[...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id),
        ...(/aria-labelledby="([^"]+)"/.exec(svg)?.[1]?.split(' ') ?? []),
      ];
      for (const id of used) expect(idsOf(svg)).toContain(id);
    }
  });
});
