import type { ReactNode } from 'react';

export const SHARE_TITLE = 'Share, embed, cite, download';

/** The ways to take something along, under one heading; all in plain HTML. */
export const ShareSection = ({ children }: { readonly children: ReactNode }) => (
  <section id="share" aria-labelledby="share-title" className="no-print mt-10 border-t border-rule pt-6">
    <h2 id="share-title" className="text-lg">
      {SHARE_TITLE}
    </h2>
    <div className="mt-3 divide-y divide-rule border-y border-rule">{children}</div>
  </section>
);
