import { expect, it } from 'vitest';
import { writeFigureFile } from '@/components/picture/figure-file';
import { rasterise } from '@/components/picture/rasterise';
import { EVERY_VIEW } from './every-view';

const svgOf = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-size="24" font-family="Inter Tight">${words}</text></svg>`;

it('many pictures at once come each to who asked for it', async () => {
  const words = ['one', 'two', 'three', 'four', 'five'];
  const together = await Promise.all(words.map((word) => rasterise(svgOf(word), 200)));
  for (const [index, word] of words.entries()) {
    const alone = await rasterise(svgOf(word), 200);
    expect(Buffer.compare(together[index] as Uint8Array, alone)).toBe(0);
  }
});

it('what is no svg is refused with what was found, and the next picture is drawn', async () => {
  await expect(rasterise('<svg', 200)).rejects.toThrow(/expected a PNG 200 pixels wide, found: SVG data/);
  expect((await rasterise(svgOf('next'), 200)).length).toBeGreaterThan(100);
});

it('the main thread goes on while a picture is rasterised', async () => {
  const large = svgOf('x').replace('<text', '<rect width="200" height="40" fill="red"/><text');
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 1);
  await rasterise(large, 6000);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(3);
});

it('equal pictures are one: those who ask together and later get the same bytes, others get others', async () => {
  const [subject] = EVERY_VIEW;
  if (!subject) throw new Error('expected a figure in the dataset, found none');
  const [one, other] = await Promise.all([writeFigureFile(subject, 'png'), writeFigureFile(subject, 'png')]);
  expect(other.body).toBe(one.body);
  expect((await writeFigureFile({ ...subject, theme: 'light' }, 'png')).body).toBe(one.body);
  expect((await writeFigureFile({ ...subject, theme: 'dark' }, 'png')).body).not.toBe(one.body);
  expect((await writeFigureFile({ ...subject, width: 320 }, 'png')).body).not.toBe(one.body);
});
