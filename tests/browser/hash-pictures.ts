/** Draws every picture and prints the hashes of their bytes as JSON: run as a process of its own. */
import { createHash } from 'node:crypto';
import { writeFigureFile } from '@/components/picture/figure-file';
import { PICTURE_THEMES } from '@/data/addresses/themes';
import { EVERY_VIEW } from '@/tests/picture/every-view';

const hashes: Record<string, string> = {};
for (const subject of EVERY_VIEW) {
  for (const theme of PICTURE_THEMES) {
    for (const format of ['svg', 'png'] as const) {
      const { body } = await writeFigureFile({ ...subject, theme, width: 360 }, format);
      const key = [
        subject.article.publication.slug,
        subject.figure.slug,
        subject.view.id,
        theme,
        format,
      ].join(' ');
      hashes[key] = createHash('sha256').update(body).digest('hex');
    }
  }
}
console.log(JSON.stringify(hashes));
