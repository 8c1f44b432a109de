import { absolute, readSiteOrigin } from '@/data/addresses/origin';

/** Where the page can be found, for those who hold it on paper. */
export function PrintedAddress({ path }: { readonly path: string }) {
  return (
    <p className="print-only" data-cite="">
      {absolute(path, readSiteOrigin())}
    </p>
  );
}
