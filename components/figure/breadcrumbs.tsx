import { Fragment } from 'react';
import type { Article } from '@/data/model/article';
import { partsOf } from '@/data/model/joined-article';
import { ArticleLink } from './article-link';

interface BreadcrumbsProps {
  readonly article: Article;
  readonly here: string;
}

export function Breadcrumbs({ article, here }: BreadcrumbsProps) {
  return (
    <nav aria-label="Breadcrumb" className="no-print py-4 text-sm text-soft">
      {partsOf(article).map((one, index) => (
        <Fragment key={one.publication.slug}>
          {index > 0 && 'and '}
          <ArticleLink article={one} className="inline-block py-1" />{' '}
        </Fragment>
      ))}
      <span aria-hidden="true">/</span> <span aria-current="page">{here}</span>
    </nav>
  );
}
