import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/figure/site-footer';
import { SiteHeader } from '@/components/figure/site-header';
import { readSiteOrigin } from '@/data/addresses/origin';
import { loadSite } from '@/data/dataset/site';
import { FEED } from './page-metadata';
import { SHOW_WHEN_SET } from './show-when-set';
import './globals.css';

export const metadata: Metadata = {
  metadataBase: new URL(readSiteOrigin()),
  title: { default: loadSite().name, template: `%s | ${loadSite().name}` },
  description: `${loadSite().about} ${loadSite().line}.`,
  alternates: { types: FEED },
  openGraph: { siteName: loadSite().name },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf9' },
    { media: '(prefers-color-scheme: dark)', color: '#16181b' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body className="@container">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the script is a constant */}
        <script data-own="" dangerouslySetInnerHTML={{ __html: SHOW_WHEN_SET }} />
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:z-10 focus:bg-paper focus:p-3"
        >
          Skip to content
        </a>
        <SiteHeader />
        {children}
        <SiteFooter />
      </body>
    </html>
  );
}
