import type { Catalogue } from '@/data/addresses/catalogue';
import type { FileKind } from '../file-kinds';

/** All that the edge function knows of the site beside its files. */
export interface EdgeSite {
  readonly origin: string;
  readonly name: string;
  readonly catalogue: Catalogue;
  /** By kind of file. */
  readonly headers: Readonly<Record<FileKind, Readonly<Record<string, string>>>>;
  /** By “article/figure/view” and “article/claims/claim”. */
  readonly titles: Readonly<Record<string, string>>;
  /** By “article/figure/view”: the heights of its picture at each of PICTURE_WIDTHS, in CSS pixels. */
  readonly pictureHeights: Readonly<Record<string, readonly number[]>>;
}

/** The static host’s answer at a root-relative path, to a request with these headers. */
export type AskHost = (path: string, headers?: Headers) => Promise<Response>;
