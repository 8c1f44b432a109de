/** Where each key leads among `count` marks, from the mark at `index`. */
const MOVES: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

const marksOf = (chart: Element): SVGAElement[] => [...chart.querySelectorAll<SVGAElement>('a.mark')];

/** Only one mark of a chart is a tab stop; the arrows move between the others. */
function setTabStop(marks: readonly SVGAElement[], stop: SVGAElement) {
  for (const mark of marks) mark.setAttribute('tabindex', mark === stop ? '0' : '-1');
}

const numberOf = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-claim]')?.getAttribute('data-claim') ?? null) : null;

/** Shows the sentences, numbers and marks of one claim together while it is pointed at or focused. */
function linkClaim(claim: string | null) {
  for (const linked of document.querySelectorAll('.is-linked')) linked.classList.remove('is-linked');
  if (claim === null) return;
  for (const one of document.querySelectorAll(
    `.mark[data-claim="${claim}"], .number[data-claim="${claim}"]`,
  )) {
    one.classList.add('is-linked');
  }
}

function moveWithKeys(event: KeyboardEvent) {
  const mark = event.target instanceof Element ? event.target.closest<SVGAElement>('svg.chart a.mark') : null;
  const chart = mark?.closest('svg.chart');
  if (!mark || !chart || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape') {
    mark.blur();
    return;
  }
  const marks = marksOf(chart);
  const target = marks[MOVES[event.key]?.(marks.indexOf(mark), marks.length) ?? -1];
  if (!target) return;
  event.preventDefault();
  setTabStop(marks, target);
  target.focus();
}

/** Keys and highlighting for all charts of a page; without it the marks are plain links. */
export function moveAmongMarks() {
  for (const chart of document.querySelectorAll('svg.chart')) {
    const marks = marksOf(chart);
    if (marks[0]) setTabStop(marks, marks[0]);
  }
  const onEnter = (event: Event) => linkClaim(numberOf(event.target));
  document.addEventListener('keydown', moveWithKeys);
  document.addEventListener('pointerover', onEnter);
  document.addEventListener('focusin', onEnter);
}
