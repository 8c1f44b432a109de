import { articlePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';

interface ArticleLinkProps {
  readonly article: Article;
  readonly className?: string;
}

/** An article by its title, in its own language, as a link to its dashboard. */
export function ArticleLink({ article, className }: ArticleLinkProps) {
  const { slug, title, language } = article.publication;
  return (
    <a href={articlePath(slug)} className={className} lang={language} data-article="">
      {title}
    </a>
  );
}
