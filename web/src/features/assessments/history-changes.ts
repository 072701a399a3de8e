import type { HistoryEntryResponse } from '@miara/shared/api';
import type { LocalizedText } from '@miara/shared';
import { DECLARATION_FIELDS, type DeclarationContent, type DeclarationField } from './declaration-content.js';

type Value = DeclarationContent[DeclarationField];

export interface HistoryChange {
  field: DeclarationField;
  former: Value;
  present: Value;
}

function isValue(value: unknown): value is Value {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an entry of the audit trail says about fields: `{ changed: { statement: { from, to } } }`. */
export function historyChanges({ changed }: Record<string, unknown>): HistoryChange[] {
  if (!isRecord(changed)) return [];
  return DECLARATION_FIELDS.flatMap((field) => {
    const change = changed[field];
    if (!isRecord(change)) return [];
    const former = change['from'] ?? null;
    const present = change['to'] ?? null;
    return isValue(former) && isValue(present) ? [{ field, former, present }] : [];
  });
}

/** What somebody typed and gave up for the stored value: `{ discarded: { statement: '…' } }`. */
export function historyDiscarded({
  discarded,
}: Record<string, unknown>): { field: DeclarationField; value: Value }[] {
  if (!isRecord(discarded)) return [];
  return DECLARATION_FIELDS.flatMap((field) => {
    const value = discarded[field];
    return value !== undefined && isValue(value) ? [{ field, value }] : [];
  });
}

/** Who gave a field its present value, and when; null when the history does not reach back so far. */
export function lastChangeOf(
  field: DeclarationField,
  history: readonly HistoryEntryResponse[],
): HistoryEntryResponse | null {
  const wrote = ({ details }: HistoryEntryResponse) =>
    historyChanges(details).some((change) => change.field === field);
  return history.find(wrote) ?? null;
}

/** The reason or the title an entry carries, when it has one. */
export function historyText(details: Record<string, unknown>): string | null {
  for (const name of ['reason', 'note', 'title', 'fileName']) {
    const text = details[name];
    if (typeof text === 'string' && text !== '') return text;
  }
  return null;
}

/** Title of the period after whose close a submission came, in the languages it has. */
export function historyLate({ late }: Record<string, unknown>): LocalizedText | null {
  return isRecord(late) && typeof late['pl'] === 'string' ? (late as LocalizedText) : null;
}
