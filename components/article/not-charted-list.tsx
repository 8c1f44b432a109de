import { Prose } from '@/components/figure/prose';
import type { Article } from '@/data/model/article';
import type { Span } from '@/data/model/span';

/** The sentence that the words stand in, leading to it in the article. */
function SentenceAround({ article, span }: { readonly article: Article; readonly span: Span }) {
  const sentence = article.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  if (!sentence) return null;
  const text = (from: number, to: number) => article.text.slice(from, to);
  return (
    <a href={`#${sentence.id}`} className="no-underline hover:underline">
      {text(sentence.start, span.start)}
      <b className="font-semibold">{text(span.start, span.end)}</b>
      {text(span.end, sentence.end)}
    </a>
  );
}

/** Every number and quantity word that no chart draws, each with its reason. */
export function NotChartedList({ article }: { readonly article: Article }) {
  return (
    <dl className="mt-3 grid gap-x-10 gap-y-4 text-sm @2xl:grid-cols-2 @5xl:grid-cols-3">
      {article.exclusions.map((exclusion) => (
        <div
          key={exclusion.id}
          id={`not-charted-${exclusion.id}`}
          className="card border-l-4 border-rule pl-3"
        >
          <dt className="font-serif" data-article="">
            “{exclusion.raw}”
          </dt>
          <dd className="font-serif text-xs leading-snug text-soft" data-article="">
            <SentenceAround article={article} span={exclusion.span} />
          </dd>
          <dd className="mt-0.5 text-soft">
            <Prose article={article} prose={exclusion.reason} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
