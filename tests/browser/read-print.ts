import type { Page } from 'playwright/test';

/** A piece of text as it was printed: one run of letters of a line. */
export interface PrintedText {
  readonly words: string;
  /** Points from the top of its sheet. */
  readonly top: number;
  readonly size: number;
}

export type Sheet = readonly PrintedText[];

/** A page as its reader would print it on A4, read back from the PDF. */
export async function printPage(page: Page): Promise<readonly Sheet[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const margin = '12mm';
  const bytes = await page.pdf({
    format: 'A4',
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const sheets = Array.from({ length: document.numPages }, async (_, index) => {
    const sheet = await document.getPage(index + 1);
    const { height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      return [{ words: item.str, top: height - Number(item.transform[5]), size: item.height }];
    });
  });
  return Promise.all(sheets);
}

/** What a sheet says, its pieces joined in their order. */
export const wordsOf = (sheet: Sheet): string => sheet.map(({ words }) => words).join(' ');
