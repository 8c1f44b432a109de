/** Where static hosts serve a file: a page without its ending, which they would redirect to. */
export const assetPath = (file: string): string =>
  `/${file.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '')}`;
