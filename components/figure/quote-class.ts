import { quoteMarksOf } from '@/data/model/quote-marks';

/** The class of a verbatim quote whose marks the style sheet sets: see `quoteMarksOf`. */
export const quoteClassOf = (words: string): string =>
  quoteMarksOf(words)[0] === '‘' ? 'font-serif single-quotes' : 'font-serif';
