/**
 * An article of other kinds of numbers than the first: money, changes, points, shares and counts. It was drafted
 * with `npm run draft`, decided by hand, and is published beside the first.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { auditFolderFurther } from '@/data/auditing/audit-folder';
import { judgeComparison } from '@/data/comparability/judge-comparison';
import { numbersOfArticle } from '@/data/comparability/numbers-of-article';
import { loadArticles } from '@/data/dataset/load-articles';
import { describeDataset } from '@/data/exports/claims-json';
import type { Article } from '@/data/model/article';
import { formatEstimate } from '@/data/model/number-format';
import { checkDrawing } from '@/newsroom/check-drawing';

const SLUG = 'us-incomes-2015';
let article: Article;

beforeAll(() => {
  const found = loadArticles().find(({ publication }) => publication.slug === SLUG);
  if (!found) throw new Error(`expected the article ${SLUG} in data/articles, found none`);
  article = found;
});

describe('an article of other kinds of numbers', () => {
  it('passes the audit, and every view, picture and card of it is drawn', async () => {
    const { faults } = await auditFolderFurther(SLUG, checkDrawing);
    expect(faults).toEqual([]);
    expect(article.figures.length).toBeGreaterThanOrEqual(4);
  });

  it.each([
    ['income-change', '5.2%'],
    ['median-income-2015', '$56,516'],
    ['poverty-rate-change', '1.2 percentage points'],
    ['people-in-poverty-2015', '43.1 million'],
    ['uninsured-massachusetts', '2.8%'],
  ])('says %s as its text does: %s', (id, words) => {
    const claim = article.claims.find((one) => one.id === id);
    if (!claim) throw new Error(`expected the claim ${id}, found none`);
    expect(formatEstimate(claim, 'hedged')).toContain(words);
  });

  it.each([
    [['poverty-rate-2014', 'poverty-rate-2015'], 'shared'],
    [['median-income-2014', 'median-income-2015'], 'shared'],
    [['poverty-rate-2015', 'people-in-poverty-2015'], 'none'],
    [['income-change', 'median-income-2015'], 'none'],
    [['poverty-rate-change', 'poverty-rate-2015'], 'none'],
  ] as const)('judges %j: %s', (ids, verdict) => {
    const numbers = numbersOfArticle(article).filter(({ id }) => ids.some((one) => one === id));
    expect(numbers.length).toBe(2);
    expect(judgeComparison(numbers).verdict).toBe(verdict);
  });

  it('names itself by an absolute address, although its site publishes it', () => {
    expect(article.publication.url.startsWith('/')).toBe(true);
    expect(describeDataset(article).article.url).toMatch(/^https?:\/\//);
  });
});
