import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { drawPicture } from '@/components/picture/draw-picture';
import { rasterise } from '@/components/picture/rasterise';
import { renderMarkup } from '@/components/picture/render-markup';
import { escapeMarkup } from '@/data/addresses/markup';
import { dropForbidden } from '@/data/characters/xml-characters';
import { EVERY_VIEW } from './every-view';

const FORBIDDEN = '\u0000\u0008\u000b\u000c\u001f\ufffe\uffff\ud800';
const hostile = `be${FORBIDDEN}fore`;

describe('characters that XML forbids', () => {
  it('are dropped from what is escaped and from what is rendered, and nothing else is', async () => {
    expect(escapeMarkup(hostile)).toBe('before');
    expect(await renderMarkup(createElement('text', {}, hostile))).toBe('<text>before</text>');
    const allowed = '\t\n\r é € 中 😀 \u007f\ufffd';
    expect(dropForbidden(allowed)).toBe(allowed);
  });

  it('leave a picture that can still be read and rasterised', async () => {
    const [first] = EVERY_VIEW;
    if (!first) throw new Error('expected a view');
    const { article, view } = first;
    const figure = { ...first.figure, title: `A form feed: \f${FORBIDDEN}.`, notes: [`A note\f.`] };
    const svg = await drawPicture(article, figure, { ...view, title: figure.title }, { typeface: 'named' });
    expect(svg).toBe(dropForbidden(svg));
    expect((await rasterise(svg, 640)).byteLength).toBeGreaterThan(1000);
  });
});
