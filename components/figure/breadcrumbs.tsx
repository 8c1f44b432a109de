import type { Article } from '@/data/model/article';
import { ArticleLink } from './article-link';

interface BreadcrumbsProps {
  readonly article: Article;
  readonly here: string;
}

export function Breadcrumbs({ article, here }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="no-print py-4 text-sm text-soft">
      <ArticleLink article={article} className="inline-block py-1" /> <span aria-hidden="true">/</span>{' '}
      <span aria-current="page">{here}</span>
    </nav>
  );
}
