import type { ReactNode } from 'react';
import { CITATION_FILES, type CitationFile } from '@/data/addresses/addresses';
import { MADE_BY_SERVER } from '@/data/addresses/made-by-server';

const LABELS: Readonly<Record<CitationFile, string>> = {
  'citation.txt': 'Text',
  'citation.bib': 'BibTeX',
  'citation.ris': 'RIS',
  'citation.json': 'CSL-JSON',
};

interface CitationLinksProps {
  readonly addressOf: (file: CitationFile) => string;
  /** What is cited, where the same page offers several citations: links are told apart by their names. */
  readonly about?: ReactNode;
  /** What an export leaves out, since it holds none of these files. */
  readonly isMadeByServer?: boolean;
}

/** The citation in every format, as files. */
export function CitationLinks({ addressOf, about, isMadeByServer = false }: CitationLinksProps) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-sm" {...(isMadeByServer && { [MADE_BY_SERVER]: '' })}>
      {CITATION_FILES.map((file) => (
        <a key={file} href={addressOf(file)} className="py-1">
          {LABELS[file]}
          {about && <span className="sr-only">: {about}</span>}
        </a>
      ))}
    </p>
  );
}
