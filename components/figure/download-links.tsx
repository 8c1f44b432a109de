import { exportPath } from '@/data/addresses/addresses';

interface DownloadLinksProps {
  readonly articleSlug: string;
  readonly figureSlug: string;
  /** Absent: the default view. */
  readonly view: string | undefined;
}

const DOWNLOADS = [
  { format: 'png', label: 'PNG picture' },
  { format: 'svg', label: 'SVG picture' },
  { format: 'csv', label: 'CSV data' },
  { format: 'json', label: 'JSON data' },
  { format: 'zip', label: 'ZIP with everything' },
] as const;

/** A figure as a file, in every format. */
export function DownloadLinks({ articleSlug, figureSlug, view }: DownloadLinksProps) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {DOWNLOADS.map(({ format, label }) => (
        <li key={format}>
          <a href={exportPath(articleSlug, figureSlug, format, { view })} className="inline-block py-1">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
