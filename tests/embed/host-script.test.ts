import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readScript } from '@/components/embed/read-script';
import { runHostScript } from './fake-elements';

const ORIGIN = 'https://figures.example';
const SRC = `${ORIGIN}/embed/a/f`;
const PICTURE = { alt: 'The takeaway', width: '688', height: '344' };

describe('<sourced-figure>', () => {
  it('is small', () => {
    expect(gzipSync(readScript('host-script')).length).toBeLessThan(2000);
  });

  it('becomes a lazy, titled frame with the height of its fallback', () => {
    const { frame } = runHostScript().place({ src: SRC }, PICTURE);
    expect(frame).toMatchObject({ src: SRC, title: 'The takeaway', loading: 'lazy' });
    expect(frame?.style.height).toBe('333px');
  });

  it('takes the room of its fallback or its own height attribute', () => {
    const page = runHostScript();
    expect(page.place({ src: SRC }, { alt: '' }).frame?.style.height).toBe('333px');
    expect(page.place({ src: SRC, height: '512' }, PICTURE).frame?.style.height).toBe('512px');
    const bare = page.place({ src: SRC }).frame;
    expect([bare?.style.height, bare?.title]).toEqual(['333px', 'The link’s words']);
  });

  it('passes view and theme on, and follows their changes', () => {
    const element = runHostScript().place({ src: `${SRC}?version=abc`, view: 'bars' });
    expect(element.frame?.src).toBe(`${SRC}?version=abc&view=bars`);
    element.setAttribute('theme', 'dark');
    expect(element.frame?.src).toBe(`${SRC}?version=abc&view=bars&theme=dark`);
    element.setAttribute('height', '700');
    expect(element.frame?.style.height).toBe('700px');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'http://[', ''])(
    'leaves the fallback for src=%j',
    (src) => {
      expect(runHostScript().place({ src }).frame).toBeUndefined();
    },
  );

  it('opens when a usable src comes later', () => {
    const element = runHostScript().place({});
    element.setAttribute('src', SRC);
    expect(element.frame?.src).toBe(SRC);
  });

  it('takes its height from its own frame at its own origin alone', () => {
    const page = runHostScript();
    const [one, other] = [page.place({ src: SRC }), page.place({ src: SRC })];
    const data = { sentinel: 'amp', type: 'embed-size', height: 612.4 };
    page.post({ source: one.frame?.contentWindow, origin: ORIGIN, data });
    expect([one.frame?.style.height, other.frame?.style.height]).toEqual(['613px', '333px']);
    page.post({ source: other.frame?.contentWindow, origin: 'https://evil.example', data });
    page.post({ source: {}, origin: ORIGIN, data });
    for (const height of [0, -1, Number.NaN, 1e9, 'calc(1px)', null]) {
      page.post({ source: other.frame?.contentWindow, origin: ORIGIN, data: { ...data, height } });
    }
    for (const nonsense of [null, 'text', 7, {}]) {
      page.post({ source: other.frame?.contentWindow, origin: ORIGIN, data: nonsense });
    }
    expect(other.frame?.style.height).toBe('333px');
  });

  it('says which number is selected', () => {
    const page = runHostScript();
    const element = page.place({ src: SRC });
    const source = element.frame?.contentWindow;
    page.post({ source, origin: ORIGIN, data: { 'sourced-figure': 'select', claim: 'some-claim' } });
    page.post({ source, origin: ORIGIN, data: { 'sourced-figure': 'select', claim: 7 } });
    expect(element.dispatched).toMatchObject([
      { type: 'sourced-figure-select', detail: { claim: 'some-claim' }, bubbles: true, composed: true },
    ]);
  });

  it('listens while it stands in the page, and is defined once', () => {
    const page = runHostScript();
    const element = page.place({ src: SRC });
    expect(page.listenerCount()).toBe(1);
    element.disconnectedCallback();
    expect(page.listenerCount()).toBe(0);
    expect(() => page.runAgain()).not.toThrow();
  });
});
