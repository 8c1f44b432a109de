import { PageMarkup } from '@/app/page-markup';
import { describePage } from '@/app/page-metadata';
import { HomePage } from '@/components/article/home-page';
import { JsonLd } from '@/components/figure/json-ld';
import { homePath, siteCardPath } from '@/data/addresses/addresses';
import { readSiteOrigin } from '@/data/addresses/origin';
import { loadArticles } from '@/data/dataset/load-articles';
import { loadSite } from '@/data/dataset/site';
import { describeSiteJsonLd } from '@/data/exports/schema-org';

const { name, about, line } = loadSite();

export const metadata = {
  ...describePage({
    address: homePath(),
    title: name,
    description: `${about} ${line}.`,
    card: siteCardPath(),
    cardText: `${name}: ${about} ${line}.`,
    hasOEmbed: false,
  }),
  title: { absolute: name },
};

export default function Page() {
  return (
    <PageMarkup>
      <HomePage articles={loadArticles()} />
      <JsonLd data={describeSiteJsonLd(readSiteOrigin())} />
    </PageMarkup>
  );
}
