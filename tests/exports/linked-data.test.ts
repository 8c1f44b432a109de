import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { originalUrl } from '@/data/addresses/original-url';
import { loadArticles } from '@/data/dataset/load-articles';
import { writeAnnotations } from '@/data/exports/annotations-jsonld';
import { writeClaimsCsv } from '@/data/exports/claims-csv';
import { writeContextCsv } from '@/data/exports/context-csv';
import { writeDatapackage } from '@/data/exports/datapackage';
import {
  describeArticleJsonLd,
  describeClaimJsonLd,
  describeFigureJsonLd,
  jsonLdText,
} from '@/data/exports/schema-org';
import { proseText } from '@/data/model/prose-text';
import { SITE_DEFAULTS } from '@/data/schema/site-file';
import { parseCsv, unguard } from './parse-csv';
import { applySelector } from './read-annotation';
import { smallArticle } from './small-article';

const ORIGIN = 'https://figures.example';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly motivation: string;
  readonly body: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly Parameters<typeof applySelector>[1][];
  };
}

describe.each([smallArticle, ...loadArticles()])('the annotations of $publication.slug', (article) => {
  const page = JSON.parse(writeAnnotations(article, ORIGIN));
  const items: readonly Annotation[] = page.items;

  it('are one page of a collection that counts them', () => {
    expect(page['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect([page.type, page.partOf.type, page.partOf.total]).toEqual([
      'AnnotationPage',
      'AnnotationCollection',
      items.length,
    ]);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  it('select each number by quote and by position, each on its own', () => {
    const spans = new Map(article.claims.map(({ id, span }) => [id, span]));
    for (const { id, target } of items) {
      expect(target.source).toBe(originalUrl(article.publication));
      expect(target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      const claim = /#([^~]+)/.exec(id)?.[1] ?? '';
      for (const selector of target.selector) {
        expect(applySelector(article.text, selector)).toEqual(spans.get(claim));
      }
    }
  });

  it('lead to the page and the marks of each claim', () => {
    const slug = article.publication.slug;
    const expected = article.claims.flatMap((claim) => [
      `${ORIGIN}/articles/${slug}/claims/${claim.id}`,
      ...article.figures
        .filter((figure) => figure.claims.includes(claim.id))
        .map((figure) => `${ORIGIN}/articles/${slug}/figures/${figure.slug}?claim=${claim.id}`),
    ]);
    expect(items.map((item) => item.body)).toEqual(expected);
  });
});

describe('the reader of annotations', () => {
  it('applies a refinement within what it refines, and so finds nothing by a place in the whole', () => {
    const position = { type: 'TextPositionSelector', start: 10, end: 15 };
    const quote = { type: 'TextQuoteSelector', exact: 'seven', prefix: 'there are ', suffix: ' cats' };
    expect(applySelector('there are seven cats', quote)).toEqual({ start: 10, end: 15 });
    expect(applySelector('there are seven cats', position)).toEqual({ start: 10, end: 15 });
    expect(applySelector('there are seven cats', { ...quote, refinedBy: position })).toBeUndefined();
  });
});

describe.each([smallArticle, ...loadArticles()])('the data package of $publication.slug', (article) => {
  const descriptor = JSON.parse(writeDatapackage(article, ORIGIN));
  const contents: Record<string, string> = {
    'claims.csv': writeClaimsCsv(article, ORIGIN),
    'context.csv': writeContextCsv(article),
    'annotations.jsonld': writeAnnotations(article, ORIGIN),
  };

  it('follows version 2 and claims no licence for the article’s words', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(descriptor).not.toHaveProperty('licenses');
    expect(descriptor.description).toContain(`belongs to its publisher, ${article.publication.publisher}`);
  });

  it('describes the files as they are', () => {
    for (const resource of descriptor.resources) {
      const content = contents[resource.path];
      if (content === undefined) continue;
      expect(resource.bytes).toBe(Buffer.byteLength(content));
      expect(resource.hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
    }
    expect(descriptor.resources.map((one: { path: string }) => one.path)).toEqual([
      'claims.csv',
      'context.csv',
      'claims.json',
      'annotations.jsonld',
    ]);
  });

  it('has tables that satisfy their schemas', () => {
    for (const resource of descriptor.resources.filter((one: { type?: string }) => one.type === 'table')) {
      for (const row of parseCsv(contents[resource.path] ?? '')) {
        expect(Object.keys(row)).toEqual(resource.schema.fields.map((field: { name: string }) => field.name));
        for (const { name, type, constraints } of resource.schema.fields) {
          const cell = unguard(row[name] ?? '');
          if (constraints?.required) expect(cell, name).not.toBe('');
          if (constraints?.enum) expect(constraints.enum).toContain(cell);
          if (type === 'integer') expect(cell, name).toMatch(/^\d*$/);
          if (type === 'number') expect(Number(cell), name).not.toBeNaN();
        }
      }
    }
  });
});

describe('the descriptions for search engines', () => {
  const [cats, dogs] = smallArticle.claims;

  it('give a bound as a bound and a number as a number', () => {
    const described = smallArticle.claims.map((claim) => describeClaimJsonLd(smallArticle, claim, ORIGIN));
    expect(described.map((one) => one.about)).toMatchObject([
      { '@type': 'Observation', value: 0.06, measurementDenominator: { name: 'not stated' } },
      { minValue: 20 },
      { value: 0.5, measurementDenominator: { name: 'dogs' } },
    ]);
    expect(described[1]?.about).not.toHaveProperty('value');
    expect(described[0]).toMatchObject({
      '@type': 'Claim',
      text: cats?.quote,
      appearance: { '@type': 'NewsArticle', url: smallArticle.publication.url },
    });
    expect(described[1]).toMatchObject({ text: dogs?.quote });
  });

  it.each([smallArticle, ...loadArticles()])('name the files of $publication.slug', (article) => {
    const described = describeArticleJsonLd(article, ORIGIN);
    expect(described).toMatchObject({
      '@type': 'Dataset',
      license: SITE_DEFAULTS.licence,
      isBasedOn: { url: originalUrl(article.publication) },
    });
    expect(described.distribution).toHaveLength(5);
    for (const figure of article.figures) {
      for (const view of figure.views) {
        const described = describeFigureJsonLd(article, figure, view, ORIGIN);
        expect(described.about).toHaveLength(figure.claims.length);
        expect(described.name).toBe(proseText(article, view.title ?? figure.title));
        expect(described.url).toContain(`?view=${view.id}`);
      }
    }
  });

  it('cannot end the script that holds them', () => {
    const hostile = { name: '</script><!-- & \u2028 -->' };
    expect(jsonLdText(hostile)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(jsonLdText(hostile))).toEqual(hostile);
  });
});
