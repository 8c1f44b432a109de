import { Fragment } from 'react';
import { originalUrl } from '@/data/addresses/original-url';
import { loadSite } from '@/data/dataset/site';
import { versionOf } from '@/data/exports/version';
import type { Article } from '@/data/model/article';
import type { Source } from '@/data/model/context-fact';
import { nameArticle, partsOf } from '@/data/model/joined-article';

interface EmbedFootProps {
  readonly article: Article;
  readonly sources: readonly Source[];
  readonly address: string;
  readonly notices: readonly string[];
}

/** The citation, the way to the figure's page, and what the reader must know about this very embed. */
export function EmbedFoot({ article, sources, address, notices }: EmbedFootProps) {
  const articles = partsOf(article);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice} className="note">
          {notice}
        </p>
      ))}
      <footer>
        {articles.length > 1 ? 'Articles' : 'Article'}:{' '}
        {articles.map((one, index) => (
          <Fragment key={one.publication.slug}>
            {index > 0 && '; '}
            <a href={originalUrl(one.publication)} target="_blank" rel="noopener" data-cite="">
              {nameArticle(one)}
            </a>
          </Fragment>
        ))}
        .{' '}
        {sources.length > 0 && (
          <>
            In grey:{' '}
            {sources.map(({ id, publisher, year, url: source }, index) => (
              <Fragment key={id}>
                {index > 0 && '; '}
                <a href={source} target="_blank" rel="noopener" data-cite="">
                  {publisher}
                  {year !== null && `, ${year}`}
                </a>
              </Fragment>
            ))}
            .{' '}
          </>
        )}
        Chart: {loadSite().name}, dataset version <span data-cite="">{versionOf(article)}</span>.
        <a href={address} target="_blank" rel="noopener">
          See this figure with its notes and data
        </a>
      </footer>
    </>
  );
}
