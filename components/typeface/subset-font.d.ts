declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype' | 'woff' | 'woff2';
    /** OpenType name ids to keep beside the usual ones. */
    readonly preserveNameIds?: readonly number[];
    /** The layout features to keep; absent: all. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }

  /** Subsets a font to the characters of a text. */
  export default function subsetFont(font: Buffer, text: string, options: SubsetOptions): Promise<Buffer>;
}
