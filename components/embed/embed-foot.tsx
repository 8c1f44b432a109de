import { SITE_NAME } from '@/data/addresses/site-name';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';

interface EmbedFootProps {
  readonly article: Article;
  readonly address: string;
  readonly notices: readonly string[];
}

/** The citation, the way to the figure's page, and what the reader must know about this very embed. */
export function EmbedFoot({ article, address, notices }: EmbedFootProps) {
  const { title, publisher, whenPublished, url } = article.publication;
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} className="note">
          {notice}
        </p>
      ))}
      <footer>
        Article:{' '}
        <a href={url} target="_blank" rel="noopener" data-cite="">
          “{title}”, {publisher}, {whenPublished}
        </a>
        . Chart: {SITE_NAME}, dataset version <span data-cite="">{versionOf(article)}</span>.
        <a href={address} target="_blank" rel="noopener">
          See this figure with its notes and data
        </a>
      </footer>
    </>
  );
}
