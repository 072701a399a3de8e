import { useMemo } from 'react';
import { isDutyOf, recognise, suggestItems, TEXT_LIMITS } from '@miara/shared';
import type { LogActionRequest } from '@miara/shared/api';
import { todayInWarsaw } from '../../i18n/format.js';
import { placesOf } from '../../session/can-at.js';
import type { TenantAccess } from '../../session/me.js';
import type { TypedEntry } from './kept-line.js';
import { entryOf, readParts, valuesOf, type ReadPart } from './read-entry.js';
import type { TenantNames } from './use-tenant-names.js';

/** Without these an action cannot be saved. */
export type Missing = 'title' | 'longTitle' | 'units' | 'carrier' | 'duties';

export interface Entry {
  today: string;
  parts: readonly ReadPart[];
  /** Taken from the page where the entry was opened, as long as the line names no unit. */
  fromPage: readonly string[];
  /** Items of which the words speak. */
  suggested: readonly string[];
  request: LogActionRequest & { unit: string };
  missing: readonly Missing[];
  /** Items that are no duty of any credited unit. */
  foreignItems: readonly string[];
}

/** What the typed entry comes to; undefined until the tenant's names are there. */
export function useEntry(
  access: TenantAccess,
  names: TenantNames | undefined,
  entry: TypedEntry,
  here: string | null,
): Entry | undefined {
  const places = useMemo(() => placesOf(access, 'action.log'), [access]);
  const today = todayInWarsaw();
  return useMemo(() => {
    if (!names) return undefined;
    const parts = readParts(entry.line, recognise(entry.line, names.index, today), entry.answers);
    const inLine = valuesOf(parts, 'unit').flat();
    const asksForUnit = parts.some(({ part, asks }) => part.type === 'unit' && asks);
    const isNamed = inLine.length > 0 || entry.units.length > 0 || asksForUnit;
    const fromPage =
      !isNamed && here !== null && names.units.some(({ teryt }) => teryt === here) ? [here] : [];
    const units = [...entry.units, ...fromPage];
    const ownPlace = places.length === 1 ? places[0] : undefined;
    const carrier = entry.carrier ?? ownPlace ?? inLine[0] ?? units[0] ?? '';
    const kind = (names.kinds.find(({ code }) => code === 'other') ?? names.kinds[0])?.code ?? '';
    const request = entryOf(entry.line, parts, { today, kind, carrier, units, items: entry.items });
    const kinds = names.units.filter(({ teryt }) => request.units.includes(teryt)).map((unit) => unit.kind);
    const foreignItems = request.items.filter((code) => {
      const item = names.items.find((one) => one.code === code);
      return item === undefined || !kinds.some((unitKind) => isDutyOf(item.duty, unitKind));
    });
    return {
      today,
      parts,
      fromPage,
      suggested: suggestItems(entry.line, names.suggestions).filter((code) => !request.items.includes(code)),
      request,
      missing: missingIn(request, foreignItems),
      foreignItems,
    };
  }, [names, entry, here, places, today]);
}

function missingIn(request: Entry['request'], foreignItems: readonly string[]): Missing[] {
  const missing: Missing[] = [];
  if (request.title === '') missing.push('title');
  if (request.title.length > TEXT_LIMITS.title) missing.push('longTitle');
  if (request.units.length === 0) missing.push('units');
  else if (foreignItems.length > 0) missing.push('duties');
  if (request.unit === '' && request.units.length > 0) missing.push('carrier');
  return missing;
}
