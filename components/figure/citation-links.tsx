import type { ReactNode } from 'react';
import { CITATION_FILES, type CitationFile } from '@/data/addresses/addresses';

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
}

/** The citation in every format, as files. */
export function CitationLinks({ addressOf, about }: CitationLinksProps) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
      {CITATION_FILES.map((file) => (
        <a key={file} href={addressOf(file)} className="py-1">
          {LABELS[file]}
          {about && <span className="sr-only">: {about}</span>}
        </a>
      ))}
    </p>
  );
}
