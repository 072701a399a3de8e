import { hasGminaDuties, hasPowiatDuties, type UnitKind } from './unit-kind.js';

/** Whom an item of a standard applies to. `both` means every unit: gminas as well as powiats. */
export const DUTIES = ['gmina', 'powiat', 'both'] as const;

export type Duty = (typeof DUTIES)[number];

export function isDuty(value: unknown): value is Duty {
  return DUTIES.some((duty) => duty === value);
}

/** Whether an item with this duty applies to a unit of this kind. */
export function isDutyOf(duty: Duty, kind: UnitKind): boolean {
  switch (duty) {
    case 'gmina':
      return hasGminaDuties(kind);
    case 'powiat':
      return hasPowiatDuties(kind);
    case 'both':
      return true;
  }
}
