/**
 * Selects a number in place, keeping it in the address. Without scripts the same links lead to the cards.
 */
const isElement = (target: EventTarget | null): target is Element => target instanceof Element;

/** The id of the card that the address selects: a claim's in the query, another number's in the fragment. */
function readSelection(): string | undefined {
  const claim = new URLSearchParams(window.location.search).get('claim');
  return claim === null ? window.location.hash.slice(1).split('~')[0] || undefined : `claim-${claim}`;
}

/** An address with a claim was answered with a fragment, for readers without scripts: back to what it was. */
function restoreAddress() {
  const selected = readSelection();
  if (selected?.startsWith('claim-') && window.location.hash) {
    window.history.replaceState(window.history.state, '', addressOf(selected));
  }
}

/** The card of this page that a mark, or another link, leads to. */
const cardOf = (link: Element): string | undefined => {
  const href = link.getAttribute('href') ?? '';
  return href.startsWith('#') ? href.slice(1) : undefined;
};

const claimOf = (card: string | undefined): string | undefined =>
  card?.startsWith('claim-') ? card.slice('claim-'.length) : undefined;

/** The same page with the card's claim selected, if it is one, and no other. */
function claimAddress(card: string | undefined, page: string): URL {
  const url = new URL(page);
  const claim = claimOf(card);
  if (claim === undefined) url.searchParams.delete('claim');
  else url.searchParams.set('claim', claim);
  return url;
}

/** The address that selects a card, and no other. */
function addressOf(card: string | undefined): URL {
  const url = claimAddress(card, window.location.href);
  const claim = claimOf(card);
  url.hash = claim === undefined ? (card ?? '') : '';
  return url;
}

/** CSS pixels between a mark and the panel or the edge. */
const AIR = 16;

/** Moves the page no more than it takes to have the chosen mark and its card on screen together. */
function keepInSight(root: HTMLElement, card: HTMLElement) {
  const marks = [...root.querySelectorAll('a.mark[aria-current]')].filter(
    (one) => one.getClientRects().length,
  );
  const mark = marks.find((one) => one === document.activeElement) ?? marks[0];
  if (!mark) {
    card.scrollIntoView({ block: 'nearest' });
    return;
  }
  const { top, bottom } = mark.getBoundingClientRect();
  const isPanel = getComputedStyle(card).position === 'fixed';
  const foot = isPanel ? card.getBoundingClientRect().top : window.innerHeight;
  if (bottom > foot - AIR) window.scrollBy(0, Math.min(bottom - foot + AIR, top - AIR));
  else if (top < AIR) window.scrollBy(0, top - AIR);
}

/** Marks the chosen number in the article, and brings it into sight where the article scrolls beside the charts. */
function showInArticle(root: HTMLElement, claim: string | undefined) {
  const pane = root.querySelector('.reader-pane');
  for (const number of pane?.querySelectorAll('.number') ?? []) {
    const isChosen = number.getAttribute('data-claim') === claim;
    number.toggleAttribute('data-selected', isChosen);
    if (!pane || !isChosen) continue;
    const middle = pane.getBoundingClientRect().top + pane.clientHeight / 2;
    pane.scrollBy(0, number.getBoundingClientRect().top - middle);
  }
}

/** Marks the chosen number's marks and card; the finished page needs no more than attributes. */
function showSelection(root: HTMLElement, selected: string | undefined): string {
  for (const mark of root.querySelectorAll('a.mark')) {
    if (selected !== undefined && cardOf(mark) === selected) mark.setAttribute('aria-current', 'true');
    else mark.removeAttribute('aria-current');
  }
  for (const option of root.querySelectorAll<HTMLAnchorElement>('a.switch-option')) {
    option.href = claimAddress(selected, option.href).href;
  }
  for (const link of document.querySelectorAll('[data-selectable]')) {
    link.textContent = claimAddress(selected, link.textContent ?? '').href;
  }
  showInArticle(root, claimOf(selected));
  let told = '';
  for (const card of root.querySelectorAll<HTMLElement>('[data-card]')) {
    const isChosen = card.dataset.card === selected;
    card.toggleAttribute('data-selected', isChosen);
    if (!isChosen) continue;
    card.querySelector('details')?.setAttribute('open', '');
    card.scrollTop = 0;
    card.closest('.sentence-pane')?.scrollTo(0, 0);
    keepInSight(root, card);
    told = (card.querySelector('[data-told]') ?? card).textContent ?? '';
  }
  return told;
}

function watchSelection(root: HTMLElement) {
  const announced = root.querySelector('[data-announced]');
  // From here on the address says what is selected, not the fragment that the page was opened with.
  root.dataset.live = '';
  restoreAddress();
  let shown: string | undefined;
  const show = () => {
    shown = readSelection();
    const told = showSelection(root, shown);
    if (announced) announced.textContent = told;
  };
  const choose = (card: string | undefined) => {
    window.history.pushState(window.history.state, '', addressOf(card));
    show();
  };
  root.addEventListener('click', (event) => {
    if (isElement(event.target) && event.target.closest('.close-card')) {
      const marks = root.querySelectorAll<SVGAElement>('a.mark[aria-current]');
      event.preventDefault();
      choose(undefined);
      [...marks].find((one) => one.getClientRects().length)?.focus({ preventScroll: true });
      return;
    }
    const link = isElement(event.target) ? event.target.closest('a[href]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const card = cardOf(link);
    if (!card || !root.querySelector(`[data-card="${CSS.escape(card)}"]`)) return;
    event.preventDefault();
    choose(card);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && root.querySelector('[data-selected]')) choose(undefined);
  });
  if (readSelection()) show();
  // The browser puts the page where it was scrolled to only after this event.
  // A link to another place of the page leaves the selection, and the reader goes where it leads.
  window.addEventListener('popstate', () =>
    requestAnimationFrame(() => {
      if (readSelection() !== shown) show();
    }),
  );
}

export function selectNumbers() {
  const root = document.querySelector<HTMLElement>('[data-selects]');
  if (root) watchSelection(root);
}
