import { originalUrl } from '@/data/addresses/original-url';
import type { Article } from '@/data/model/article';
import type { Claim, Exclusion } from '@/data/model/claim';
import type { ContextFact } from '@/data/model/context-fact';
import type { Derived } from '@/data/model/derivation';
import { quantityOf } from '@/data/model/estimate';
import type { Figure } from '@/data/model/figure';
import { figuresWithClaim, sourceOf, speakerOf } from '@/data/model/lookup';
import { proseText } from '@/data/model/prose-text';
import { valueOrEnds } from './number-row';
import { versionOf } from './version';

/** Raised when a key changes its meaning or goes; new keys do not raise it. */
const SCHEMA_VERSION = 1;

function describeClaim(article: Article, claim: Claim) {
  return {
    id: claim.id,
    start: claim.span.start,
    end: claim.span.end,
    raw: claim.raw,
    relation: claim.relation,
    value: claim.value,
    ...quantityOf(claim),
    sentence: { ...claim.sentence, quote: claim.quote },
    population: proseText(article, claim.population),
    place: proseText(article, claim.place),
    time: proseText(article, claim.time),
    speaker: speakerOf(article, claim.speaker).name,
    figures: figuresWithClaim(article, claim.id).map((figure) => figure.slug),
    upper: claim.upper ?? null,
    label: proseText(article, claim.label),
    base: proseText(article, claim.base),
    speakerId: claim.speaker,
    note: proseText(article, claim.note),
  };
}

const describeExclusion = (article: Article, exclusion: Exclusion) => ({
  start: exclusion.span.start,
  end: exclusion.span.end,
  raw: exclusion.raw,
  reason: proseText(article, exclusion.reason),
});

function describeContext(article: Article, fact: ContextFact) {
  const { title, publisher, year, url, grade } = sourceOf(article, fact.source);
  return {
    id: fact.id,
    ...valueOrEnds(fact),
    relation: fact.relation,
    ...quantityOf(fact),
    population: proseText(article, fact.population),
    place: fact.place,
    year: fact.year,
    source: { title, publisher, year, url, grade },
    label: proseText(article, fact.label),
    note: fact.note === undefined ? null : proseText(article, fact.note),
  };
}

const describeDerived = (article: Article, derived: Derived) => ({
  id: derived.id,
  value: derived.value,
  formula: proseText(article, derived.formula),
  inputs: derived.inputs,
  relation: derived.relation,
  ...(derived.upper === undefined ? {} : { upper: derived.upper }),
  ...quantityOf(derived),
  label: proseText(article, derived.label),
});

/** The ids of its views; none where there is nothing to choose. */
const viewIds = (figure: Figure): readonly string[] =>
  figure.views.map((view) => view.id).filter((id) => figure.views.length > 1 || id !== 'default');

export const describeFigure = (article: Article, figure: Figure) => ({
  slug: figure.slug,
  title: proseText(article, figure.title),
  views: viewIds(figure),
  claims: figure.claims,
  context: figure.context,
  derived: figure.derivations,
  subtitle: proseText(article, figure.subtitle),
});

function describeArticle({ publication, text }: Article) {
  const { slug, title, publisher, sha256, language } = publication;
  return { slug, title, publisher, url: originalUrl(publication), sha256, length: text.length, language };
}

/**
 * claims.json as data. The first keys of each object are the published contract and keep their names and
 * meanings; the keys after them are additions.
 */
export function describeDataset(article: Article) {
  return {
    article: describeArticle(article),
    claims: article.claims.map((claim) => describeClaim(article, claim)),
    exclusions: article.exclusions.map((exclusion) => describeExclusion(article, exclusion)),
    context: article.context.map((fact) => describeContext(article, fact)),
    derived: article.derived.map((derived) => describeDerived(article, derived)),
    figures: article.figures.map((figure) => describeFigure(article, figure)),
    schemaVersion: SCHEMA_VERSION,
    version: versionOf(article),
    sentences: article.sentences.map(({ id, start, end, kind, speaker }) => ({
      id,
      start,
      end,
      kind,
      speaker,
    })),
    speakers: article.speakers.map(({ id, name, description }) => ({
      id,
      name,
      description: proseText(article, description),
    })),
  };
}

/** claims.json: the whole dataset of an article. */
export const writeClaimsJson = (article: Article): string =>
  `${JSON.stringify(describeDataset(article), null, 2)}\n`;
