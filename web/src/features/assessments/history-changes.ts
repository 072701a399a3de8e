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

/** The reason or the title an entry carries, when it has one. */
export function historyText(details: Record<string, unknown>): string | null {
  for (const name of ['reason', 'note', 'title', 'fileName']) {
    const text = details[name];
    if (typeof text === 'string' && text !== '') return text;
  }
  return null;
}
