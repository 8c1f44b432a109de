import { AcrossLinks } from '@/components/compare/across-links';
import { CompareLinks } from '@/components/compare/compare-links';
import { AnnotationList } from '@/components/figure/annotation-list';
import { Breadcrumbs } from '@/components/figure/breadcrumbs';
import { MarksSwitch } from '@/components/figure/marks-switch';
import { PrintedAddress } from '@/components/figure/printed-address';
import { Prose } from '@/components/figure/prose';
import { firmnessOf } from '@/components/scales/series';
import { articlePath, claimPath, figurePath } from '@/data/addresses/addresses';
import type { Article } from '@/data/model/article';
import type { Claim } from '@/data/model/claim';
import { speakerOf } from '@/data/model/lookup';
import { formatEstimate } from '@/data/model/number-format';
import { placesOfClaim } from '@/data/model/view-references';
import { originalAddress } from '@/data/quoting/original-address';
import { MarkedSentence } from './marked-sentence';
import { ShareNumber } from './share-number';

interface ClaimPageProps {
  readonly article: Article;
  readonly claim: Claim;
}

/** The sentences of the claim's paragraph before and after its own. */
function neighboursOf(article: Article, claim: Claim) {
  const index = article.sentences.findIndex((one) => one.start === claim.sentence.start);
  return [article.sentences[index - 1], article.sentences[index + 1]].map((one) =>
    one?.kind === 'body' ? one : undefined,
  );
}

/** One number: its sentence among its neighbours, who says it, how firm, and the figures that use it. */
export function ClaimPage({ article, claim }: ClaimPageProps) {
  const { publication } = article;
  const { slug } = publication;
  const speaker = speakerOf(article, claim.speaker);
  const [before, after] = neighboursOf(article, claim);
  const places = placesOfClaim(article, claim.id);
  const facts = [
    { name: 'Who says so', value: `${speaker.name}: ${speaker.description}` },
    { name: 'How firm', value: firmnessOf(claim) },
    { name: 'Who is counted', value: claim.population },
    { name: 'Out of', value: claim.base },
    { name: 'Where', value: claim.place },
    { name: 'When', value: claim.time },
  ];
  return (
    <main id="content" className="mx-auto max-w-[56rem] px-[min(1rem,5vw)] @2xl:px-6">
      <Breadcrumbs article={article} here="Number" />
      <PrintedAddress path={claimPath(slug, claim.id)} />
      <h1 className="leading-tight">
        <span
          className="block font-sans text-5xl font-semibold text-article @2xl:text-6xl"
          data-claim={claim.id}
        >
          {formatEstimate(claim, 'hedged')}
        </span>
        <span className="mt-2 block text-2xl">
          <Prose article={article} prose={claim.label} />
        </span>
      </h1>
      <div className="mt-6 border-l-4 border-article pl-4 text-xl leading-relaxed">
        {before && (
          <p className="text-base text-soft">
            <MarkedSentence article={article} span={before} emphasised="" />
          </p>
        )}
        <p className="my-2">
          <MarkedSentence article={article} span={claim.sentence} emphasised={claim.id} />
        </p>
        {after && (
          <p className="text-base text-soft">
            <MarkedSentence article={article} span={after} emphasised="" />
          </p>
        )}
      </div>
      <p className="mt-3 flex flex-wrap gap-x-5 text-sm">
        <a href={`${articlePath(slug)}#number-${claim.id}`} className="py-1">
          In the whole article
        </a>
        <a href={originalAddress(article, claim.sentence)} rel="external" className="py-1">
          In the original at {publication.publisher}
        </a>
        <MarksSwitch />
      </p>
      <dl className="mt-6 grid gap-x-6 gap-y-2 @2xl:grid-cols-[9rem_1fr]">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd className="mb-2 @2xl:mb-0">
              <Prose article={article} prose={value} />
            </dd>
          </div>
        ))}
        <dt className="text-soft">Place in the text</dt>
        <dd data-cite="">
          characters {claim.span.start} to {claim.span.end}: “{claim.raw}”
        </dd>
      </dl>
      <p className="mt-6">
        <Prose article={article} prose={claim.note} />
      </p>
      <AnnotationList article={article} claim={claim.id} />
      <section className="mt-8">
        <h2 className="text-lg">Figures that {places[0]?.isDrawn ? 'draw' : 'name'} it</h2>
        <ul className="mt-2 space-y-1.5">
          {places.map(({ figure, view }) => (
            <li key={figure.slug}>
              <a href={figurePath(slug, figure.slug, { view: view.id, claim: claim.id })}>
                <Prose article={article} prose={view.title ?? figure.title} />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section id="compare" className="no-print mt-8">
        <h2 className="text-lg">Compare it with …</h2>
        <CompareLinks article={article} id={claim.id} />
        <AcrossLinks article={article} id={claim.id} />
      </section>
      <ShareNumber article={article} claim={claim} />
    </main>
  );
}
