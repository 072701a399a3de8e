import type { FieldErrorCode } from './field-errors.js';
import type { ProblemCode } from './problem-catalogue.js';

/** The facts of one occurrence: limits, codes, numbers. Never anything secret. */
export type ProblemParams = Readonly<Record<string, unknown>>;

/** What is wrong with one field. The code of a rule of the standard may point at a field, too. */
export interface FieldError {
  /** RFC 6901 JSON pointer into the request body, or `?name` for a query parameter. */
  readonly pointer: string;
  readonly code: FieldErrorCode | ProblemCode;
  readonly params?: ProblemParams;
  /** The message in the language of the request. */
  readonly detail?: string;
}

/** The body of every refusal: RFC 9457 `application/problem+json` with our members. */
export interface ProblemDetails {
  /** Address of the description of the problem. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Identifies this occurrence; the number to give to an administrator. */
  readonly instance: string;
  readonly code: ProblemCode;
  readonly params: ProblemParams;
  readonly errors?: readonly FieldError[];
  /** With `changed_since`: what is stored now, so that both values can be shown. */
  readonly present?: unknown;
}

export function isProblemDetails(value: unknown): value is ProblemDetails {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    typeof value.code === 'string' &&
    'status' in value &&
    typeof value.status === 'number'
  );
}
