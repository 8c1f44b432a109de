import type { ReactNode } from 'react';

/**
 * A page's content as the markup that its reader gets. No client takes pages over, so the framework needs no account
 * of their parts: it makes that account four times for every page, which is most of a build.
 */
export async function PageMarkup({ children }: { readonly children: ReactNode }) {
  const { renderToReadableStream } = await import('react-dom/server');
  const stream = await renderToReadableStream(children);
  await stream.allReady;
  const markup = await new Response(stream).text();
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just written and escaped this markup
  return <div className="contents" dangerouslySetInnerHTML={{ __html: markup }} />;
}
