import { typefaceFile } from './inline-typeface';

const CUT_FILES = ['sans-400.ttf', 'sans-600.ttf', 'serif-400.ttf', 'serif-600.ttf'];

/**
 * An svg as PNG, drawn with the bundled typefaces alone: the same on every machine.
 * @param pixels width of the PNG
 */
export async function rasterise(svg: string, pixels: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: {
      fontFiles: CUT_FILES.map(typefaceFile),
      loadSystemFonts: false,
      defaultFontFamily: 'Inter Tight',
    },
  });
  return resvg.render().asPng();
}
