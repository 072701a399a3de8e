/**
 * What the last look at a web page that serves as proof found. `moved`: it answers from another address for good;
 * `gone`: 404, 410; `refused`: it answers, but not to us; `unreachable`: no answer in time; `forbidden`: an address
 * inside somebody's network, which is not looked at.
 */
export const LINK_RESULTS = ['ok', 'moved', 'gone', 'refused', 'unreachable', 'forbidden'] as const;
export type LinkResult = (typeof LINK_RESULTS)[number];
