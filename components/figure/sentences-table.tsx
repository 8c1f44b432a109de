import { segmentText } from '@/components/article/text-segments';
import { articlePath, claimPath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import { speakerOf } from '@/data/model/lookup';

/** Every sentence and who speaks in it: the table of the chart of voices. */
export function SentencesTable({ article }: { readonly article: Article }) {
  const { slug } = article.publication;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll-table" aria-label="Table of the sentences" tabIndex={0}>
      <table className="w-full min-w-[30rem] border-collapse text-left text-sm">
        <caption className="pb-2 text-left text-soft">The sentences in their order, and who speaks</caption>
        <thead>
          <tr className="border-b border-context">
            <th scope="col" className="py-1.5 pr-4 font-semibold">
              Who speaks
            </th>
            <th scope="col" className="py-1.5 font-semibold">
              Sentence
            </th>
          </tr>
        </thead>
        <tbody>
          {article.sentences.map((sentence) => (
            <tr key={sentence.id} className="border-b border-rule align-top">
              <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                <a href={`${articlePath(slug)}#${sentence.id}`}>
                  {speakerOf(article, sentence.speaker).name}
                </a>
              </th>
              <td className="py-1.5 font-serif" data-article="">
                {segmentText(article, sentence).map(({ text, claim }) =>
                  claim ? (
                    <a key={claim.id} href={claimPath(slug, claim.id)} data-claim={claim.id}>
                      {text}
                    </a>
                  ) : (
                    text
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
