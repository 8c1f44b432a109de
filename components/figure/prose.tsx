import { Fragment } from 'react';
import { originAttributes } from '@/components/marks/prose-block';
import type { Article } from '@/data/model/article';
import { type Prose as ProseSource, parseProse } from '@/data/model/prose';
import { partText } from '@/data/model/prose-text';

interface ProseProps {
  readonly article: Article;
  readonly prose: ProseSource;
}

/** Prose as HTML: every number stands in an element that carries its origin. */
export function Prose({ article, prose }: ProseProps) {
  return parseProse(prose).map((part, index) => {
    const text = partText(article, part);
    const key = index;
    if (part.kind === 'text') return <Fragment key={key}>{text}</Fragment>;
    return (
      <span key={key} {...originAttributes(part)}>
        {text}
      </span>
    );
  });
}
