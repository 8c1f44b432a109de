/**
 * What an address selects within a page, or gets wrong, as a fragment of the one page that is rendered:
 *
 *   claim-x                       a figure's page, or the dashboard, with a selected number
 *   no-such-view                  the default view, since the one asked for does not exist
 *   claim-x~no-such-view          both
 *
 * Each is the id of an element of that page, so it works where no script runs.
 */
import type { FigureState } from './figure-state';

const BETWEEN = '~';

export const NO_SUCH_CONTEXT = 'no-such-context';
const NO_SUCH_MARKS = 'no-such-marks';
const NO_SUCH = { view: 'no-such-view', claim: 'no-such-number' } as const;

/** The notices that a figure's page may show. */
export const FIGURE_NOTICES = [
  NO_SUCH.view,
  NO_SUCH.claim,
  [NO_SUCH.view, NO_SUCH.claim].join(BETWEEN),
] as const;

/** What of a dashboard’s address may be bad beside the number that it selects. */
export const OTHER_DASHBOARD_NOTICES = [
  NO_SUCH_CONTEXT,
  NO_SUCH_MARKS,
  [NO_SUCH_CONTEXT, NO_SUCH_MARKS].join(BETWEEN),
] as const;

/** The notices that the dashboard may show. */
export const DASHBOARD_NOTICES = [
  ...OTHER_DASHBOARD_NOTICES,
  NO_SUCH.claim,
  ...OTHER_DASHBOARD_NOTICES.map((notice) => [notice, NO_SUCH.claim].join(BETWEEN)),
] as const;

/** The same of a figure’s page. */
export const OTHER_FIGURE_NOTICES = [NO_SUCH.view] as const;

/** The second id of a selectable thing: it is selected, and another part of the address was bad. */
export const withNotice = (id: string, notice: string): string => [id, notice].join(BETWEEN);

export const claimCardId = (claim: string): string => `claim-${claim}`;
/** A number in the article's text, on the dashboard. */
export const claimNumberId = (claim: string): string => `number-${claim}`;
/** What stands behind a number of another source, or one that we compute. */
export const originCardId = (kind: 'context' | 'derived', id: string): string => `${kind}-${id}`;
export const sentenceCardId = (sentence: string): string => `sentence-${sentence}`;

const joinFragment = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .join(BETWEEN)
    .replace(/^(?=.)/, '#');

/** “#…”, or nothing where the state is its view alone. */
export const figureFragment = ({ claim, bad }: FigureState): string =>
  joinFragment([claim === undefined ? undefined : claimCardId(claim), ...bad.map((name) => NO_SUCH[name])]);

/** What a dashboard's query selects, and which of its parameters had a value that does not exist. */
export interface DashboardQuery {
  readonly context: boolean;
  readonly marks: boolean;
  readonly claim?: string;
  readonly bad: readonly ('context' | 'marks' | 'claim')[];
}

export const dashboardFragment = ({ claim, bad }: DashboardQuery): string =>
  joinFragment([
    claim === undefined ? undefined : claimCardId(claim),
    bad.includes('context') ? NO_SUCH_CONTEXT : undefined,
    bad.includes('marks') ? NO_SUCH_MARKS : undefined,
    bad.includes('claim') ? NO_SUCH.claim : undefined,
  ]);

const isSwitch = (value: string): boolean => value === 'on' || value === 'off';

/** `context` and `marks` may be “on” or “off”; an empty value counts as absent. */
export function readDashboardQuery(search: URLSearchParams, claims: readonly string[]): DashboardQuery {
  const context = search.get('context') || 'off';
  const marks = search.get('marks') || 'on';
  const claim = search.get('claim') || undefined;
  const hasClaim = claim !== undefined && claims.includes(claim);
  return {
    context: context === 'on',
    marks: marks !== 'off',
    ...(hasClaim ? { claim } : {}),
    bad: [
      ...(isSwitch(context) ? [] : ['context' as const]),
      ...(isSwitch(marks) ? [] : ['marks' as const]),
      ...(claim === undefined || hasClaim ? [] : ['claim' as const]),
    ],
  };
}
