import { describe, expect, it } from 'vitest';
import { dropFramework } from '@/app/drop-framework.js';

const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;
const OWN = '<script defer="" data-own="" src="/own.js"></script>';

describe('dropFramework', () => {
  it('drops scripts, their preloads and the copy of the page', () => {
    const head = '<link rel="preload" as="script" href="/a.js"/><script src="/a.js" async=""></script>';
    const body = '<p>Words</p><script>self.__next_f.push([1,"<p>Words</p>"])</script>';
    expect(dropFramework(page(head, body), '/own.js')).toBe(page(OWN, '<p>Words</p>'));
  });

  it('drops traces in the markup', () => {
    const head = '<link rel="stylesheet" href="/a.css" data-precedence="next"/>';
    const body = '<div hidden=""><!--$--><!--/$--></div>1<!-- -->%';
    expect(dropFramework(page(head, body), '/own.js')).toBe(
      page(`<link rel="stylesheet" href="/a.css"/>${OWN}`, '1%'),
    );
  });

  it('keeps data and scripts that say they are ours', () => {
    const body = '<script data-own="">show()</script><script type="application/ld+json">{}</script>';
    expect(dropFramework(page('', body), '/own.js')).toBe(page(OWN, body));
  });

  it('done twice is done once', () => {
    const once = dropFramework(page('', '<p>Words</p>'), '/own.js');
    expect(dropFramework(once, '/own.js')).toBe(once);
  });
});
