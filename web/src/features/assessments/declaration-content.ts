import { TEXT_LIMITS } from '@miara/shared';
import type { DeclarationResponse } from '@miara/shared/api';

/** The part of a declaration that people type; each field is saved on its own. */
export type DeclarationContent = Pick<
  DeclarationResponse,
  'state' | 'statement' | 'indicatorValue' | 'plannedOn' | 'reason'
>;

export const DECLARATION_FIELDS = ['state', 'statement', 'indicatorValue', 'plannedOn', 'reason'] as const;
export type DeclarationField = (typeof DECLARATION_FIELDS)[number];
export type DeclarationChange = Partial<DeclarationContent>;

export function contentOf(declaration: DeclarationResponse): DeclarationContent {
  const { state, statement, indicatorValue, plannedOn, reason } = declaration;
  return { state, statement, indicatorValue, plannedOn, reason };
}

/** An emptied text and one that was never written are the same thing to say. */
export function isSameValue(
  a: DeclarationContent[DeclarationField],
  b: DeclarationContent[DeclarationField],
): boolean {
  return (a === '' ? null : a) === (b === '' ? null : b);
}

/** Texts over the limit are kept on the screen and not sent: the server would refuse all fields with them. */
export function fitsLimits(field: DeclarationField, value: DeclarationContent[DeclarationField]): boolean {
  if (typeof value !== 'string') return true;
  if (field === 'statement') return value.length <= TEXT_LIMITS.statement;
  if (field === 'reason') return value.length <= TEXT_LIMITS.reason;
  return true;
}

export function fieldsOf(change: DeclarationChange): DeclarationField[] {
  return DECLARATION_FIELDS.filter((field) => change[field] !== undefined);
}

export function withoutField(change: DeclarationChange, field: DeclarationField): DeclarationChange {
  const { [field]: _gone, ...rest } = change;
  return rest;
}

export interface Reconciled {
  /** What the person typed and the server does not have yet. */
  mine: DeclarationChange;
  /** Theirs, of the fields that both sides changed to different values: the person decides. */
  conflicts: DeclarationChange;
}

/**
 * Somebody else saved meanwhile. A field they left alone takes what the person typed; a field that both
 * changed to the same value is settled; a field that both changed differently is a conflict.
 *
 * @param base what the server had when the person began typing
 * @param unanswered conflicts that still wait for an answer: they stay conflicts, with their newest value
 */
export function reconcile(
  mine: DeclarationChange,
  base: DeclarationContent,
  theirs: DeclarationContent,
  unanswered: DeclarationChange = {},
): Reconciled {
  const result: Reconciled = { mine: {}, conflicts: {} };
  for (const field of fieldsOf(mine)) {
    const value = mine[field] ?? null;
    if (isSameValue(value, theirs[field])) continue;
    Object.assign(result.mine, { [field]: value });
    const isAsked = unanswered[field] !== undefined;
    if (isAsked || !isSameValue(theirs[field], base[field]))
      Object.assign(result.conflicts, { [field]: theirs[field] });
  }
  return result;
}
