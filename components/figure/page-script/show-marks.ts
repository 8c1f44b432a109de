/**
 * Shows or hides the marks of the size of a word as the address says (`marks=off`), which a dashboard does without
 * a script too. The choice is kept in the addresses of the articles' pages, and nowhere else.
 */
const PARAMETER = 'marks';
const OFF = 'off';

/** The same address with marks or without them; undefined for what is no page of an article. */
function keepChoice(href: string, isOff: boolean): string | undefined {
  const url = new URL(href, window.location.href);
  const isPage = url.origin === window.location.origin && /^\/articles\/[^.]+$/.test(url.pathname);
  if (!isPage) return undefined;
  if (isOff) url.searchParams.set(PARAMETER, OFF);
  else url.searchParams.delete(PARAMETER);
  return `${url.pathname}${url.search}${url.hash}`;
}

function apply(root: Element, isOff: boolean) {
  root.classList.toggle('without-word-marks', isOff);
  for (const link of root.querySelectorAll<HTMLAnchorElement>(
    'a[href^="/articles/"]:not([data-marks-link])',
  )) {
    const address = keepChoice(link.href, isOff);
    if (address !== undefined) link.setAttribute('href', address);
  }
}

export function showMarks() {
  const root = document.querySelector('main');
  if (!root?.querySelector('.word-mark')) return;
  let isOff = new URLSearchParams(window.location.search).get(PARAMETER) === OFF;
  if (isOff) apply(root, isOff);
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-marks-switch]')) {
    const tell = () => {
      button.textContent = `${isOff ? 'Show' : 'Hide'} the small marks`;
    };
    if (isOff) tell();
    button.disabled = false;
    button.addEventListener('click', () => {
      isOff = !isOff;
      const address = keepChoice(window.location.href, isOff);
      window.history.replaceState(window.history.state, '', address);
      apply(root, isOff);
      tell();
    });
  }
}
