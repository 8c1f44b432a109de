/** Where the time of a picture goes: the steps of rasterising, in this process. */
import { outlineTexts } from '@/components/picture/outline-texts';
import { openFonts } from '@/components/picture/rasterise';
import { writePng } from '@/components/picture/write-png.js';
import { medianOf } from './samples';

const REPEATS = 5;

function processorMilliseconds<Result>(work: () => Result): readonly [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

export async function measureSteps(svg: string, pixels: number): Promise<Readonly<Record<string, number>>> {
  const fonts = await openFonts(svg);
  // Loaded after what sets how it keeps memory, as the server's threads load it.
  const { Resvg } = await import('@resvg/resvg-js');
  const rounds = Array.from({ length: REPEATS }, () => {
    const [outlined, outlining] = processorMilliseconds(() => outlineTexts(svg, fonts));
    const [tree, reading] = processorMilliseconds(
      () =>
        new Resvg(outlined, {
          fitTo: { mode: 'width', value: pixels },
          font: { loadSystemFonts: false },
        }),
    );
    const [image, drawing] = processorMilliseconds(() => tree.render());
    const [, encoding] = processorMilliseconds(() => writePng(image.pixels, image.width));
    const [, usual] = processorMilliseconds(() => image.asPng());
    return { outlining, reading, drawing, encoding, usual };
  });
  const of = (step: keyof (typeof rounds)[number]) => medianOf(rounds.map((round) => round[step]));
  return {
    'words as outlines': of('outlining'),
    reading: of('reading'),
    drawing: of('drawing'),
    'encoding as PNG': of('encoding'),
    '(by the rasteriser itself)': of('usual'),
  };
}
