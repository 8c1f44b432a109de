import type { Article } from '@/data/model/article';
import type { Prose as ProseSource } from '@/data/model/prose';
import { Prose } from './prose';

interface NoteListProps {
  readonly article: Article;
  readonly notes: readonly ProseSource[];
}

export function NoteList({ article, notes }: NoteListProps) {
  return (
    <section>
      <h2 className="text-lg">What these numbers cannot tell</h2>
      <ul className="mt-2 max-w-prose list-disc space-y-1.5 pl-5 text-sm">
        {notes.map((note) => (
          <li key={note}>
            <Prose article={article} prose={note} />
          </li>
        ))}
      </ul>
    </section>
  );
}
