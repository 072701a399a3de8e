import type { FieldError, ProblemCode } from '@miara/shared';

export type { FieldError };

/**
 * A refusal in words of the domain. `code` is from the closed catalogue in shared/problems, which knows the
 * status and the title; the problem filter turns it into an answer in the reader's language.
 */
export class DomainError extends Error {
  constructor(
    readonly code: ProblemCode,
    /** Facts of this occurrence, shown and translatable: `{ max: 26214400 }`. */
    readonly params: Readonly<Record<string, unknown>> = {},
    /** `present`: the value as it stands now (412). `errors`: the fields refused. */
    readonly extra: { present?: unknown; errors?: readonly FieldError[] } = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}
