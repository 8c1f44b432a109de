import type { ReactElement } from 'react';
import { dropForbidden } from '@/data/characters/xml-characters';

/**
 * How wide a text is to be. Pictures and embeds bring their typeface along, so their texts are that wide
 * already; and the rasteriser stretches each part of such a text to the width of the whole.
 */
const TEXT_LENGTH = / (?:textLength|lengthAdjust)="[^"]*"/g;

/**
 * Markup of a document that holds its own typeface, without a framework's traces and without the characters that
 * XML forbids, which the framework lets through. The renderer is loaded late,
 * since Next refuses it in a route's imports.
 */
export async function renderMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return dropForbidden(renderToStaticMarkup(element)).replaceAll(TEXT_LENGTH, '');
}
