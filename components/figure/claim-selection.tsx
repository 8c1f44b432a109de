'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface ClaimSelectionProps {
  readonly children: ReactNode;
}

const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

/** The claim that the address selects. */
const readClaim = () => new URLSearchParams(window.location.search).get('claim');

/** Marks the chosen claim's marks and card; the finished page needs no more than attributes. */
function showClaim(root: HTMLElement, claim: string | null): string {
  for (const mark of root.querySelectorAll('a.mark')) {
    if (claim !== null && mark.getAttribute('data-claim') === claim)
      mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
  let sentence = '';
  for (const card of root.querySelectorAll<HTMLElement>('[data-card]')) {
    const isChosen = card.dataset.card === claim;
    card.toggleAttribute('data-selected', isChosen);
    if (!isChosen) continue;
    card.querySelector('details')?.setAttribute('open', '');
    card.scrollIntoView({ block: 'nearest' });
    sentence = card.querySelector('q')?.textContent ?? '';
  }
  return sentence;
}

/** Selects a claim in place, keeping it in the address. Without scripts the same links load the page. */
export function ClaimSelection({ children }: ClaimSelectionProps) {
  const root = useRef<HTMLDivElement>(null);
  const [announced, setAnnounced] = useState('');

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const show = () => setAnnounced(showClaim(element, readClaim()));
    const choose = (claim: string | null) => {
      const url = new URL(window.location.href);
      if (claim === null) url.searchParams.delete('claim');
      else url.searchParams.set('claim', claim);
      url.hash = '';
      window.history.pushState(window.history.state, '', url);
      show();
    };
    const onClick = (event: MouseEvent) => {
      const mark = isElement(event.target) ? event.target.closest('a.mark[data-claim]') : null;
      if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      choose(mark.getAttribute('data-claim'));
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && readClaim() !== null) choose(null);
    };
    element.addEventListener('click', onClick);
    element.addEventListener('keydown', onKeyDown);
    window.addEventListener('popstate', show);
    return () => {
      element.removeEventListener('click', onClick);
      element.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('popstate', show);
    };
  }, []);

  return (
    <div ref={root}>
      {children}
      <p className="sr-only" aria-live="polite" data-article="">
        {announced}
      </p>
    </div>
  );
}
