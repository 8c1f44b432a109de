/** Where the time of a picture goes: the steps of rasterising, in this process. */
import { Resvg } from '@resvg/resvg-js';
import { typefaceFile } from '@/components/picture/inline-typeface';
import { writePng } from '@/components/picture/write-png.js';
import { medianOf } from './samples';

const REPEATS = 5;
const FACES = ['sans-400.ttf', 'sans-600.ttf', 'serif-400.ttf', 'serif-600.ttf'];

function processorMilliseconds<Result>(work: () => Result): readonly [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}

export function measureSteps(svg: string, pixels: number): Readonly<Record<string, number>> {
  const font = {
    fontFiles: FACES.map(typefaceFile),
    loadSystemFonts: false,
    defaultFontFamily: 'Inter Tight',
  };
  const rounds = Array.from({ length: REPEATS }, () => {
    const [tree, reading] = processorMilliseconds(
      () => new Resvg(svg, { fitTo: { mode: 'width', value: pixels }, font }),
    );
    const [image, drawing] = processorMilliseconds(() => tree.render());
    const [, encoding] = processorMilliseconds(() => writePng(image.pixels, image.width));
    const [, usual] = processorMilliseconds(() => image.asPng());
    return { reading, drawing, encoding, usual };
  });
  const of = (step: keyof (typeof rounds)[number]) => medianOf(rounds.map((round) => round[step]));
  return {
    reading: of('reading'),
    drawing: of('drawing'),
    'encoding as PNG': of('encoding'),
    '(by the rasteriser itself)': of('usual'),
  };
}
