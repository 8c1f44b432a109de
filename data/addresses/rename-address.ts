import type { AddressNames, ParsedAddress } from './address-patterns';
import { currentPathOf, type Ledger } from './ledger';

type Redirects = Ledger['redirects'];

/** Parameters of the framework, which no address should carry on. */
const FRAMEWORK_PARAMETERS = ['_rsc'];

/** Names that could be in the ledger; any other cannot have been renamed. */
const isName = (name: string | undefined): name is string => name !== undefined && /^[a-z0-9-]+$/.test(name);

/** The steps of the ledger path of what is now in the place of the given one. */
const currentSteps = (redirects: Redirects, steps: readonly string[]): readonly string[] =>
  steps.every(isName) ? currentPathOf(redirects, steps.join('/')).split('/') : [];

/** The state with its view and claim replaced. */
function renameState(state: string, view: string | undefined, claim: string | undefined): string {
  const [oldView, oldClaim, ...rest] = state.split('~');
  return [
    view ?? oldView,
    ...(oldClaim === undefined ? [] : [oldClaim && (claim ?? oldClaim)]),
    ...rest,
  ].join('~');
}

/**
 * Where an address with renamed parts is now: path and query. Equal to the address's own path and query
 * where nothing in it was renamed.
 * @param isPinned whether the address keeps to an old version, in which the figures have their old names
 */
export function renameAddress(
  address: ParsedAddress,
  search: URLSearchParams,
  redirects: Redirects,
  isPinned: boolean,
): string {
  const { article, figure, claim, state } = address.names;
  const [stateView, stateClaim] = state?.split('~') ?? [];
  const isFigure = figure !== undefined && !isPinned;
  const view = isFigure ? (stateView ?? (search.get('view') || undefined)) : undefined;
  const selected = claim ?? (isFigure ? stateClaim || search.get('claim') || undefined : undefined);

  const [articleNow = article] = currentSteps(redirects, [article]);
  const figurePath = isFigure
    ? currentSteps(redirects, [article, 'figures', figure, ...(isName(view) ? ['views', view] : [])])
    : [];
  const claimPath = selected === undefined ? [] : currentSteps(redirects, [article, 'claims', selected]);
  const viewNow = figurePath[4];
  const claimNow = claimPath[2];

  const names: AddressNames = {
    ...address.names,
    article: figurePath[0] ?? claimPath[0] ?? articleNow,
    ...(figure === undefined ? {} : { figure: figurePath[2] ?? figure }),
    ...(claim === undefined ? {} : { claim: claimNow ?? claim }),
    ...(state === undefined || isPinned ? {} : { state: renameState(state, viewNow, claimNow) }),
  };
  const query = new URLSearchParams(search);
  for (const name of FRAMEWORK_PARAMETERS) query.delete(name);
  if (isFigure && state === undefined) {
    if (query.get('view') && viewNow !== undefined) query.set('view', viewNow);
    if (query.get('claim') && claimNow !== undefined) query.set('claim', claimNow);
  }
  return address.print(names) + (query.size === 0 ? '' : `?${query}`);
}
