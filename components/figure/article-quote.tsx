import type { ReactNode } from 'react';
import { quoteMarksOf } from '@/data/model/quote-marks';

interface ArticleQuoteProps {
  /** The quoted words, which decide which marks stand around them: see `quoteMarksOf`. */
  readonly words: string;
  readonly language: string;
  /** The same words, with what is emphasised and linked in them. */
  readonly children: ReactNode;
}

/** Words of an article, verbatim; the style sheet sets the marks around them. */
export function ArticleQuote({ words, language, children }: ArticleQuoteProps) {
  const hasOwnQuotes = quoteMarksOf(words)[0] === '‘';
  return (
    <q className={hasOwnQuotes ? 'font-serif single-quotes' : 'font-serif'} lang={language} data-article="">
      {children}
      {/* The closing mark has an element of its own, so that it comes with the last word: set with `q::after`, it
          stands behind the first words of a page that still arrives, and moves. */}
      <span />
    </q>
  );
}
