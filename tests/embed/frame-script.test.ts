import { describe, expect, it } from 'vitest';
import { runFrameScript } from './fake-window';

const AMP = { sentinel: 'amp', type: 'embed-size', height: 413 };
const DATAWRAPPER = { 'datawrapper-height': { '/embed/a/f': 413 } };
const MEDIUM = JSON.stringify({
  src: 'https://figures.example/embed/a/f',
  context: 'iframe.resize',
  height: 413,
});

describe('the script of an embed', () => {
  it('says its height once in the forms that need no asking', () => {
    const frame = runFrameScript();
    expect(frame.messages()).toEqual([AMP, DATAWRAPPER, MEDIUM]);
    frame.resize(412.9);
    expect(frame.messages()).toEqual([]);
    frame.resize(500);
    expect(frame.messages()).toContainEqual({ ...AMP, height: 500 });
  });

  it('says it after a while where observers rest, and not twice where they do not', () => {
    const hidden = runFrameScript({ isOutOfView: true });
    expect(hidden.messages()).toEqual([]);
    hidden.wait();
    expect(hidden.messages()).toEqual([AMP, DATAWRAPPER, MEDIUM]);
    const seen = runFrameScript();
    seen.messages();
    seen.wait();
    expect(seen.messages()).toEqual([]);
  });

  it('fills a frame that is a little higher, and leaves one that is much higher to its host', () => {
    expect(runFrameScript({ room: 492 }).leastHeight()).toBe('492px');
    expect(runFrameScript({ room: 493 }).leastHeight()).toBe('0px');
  });

  it('is silent in a window of its own, and where there is no height', () => {
    expect(runFrameScript({ isTop: true }).posted).toEqual([]);
    expect(runFrameScript({ height: 0 }).posted).toEqual([]);
  });

  it('speaks to pym.js by the id of its query', () => {
    const frame = runFrameScript({ search: '?view=a&childId=graphic-1' });
    expect(frame.messages()).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx413');
    frame.receive('pymxPYMxgraphic-1xPYMxwidthxPYMx600');
    expect(frame.messages()).toContain('pymxPYMxgraphic-1xPYMxheightxPYMx413');
  });

  it.each(['?childId=', '?childId=a%20b', '?childId=<script>', `?childId=${'a'.repeat(65)}`])(
    'takes no id of another shape: %s',
    (search) => {
      const texts = runFrameScript({ search }).messages().map(String);
      expect(texts.filter((text) => text.startsWith('pym'))).toEqual([]);
    },
  );

  it('greets WordPress with the secret of its hash, and answers when it is ready', () => {
    const frame = runFrameScript({ hash: '#?secret=Ab3dEf9hIj' });
    const [first, ...rest] = frame.messages();
    expect(first).toEqual({ message: 'ready', secret: 'Ab3dEf9hIj' });
    const height = { message: 'height', value: 413, secret: 'Ab3dEf9hIj' };
    expect(rest).toContainEqual(height);
    frame.receive({ message: 'ready', secret: 'other' });
    expect(frame.messages()).toEqual([]);
    frame.receive({ message: 'ready', secret: 'Ab3dEf9hIj' });
    expect(frame.messages()).toContainEqual(height);
  });

  it('lets WordPress follow its links, and its links alone', () => {
    let prevented = 0;
    const eventOn = (href: string | undefined) => ({
      target: { closest: () => (href === undefined ? null : { href }) },
      preventDefault: () => {
        prevented += 1;
      },
    });
    const frame = runFrameScript({ hash: '#?secret=Ab3dEf9hIj' });
    frame.messages();
    frame.click(eventOn(undefined));
    expect([frame.messages(), prevented]).toEqual([[], 0]);
    frame.click(eventOn('https://figures.example/page'));
    const link = { message: 'link', value: 'https://figures.example/page', secret: 'Ab3dEf9hIj' };
    expect([frame.messages(), prevented]).toEqual([[link], 1]);
    const elsewhere = runFrameScript();
    elsewhere.messages();
    elsewhere.click(eventOn('https://figures.example/page'));
    expect([elsewhere.messages(), prevented]).toEqual([[], 1]);
  });

  it('answers iframe-resizer by the id that it is given', () => {
    const frame = runFrameScript();
    frame.messages();
    frame.receive('[iFrameSizer]iFrameResizer0:8:false:false:32:true:true:null:bodyOffset');
    expect(frame.messages()).toContain('[iFrameSizer]iFrameResizer0:413:600:init');
    frame.resize(700);
    expect(frame.messages()).toContain('[iFrameSizer]iFrameResizer0:700:600:init');
    frame.receive('[iFrameSizer]<b>:8');
    expect(frame.messages()).toEqual([]);
  });

  it.each(['frames-init', { sentinel: 'amp', type: 'frames-init' }])(
    'answers @newswire/frames: %j',
    (data) => {
      const frame = runFrameScript();
      frame.messages();
      frame.receive(data);
      expect(frame.messages()).toContainEqual(AMP);
    },
  );

  it('hears the page that frames it and nobody else, and no nonsense', () => {
    const frame = runFrameScript({ search: '?childId=a' });
    frame.messages();
    frame.receive('frames-init', {});
    for (const data of [null, undefined, 0, '', 'hello', [], {}, { message: 'ready' }]) frame.receive(data);
    expect(frame.messages()).toEqual([]);
  });

  it('lets go of a mark on Escape, and of nothing else', () => {
    const frame = runFrameScript();
    const released: string[] = [];
    const targetOf = (name: string, isMark: boolean) => ({
      matches: (selector: string) => isMark && selector === '.mark',
      blur: () => released.push(name),
    });
    frame.press({ key: 'Escape', target: targetOf('link', false) });
    frame.press({ key: 'Enter', target: targetOf('mark', true) });
    expect(released).toEqual([]);
    frame.press({ key: 'Escape', target: targetOf('mark', true) });
    expect(released).toEqual(['mark']);
  });

  it('says which number is selected, and never posts null', () => {
    const frame = runFrameScript({ search: '?childId=a', hash: '#?secret=Ab3dEf9hIj' });
    frame.focus({ claim: 'some-claim' });
    frame.focus({ context: 'some-fact' });
    frame.focus({});
    const messages = frame.messages();
    expect(messages).toContainEqual({ 'sourced-figure': 'select', claim: 'some-claim' });
    expect(messages.filter((one) => JSON.stringify(one).includes('sourced-figure'))).toHaveLength(1);
    for (const message of messages) {
      expect(message).not.toBeNull();
      expect(JSON.stringify(message)).not.toContain('null');
    }
  });
});
