import { DATASET_FILES, type DatasetFile, datasetPath } from '@/data/addresses/addresses';

const LABELS: Readonly<Record<DatasetFile, string>> = {
  'claims.json': 'JSON',
  'claims.csv': 'CSV of the claims',
  'context.csv': 'CSV of the outside context',
  'annotations.jsonld': 'Web Annotations',
  'datapackage.json': 'Frictionless data package',
};

/** The whole article's data, in every format. */
export function DatasetLinks({ articleSlug }: { readonly articleSlug: string }) {
  return (
    <p className="mt-2 text-sm">
      Every number of the article with its place in the text:{' '}
      {DATASET_FILES.map((file, index) => (
        <span key={file}>
          {index > 0 && ', '}
          <a href={datasetPath(articleSlug, file)}>{LABELS[file]}</a>
        </span>
      ))}
      .
    </p>
  );
}
