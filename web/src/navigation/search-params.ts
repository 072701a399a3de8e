/** What an address carries after `?`: one text per name, or several for a repeated name. Screens give it meaning. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** `?area=EDU&area=LAN&mode=review` → `{ area: ['EDU', 'LAN'], mode: 'review' }`. */
export function parseSearch(search: string): SearchParams {
  const params: SearchParams = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const present = params[name];
    params[name] = present === undefined ? value : [...[present].flat(), value];
  }
  return params;
}

/** The opposite; what is empty stays out of the address. */
export function stringifySearch(params: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of [value].flat()) {
      if (typeof one === 'number') search.append(name, String(one));
      if (typeof one === 'string' && one !== '') search.append(name, one);
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
