import { articlesPath, homePath } from '@/data/addresses/addresses';
import { loadSite } from '@/data/dataset/site';

export function SiteHeader() {
  return (
    <header className="no-print border-b border-rule">
      <div className="mx-auto flex max-w-[84rem] flex-wrap items-baseline gap-x-6 gap-y-1 px-[min(1rem,5vw)] py-3 @2xl:px-6">
        <a href={homePath()} className="font-serif text-lg font-semibold no-underline">
          {loadSite().name}
        </a>
        <p className="hidden text-sm text-soft @2xl:block">{loadSite().line}</p>
        {/* As wide as both links from the start: the second to arrive must not push the first. */}
        <nav aria-label="Site" className="flex w-full flex-wrap gap-x-5 text-sm @lg:ml-auto @lg:w-54">
          <a href={articlesPath()} className="inline-block py-1">
            Articles
          </a>
          <a href="/how-to-read" className="inline-block py-1">
            How to read the charts
          </a>
        </nav>
      </div>
    </header>
  );
}
