import { fieldErrorWords, type InterfaceLanguage, type ProblemDetails } from '@miara/shared';

/** One thing to correct, next to its field and in the summary above the form. */
export interface FormError {
  /** Name of the field: the first step of the pointer (`/plannedDate` → `plannedDate`). */
  name: string;
  /** What the field is called on the screen. */
  label: string;
  text: string;
}

/** `/items/0/code` → `items`; `?unit` → `unit`. RFC 6901 writes `/` as `~1` and `~` as `~0`. */
export function fieldOf(pointer: string): string {
  const first = pointer.replace(/^[/?]/, '').split('/')[0] ?? '';
  return first.replaceAll('~1', '/').replaceAll('~0', '~');
}

/**
 * The server's list of wrong fields as the form's. Errors of fields that the form does not have are left to the
 * problem notice: pointing at nothing helps nobody.
 *
 * @param labels the form's fields and what they are called
 */
export function formErrors(
  problem: ProblemDetails,
  labels: Readonly<Record<string, string>>,
  language: InterfaceLanguage,
): FormError[] {
  return (problem.errors ?? []).flatMap((error) => {
    const name = fieldOf(error.pointer);
    const label = labels[name];
    return label === undefined ? [] : [{ name, label, text: fieldErrorWords(error, language) }];
  });
}
