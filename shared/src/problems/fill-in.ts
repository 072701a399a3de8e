import type { ProblemParams } from './problem-details.js';

/** Replaces `{name}`; drops a part in square brackets when a parameter in it is not known. */
export function fillIn(template: string, params: ProblemParams): string {
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      placeholdersOf(part).every((name) => isKnown(params[name])) ? part : '',
    )
    .replace(/\{(\w+)\}/g, (_, name: string) => asText(params[name]));
}

/** Names of the placeholders in a message, in order of appearance. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
}

function isKnown(param: unknown): boolean {
  return asText(param) !== '';
}

function asText(param: unknown): string {
  if (Array.isArray(param))
    return param
      .map(asText)
      .filter((part) => part !== '')
      .join(', ');
  return typeof param === 'string' || typeof param === 'number' || typeof param === 'bigint'
    ? String(param)
    : '';
}
