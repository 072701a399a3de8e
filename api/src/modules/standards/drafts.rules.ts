import type { LocalizedText } from '@miara/shared';

/** Texts without blanks around and without languages in which nothing is said. */
export function textsOf(given: LocalizedText): LocalizedText {
  const said = Object.entries(given)
    .map(([language, text]: [string, string | undefined]) => [language, text?.trim() ?? ''] as const)
    .filter(([, text]) => text !== '');
  return { pl: given.pl.trim(), ...Object.fromEntries(said) };
}
