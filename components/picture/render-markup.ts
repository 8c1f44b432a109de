import type { ReactElement } from 'react';

/** Markup without a framework's traces. The renderer is loaded late, since Next refuses it in a route's imports. */
export async function renderMarkup(element: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  return renderToStaticMarkup(element);
}
