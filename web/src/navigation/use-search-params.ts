import { useNavigate, useSearch } from './location.js';
import { parseSearch, stringifySearch, type SearchParams } from './search-params.js';

/**
 * The view state of a screen. It lives in the address, so that it can be sent, kept and gone back from.
 *
 * @param read gives the raw parameters their meaning and defaults; it must accept anything
 * @returns the state, and a function that changes some of it. `push` leaves a step in the history (opening
 *   a drawer); without it the present step is replaced (typing in a filter).
 */
export function useSearchParams<State>(
  read: (params: SearchParams) => State,
): [State, (change: SearchParams, options?: { push?: boolean }) => void] {
  const params = useSearch();
  const navigate = useNavigate();
  const set = (change: SearchParams, options: { push?: boolean } = {}) => {
    // The address as it is by now: two changes at once must not undo each other.
    const { pathname, search } = window.location;
    const changed = stringifySearch({ ...parseSearch(search), ...change });
    void navigate(`${pathname}${changed}`, { replace: !options.push, keepScroll: true });
  };
  return [read(params), set];
}

/** All values of a parameter that may be repeated. */
export function listParam(params: SearchParams, name: string): string[] {
  return [params[name] ?? []].flat();
}

/** The (last) value of a parameter. */
export function textParam(params: SearchParams, name: string): string | undefined {
  return listParam(params, name).at(-1);
}

/** The value when it is one of the allowed ones, otherwise the first of them. */
export function choiceParam<Choice extends string>(
  params: SearchParams,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((choice) => choice === textParam(params, name)) ?? choices[0];
}
