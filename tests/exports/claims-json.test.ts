import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { loadArticles } from '@/data/dataset/load-articles';
import { describeDataset, writeClaimsJson } from '@/data/exports/claims-json';
import { writeFigureJson } from '@/data/exports/figure-json';
import { claimsSchema } from './claims-schema';
import { smallArticle } from './small-article';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(claimsSchema);
const articles = [smallArticle, ...loadArticles()];

describe.each(articles)('claims.json of $publication.slug', (article) => {
  const json = writeClaimsJson(article);
  const dataset = JSON.parse(json) as ReturnType<typeof describeDataset>;

  it('has the keys and nesting of the published contract', () => {
    validate(dataset);
    expect(validate.errors).toBeNull();
  });

  it('quotes the text by its offsets', () => {
    expect(dataset.article.length).toBe(article.text.length);
    for (const claim of dataset.claims) {
      expect(article.text.slice(claim.start, claim.end)).toBe(claim.raw);
      expect(article.text.slice(claim.sentence.start, claim.sentence.end)).toBe(claim.sentence.quote);
    }
    for (const { start, end, raw } of dataset.exclusions) expect(article.text.slice(start, end)).toBe(raw);
  });

  it('holds every number of the dataset with its value', () => {
    expect(dataset.claims.map(({ id, value }) => [id, value])).toEqual(
      article.claims.map(({ id, value }) => [id, value]),
    );
    expect(dataset.derived.map(({ id, value }) => [id, value])).toEqual(
      article.derived.map(({ id, value }) => [id, value]),
    );
    expect(dataset.context.map(({ id }) => id)).toEqual(article.context.map(({ id }) => id));
  });

  it('gives a range two ends and no value, and any other number a value and no ends', () => {
    for (const fact of dataset.context) {
      const isRange = fact.relation === '..';
      expect([fact.value === null, fact.lower !== null, fact.upper !== null]).toEqual([
        isRange,
        isRange,
        isRange,
      ]);
    }
  });

  it('writes prose as plain text', () => {
    expect(json).not.toMatch(/\{(claim|context|derived|scale|cite|article):/);
  });

  it('lists a claim’s figures as the figures list the claim', () => {
    for (const claim of dataset.claims) {
      const drawing = dataset.figures.filter((figure) => figure.claims.includes(claim.id));
      expect(claim.figures).toEqual(drawing.map((figure) => figure.slug));
    }
  });

  it('is repeated in part by the JSON of each figure', () => {
    for (const figure of article.figures) {
      const part = JSON.parse(writeFigureJson(article, figure, 'https://f.example'));
      for (const key of ['claims', 'context', 'derived'] as const) {
        const ids = key === 'derived' ? figure.derivations : figure[key];
        expect(part[key].map(({ id }: { id: string }) => id)).toEqual(ids);
        for (const one of part[key]) expect(dataset[key]).toContainEqual(one);
      }
      expect(part.figure.slug).toBe(figure.slug);
    }
  });
});

describe('the contract’s schema', () => {
  it.each(['article', 'claims', 'exclusions', 'context', 'derived', 'figures'])('misses %s', (key) => {
    expect(validate({ ...describeDataset(smallArticle), [key]: undefined })).toBe(false);
  });

  it('refuses a claim without a sentence', () => {
    const dataset = JSON.parse(writeClaimsJson(smallArticle));
    delete dataset.claims[0].sentence.quote;
    expect(validate(dataset)).toBe(false);
  });
});

describe('views', () => {
  it('are named where there is a choice, and an empty list where there is none', () => {
    expect(describeDataset(smallArticle).figures.map((figure) => figure.views)).toEqual([
      ['article', 'context'],
      [],
      [],
    ]);
  });
});
