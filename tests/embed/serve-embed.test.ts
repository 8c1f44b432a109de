import { describe, expect, it } from 'vitest';
import { serveEmbed } from '@/app/embed/serve-embed';
import { noticesOf } from '@/components/embed/embed-notices';
import { allFigureStates, allLooks, encodeFigureState, encodeLook } from '@/data/addresses/figure-state';
import { EVERY_VIEW } from '@/tests/picture/every-view';

const [subject] = EVERY_VIEW;
if (!subject) throw new Error('expected a view in the dataset, found none');
const names = { article: subject.article.publication.slug, figure: subject.figure.slug };
const NONE = { isBadView: false, isBadClaim: false, isBadTheme: false, isBadFit: false, isOlder: false };
const ALL = { isBadView: true, isBadClaim: true, isBadTheme: true, isBadFit: true, isOlder: true };
const request = new Request('http://localhost/embed');
const serve = (params: object) => serveEmbed(request, { params: Promise.resolve({ ...names, ...params }) });

describe('the answer with an embed', () => {
  it('may be framed by anyone, and is not indexed', async () => {
    const { status, headers } = await serve({});
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(headers.get('Content-Security-Policy')).toMatch(/frame-ancestors \*$/);
    expect(headers.get('X-Frame-Options')).toBeNull();
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
    expect(headers.get('X-Robots-Tag')).toBe('noindex');
    expect(headers.get('ETag')).toMatch(/^"[0-9a-f]{32}"$/);
  });

  it('is the same at the plain address and at the path of its default state', async () => {
    const plain = await (await serve({})).text();
    const variant = await (await serve({ state: subject.view.id, theme: 'light' })).text();
    expect(variant).toBe(plain);
  });

  it('says what the address asked for and there is not', async () => {
    const html = await (
      await serve({ state: `${subject.view.id}~~bad-view~bad-claim`, theme: 'light~bad-theme~bad-fit' })
    ).text();
    for (const notice of noticesOf({ ...ALL, isOlder: false })) {
      expect(html).toContain(notice);
    }
    expect(await (await serve({})).text()).not.toContain('class="note"');
  });

  it.each([
    { article: 'no-such-article' },
    { figure: 'no-such-figure' },
    { state: 'no-such-view', theme: 'light' },
    { state: subject.view.id, theme: 'pink' },
    { state: subject.view.id, theme: 'light', version: '000000000000' },
    { state: subject.view.id, theme: 'light', version: '../../claims' },
  ])('is a short 404 in plain text for %j', async (params) => {
    const answer = await serve(params);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
    expect((await answer.text()).length).toBeLessThan(200);
  });

  it('comes with the number selected that the address names', async () => {
    const { figure, view } = subject;
    for (const claim of figure.claims) {
      const html = await (await serve({ state: `${view.id}~${claim}`, theme: 'light' })).text();
      expect(html).toMatch(new RegExp(`<a [^>]*aria-current="true"[^>]*data-claim="${claim}"`));
      expect(html.match(/ class="on"/g)).toHaveLength(1);
      expect(html).toMatch(
        new RegExp(`<div id="claim-${claim}" class="on"><q[^>]*>.*?<mark data-claim="${claim}"`),
      );
      expect(html).toContain(`?view=${view.id}&amp;claim=${claim}"`);
    }
    expect(await (await serve({})).text()).not.toContain('aria-current=');
  });

  it('has a path for every view, look and bad parameter', async () => {
    const states = allFigureStates({
      views: subject.figure.views.map(({ id }) => id),
      claims: subject.figure.claims,
    });
    for (const state of states.map(encodeFigureState)) {
      for (const theme of allLooks().map(encodeLook)) {
        expect((await serve({ state, theme })).status, `${state} ${theme}`).toBe(200);
      }
    }
  });
});

describe('the notices of an embed', () => {
  it('are there for what is so, and for nothing else', () => {
    expect(noticesOf(NONE)).toEqual([]);
    expect(noticesOf({ ...NONE, isOlder: true })).toHaveLength(1);
    expect(noticesOf(ALL)).toHaveLength(5);
  });
});
