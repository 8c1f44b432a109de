import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartSvg } from '@/components/charts/chart-svg';
import { drawPicture } from '@/components/picture/draw-picture';
import { layoutWidth } from '@/components/picture/picture-frame';
import { FRAMES } from '@/components/scales/frame';
import { CSS_INK } from '@/components/scales/ink';
import { EVERY_VIEW } from './every-view';

const SHAPE = /<(rect|circle|line|path|text)\b([^>]*)>/g;
const GEOMETRY =
  /\b(x|y|x1|y1|x2|y2|cx|cy|r|d|width|height|font-size|stroke-width|stroke-dasharray)="([^"]*)"/g;

/** Every shape with its lengths, in order; what paints it and where it leads left out. */
const shapesOf = (markup: string): readonly string[] =>
  [...markup.matchAll(SHAPE)].map(([, name, attributes = '']) =>
    [name, ...[...attributes.matchAll(GEOMETRY)].map(([one]) => one)].join(' '),
  );

const withoutDefinitions = (markup: string): string => markup.replace(/<defs>.*<\/defs>/s, '');

describe.each(EVERY_VIEW)('the chart in the picture of $name', ({ article, figure, view }) => {
  it.each(FRAMES.map((frame) => [frame.name, frame] as const))(
    'is the page’s, in the %s frame',
    async (_name, frame) => {
      const page = renderToStaticMarkup(
        <ChartSvg
          article={article}
          view={view}
          frame={frame}
          ink={CSS_INK}
          links={{ hrefOf: (kind, id) => `#${kind}-${id}`, selected: undefined }}
          idPrefix="page"
          labelledBy="takeaway"
        />,
      );
      const svg = await drawPicture(article, figure, view, { width: layoutWidth(frame) });
      const chart = svg.slice(svg.indexOf('data-part="chart"'));
      const shapes = shapesOf(withoutDefinitions(page));
      expect(shapes.length).toBeGreaterThan(3);
      expect(shapesOf(chart).slice(0, shapes.length)).toEqual(shapes);
    },
  );
});
