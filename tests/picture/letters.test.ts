import { describe, expect, it } from 'vitest';
import { rasterise } from '@/components/picture/rasterise';

const drawText = (text: string, font: string): Promise<Uint8Array> =>
  rasterise(
    `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text x="5" y="30" font-size="24" ${font}>${text}</text></svg>`,
    60,
  );

const FONTS = [
  'font-family="Inter Tight"',
  'font-family="Inter Tight" font-weight="600"',
  'font-family="Source Serif 4"',
];

/** By itself the rasteriser draws nothing for a letter that its fonts lack, and says nothing. */
describe.each(FONTS)('a picture in %s', (font) => {
  it('draws letters of every language that is written in Latin, Greek or Cyrillic', async () => {
    const empty = await drawText(' ', font);
    for (const letter of '€™łğčőńŻșāđắΩжї') expect(await drawText(letter, font), letter).not.toEqual(empty);
  });

  it('shows that a letter is missing where none of them has it', async () => {
    expect(await drawText('\u{e000}', font)).toEqual(await drawText('■', font));
  });
});
