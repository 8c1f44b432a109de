import { escapeMarkup } from '@/data/addresses/markup';

interface EmbedDocument {
  readonly language: string;
  readonly title: string;
  /** Absolute URL of the figure's page. */
  readonly canonical: string;
  /** Stands unescaped, like the script: both are ours, and allowed by their hashes. */
  readonly style: string;
  readonly script: string;
  /** Finished markup. */
  readonly body: string;
}

/** A whole HTML document. The framework renders none of it but the body, so none of its traces are in it. */
export const writeEmbedDocument = ({
  language,
  title,
  canonical,
  style,
  script,
  body,
}: EmbedDocument): string =>
  `<!doctype html><html lang="${escapeMarkup(language)}"><head><meta charset="utf-8">` +
  '<meta name="viewport" content="width=device-width,initial-scale=1">' +
  `<title>${escapeMarkup(title)}</title><meta name="robots" content="noindex">` +
  // An embed that is opened by itself would ask for an icon.
  `<link rel="icon" href="data:,"><link rel="canonical" href="${escapeMarkup(canonical)}"><style>${style}</style></head>` +
  `<body>${body}<script>${script}</script></body></html>`;
