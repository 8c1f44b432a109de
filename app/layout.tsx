import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/figure/site-footer';
import { SiteHeader } from '@/components/figure/site-header';
import { readSiteOrigin } from '@/data/addresses/origin';
import { SITE_NAME } from '@/data/addresses/site-name';
import './globals.css';

// `optional`: a late font is never swapped in, so nothing shifts.
const sans = localFont({
  src: [
    { path: '../components/typeface/sans-400.woff2', weight: '400' },
    { path: '../components/typeface/sans-600.woff2', weight: '600' },
  ],
  variable: '--sans',
  display: 'optional',
  adjustFontFallback: 'Arial',
});
const serif = localFont({
  src: [
    { path: '../components/typeface/serif-400.woff2', weight: '400' },
    { path: '../components/typeface/serif-600.woff2', weight: '600' },
  ],
  variable: '--serif',
  display: 'optional',
  adjustFontFallback: 'Times New Roman',
});

export const metadata: Metadata = {
  metadataBase: new URL(readSiteOrigin()),
  title: { default: SITE_NAME, template: `%s | ${SITE_NAME}` },
  description: 'A news article’s numbers as charts. No number without its sentence.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fffdf9' },
    { media: '(prefers-color-scheme: dark)', color: '#16181b' },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${sans.variable} ${serif.variable}`}>
      <body className="@container">
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
