import type { Source } from '@/data/model/context-fact';

/** A source's citation: its publisher, title, year and grade, leading to it. */
export function SourceLink({ source }: { readonly source: Source }) {
  return (
    <a href={source.url} rel="external" data-cite="">
      {source.publisher}, {source.isTitleOurs ? source.title : <cite>{source.title}</cite>}
      {source.year === null ? '' : `, ${source.year}`}
    </a>
  );
}
