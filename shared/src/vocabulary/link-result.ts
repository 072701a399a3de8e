/**
 * What the last look at a web page that serves as proof found. `moved`: it answers from another address for good;
 * `gone`: 404, 410; `refused`: it answers, but not to us; `unreachable`: no answer in time; `forbidden`: an address
 * inside somebody's network, which is not looked at.
 */
export const LINK_RESULTS = ['ok', 'moved', 'gone', 'refused', 'unreachable', 'forbidden'] as const;
export type LinkResult = (typeof LINK_RESULTS)[number];

/** Why a copy of a page could not be taken. */
export const COPY_PROBLEMS = [
  'forbidden',
  'unreachable',
  'too_large',
  'wrong_type',
  'too_slow',
  'too_many_redirects',
] as const;
export type CopyProblem = (typeof COPY_PROBLEMS)[number];
