/** What holds for every chart, whatever its form. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXT_SIZES } from '@/components/scales/frame';
import type { Article } from '@/data/model/article';
import { type Estimate, type Relation, TURNED } from '@/data/model/estimate';
import { claimOf, contextOf, sourceOf, speakerOf } from '@/data/model/lookup';
import { judgeNumeral, NUMERAL, ORIGINS } from '@/tests/numerals/judge-numeral';
import { DRAWN_VIEWS, numbersDrawn } from './drawn-charts';
import { closest, descendants, formatMarkup, type MarkupElement, textOf } from './markup-tree';
import { KINDS, marksOf } from './read-chart';
import { inksOf } from './read-hedge';

const SNAPSHOTS = join(import.meta.dirname, 'snapshots');

/** How a number's words begin, by its hedge. */
const WORDS: Readonly<Record<Relation, RegExp>> = {
  '=': /^\p{Sc}?\d/u,
  '~': /^(around|an estimated) \p{Sc}?\d/u,
  '>=': /^at least \p{Sc}?\d/u,
  '>': /^more than (half$|\p{Sc}?\d)/u,
  '<=': /^up to \p{Sc}?\d/u,
  '<': /^(fewer|less) than \p{Sc}?\d/u,
  '..': /^\p{Sc}?\d.* to \p{Sc}?\d/u,
};

/** Without the direction, which a change says first; a fall turns its bound round. */
const withoutDirection = (words: string): string => words.replace(/^(up|down) /, '');
const relationShown = ({ relation, unit, value }: Estimate): Relation =>
  (unit === 'change' || unit === 'points') && value < 0 ? TURNED[relation] : relation;

/** The innermost origin around an element, as the pages' contract has it. */
function originOf(element: MarkupElement) {
  const around = closest(element, ({ attributes }) =>
    ORIGINS.some((origin) => `data-${origin}` in attributes),
  );
  const origin = ORIGINS.find((one) => around && `data-${one}` in around.attributes);
  return { origin, id: (origin && around?.attributes[`data-${origin}`]) ?? '' };
}

/** Letters and digits alone: punctuation and line ends are not spoken. */
const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** Who says what a mark draws. */
function speakerBehind(article: Article, { attributes }: MarkupElement): string {
  const { 'data-sentence': sentence, 'data-claim': claim, 'data-context': context } = attributes;
  if (sentence) {
    const spoken = article.sentences.find(({ id }) => id === sentence);
    return speakerOf(article, spoken?.speaker ?? '').name;
  }
  if (claim) return speakerOf(article, claimOf(article, claim).speaker).name;
  return context ? sourceOf(article, contextOf(article, context).source).publisher : 'by us';
}

describe.each(DRAWN_VIEWS.map((drawn) => [drawn.name, drawn] as const))('%s', (name, drawn) => {
  const { root, article, view, frame } = drawn;
  const elements = descendants(root);
  const numbers = numbersDrawn(drawn);

  // Firefox draws the stroke of one part of a text over the letters of the part before it.
  it('outlines no letters', () => {
    const texts = elements.filter(({ tag }) => tag === 'text' || tag === 'tspan');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) {
      expect(closest(text, ({ attributes }) => 'stroke' in attributes || 'paint-order' in attributes)).toBe(
        undefined,
      );
    }
  });

  it('is drawn as before', async () => {
    const file = join(SNAPSHOTS, article.publication.slug, `${name}.svg`);
    await expect(`${formatMarkup(root)}\n`).toMatchFileSnapshot(file);
  });

  it('draws every number of its view', () => {
    const drawnIds = (kind: string) => elements.map(({ attributes }) => attributes[`data-${kind}`]);
    for (const { kind, id } of numbers) expect(drawnIds(kind)).toContain(id);
    if (view.form === 'voices') return;
    for (const { kind, id } of numbers) expect(marksOf(root, kind, id)).toHaveLength(1);
  });

  it('names each mark by its visible words, and then by who says it', () => {
    const links = elements.filter(({ attributes }) => attributes.class === 'mark');
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const shown = descendants(link).filter(({ tag }) => tag === 'text');
      const spoken = lettersOf(link.attributes['aria-label'] ?? '');
      const words = lettersOf(shown.map(textOf).join(' '));
      expect(spoken.startsWith(words), `${spoken} begins with ${words}`).toBe(true);
      expect(spoken.slice(words.length)).toContain(lettersOf(speakerBehind(article, link)));
    }
  });

  it('draws no number that its view does not have', () => {
    const known = view.form === 'voices' ? article.claims.map(({ id }) => id) : numbers.map(({ id }) => id);
    for (const kind of KINDS) {
      const marks = elements.filter(({ tag, attributes }) => tag === 'a' && `data-${kind}` in attributes);
      for (const { attributes } of marks) expect(known).toContain(attributes[`data-${kind}`]);
    }
  });

  it('ties every numeral to its origin, with the origin’s value', () => {
    const texts = elements.flatMap((element) =>
      element.children
        .filter((child) => typeof child === 'string')
        .map((text) => ({ text, ...originOf(element) })),
    );
    const faults = texts
      .filter(({ text }) => NUMERAL.test(text))
      .flatMap((numeral) => judgeNumeral([article], numeral) ?? []);
    expect(faults).toEqual([]);
  });

  it('says each number with its hedge', () => {
    for (const { kind, id, estimate } of numbers) {
      const values = marksOf(root, kind, id)
        .flatMap(descendants)
        .filter(({ attributes }) => attributes.class === 'mark-value');
      const own = values.filter((value) => originOf(value).id === id).map(textOf);
      if (view.form !== 'voices') expect(own).toHaveLength(1);
      for (const words of own) {
        expect(withoutDirection(words)).toMatch(WORDS[relationShown(estimate)]);
      }
    }
  });

  it('keeps other sources grey, and out of the article’s own views', () => {
    const outside = elements.filter(({ attributes }) => 'data-context' in attributes);
    if (view.layer === 'article') expect(outside).toEqual([]);
    else expect(outside.length).toBeGreaterThan(0);
    for (const mark of outside.filter(({ tag }) => tag === 'a')) {
      expect(inksOf(mark)).toContain('context');
      expect(inksOf(mark)).not.toContain('article');
    }
  });

  it('gives the article’s colour to the article’s numbers alone', () => {
    for (const { kind, id } of numbers.filter((one) => one.kind !== 'claim')) {
      for (const mark of marksOf(root, kind, id)) expect(inksOf(mark)).not.toContain('article');
    }
  });

  it('names every mark, and leads somewhere with each', () => {
    const marks = elements.filter(({ attributes }) => attributes.class === 'mark');
    expect(marks.length).toBeGreaterThan(0);
    for (const { attributes } of marks) {
      expect(attributes['aria-label']?.length).toBeGreaterThan(10);
      expect(attributes.href).toMatch(/^#(claim|context|derived|sentence)-./);
    }
  });

  it('sets no text below 12 px or, at its widest, over 16 px, and nothing beside its frame', () => {
    const sizes = elements.flatMap(({ attributes }) => Number(attributes['font-size'] ?? Number.NaN));
    for (const size of sizes.filter((one) => !Number.isNaN(one)))
      expect(size).toBeGreaterThanOrEqual(TEXT_SIZES.least);
    expect(
      Math.max(...sizes.filter((one) => !Number.isNaN(one))) * (frame.most / frame.width),
    ).toBeLessThanOrEqual(TEXT_SIZES.most);
    expect(root.attributes.viewBox).toBe(`0 0 ${frame.width} ${root.attributes.height}`);
  });

  it('paints with nothing but the inks', () => {
    const paints = elements.flatMap(({ attributes: { fill, stroke, 'stop-color': stop } }) => [
      fill,
      stroke,
      stop,
    ]);
    const strange = paints.filter(
      (paint) => paint && !/^(none|transparent|var\(--[\w-]+\)|url\(#[\w-]+\))$/.test(paint),
    );
    expect(strange).toEqual([]);
    expect(elements.filter(({ attributes }) => 'style' in attributes)).toEqual([]);
  });
});

describe('the snapshots', () => {
  it('are of charts that still exist', () => {
    const kept = readdirSync(SNAPSHOTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.svg'),
    );
    const drawn = DRAWN_VIEWS.map(({ name, article }) => join(article.publication.slug, `${name}.svg`));
    // A chart without a snapshot is the matter of its own test: it is written at the first run.
    expect(kept.filter((file) => !drawn.includes(file))).toEqual([]);
    expect(kept.length).toBeGreaterThan(0);
  });
});
