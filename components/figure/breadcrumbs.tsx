import { articlePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';

interface BreadcrumbsProps {
  readonly article: Article;
  readonly here: string;
}

export function Breadcrumbs({ article, here }: BreadcrumbsProps) {
  const { slug, title, language } = article.publication;
  return (
    <nav aria-label="Breadcrumb" className="no-print py-4 text-sm text-soft">
      <a href={articlePath(slug)} className="inline-block py-1" lang={language} data-article="">
        {title}
      </a>{' '}
      <span aria-hidden="true">/</span> <span aria-current="page">{here}</span>
    </nav>
  );
}
