import { readFileSync } from 'node:fs';
import type { CountedFromActions, Duty, LocalizedText, UnitKind } from '@miara/shared';

/** A unit as the register has it. */
export interface RegisteredUnit {
  readonly teryt: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** The land powiat; missing for powiats and cities with powiat rights. */
  readonly powiat?: string;
  readonly residents: number;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Register {
  /** Day of the register (YYYY-MM-DD). */
  readonly registerAsOf: string;
  /** Day of the population figures (YYYY-MM-DD). */
  readonly residentsOn: string;
  readonly units: readonly RegisteredUnit[];
}

export interface Indicator {
  readonly name: LocalizedText;
  readonly unit: string;
  /** null = only counted. */
  readonly target: number | null;
  readonly direction: 'at_least' | 'at_most';
  /** How the value is counted from the action log, where the item says so. */
  readonly fromActions?: CountedFromActions;
}

export interface StandardItem {
  readonly key: string;
  readonly code: string;
  readonly area: string;
  readonly phase: number;
  readonly duty: Duty;
  readonly weight: number;
  readonly title: LocalizedText;
  readonly guidance: LocalizedText;
  readonly evidenceKinds: readonly string[];
  readonly responsible: readonly LocalizedText[];
  readonly indicator: Indicator | null;
  readonly provenance: Readonly<Record<string, unknown>>;
}

/** A standard version as data: what `insertStandard` puts into a tenant. */
export interface Standard {
  readonly code: string;
  readonly title: LocalizedText;
  readonly number: string;
  /** YYYY-MM-DD. */
  readonly publishedOn: string;
  readonly disclaimer: LocalizedText | null;
  readonly evidenceKinds: readonly { readonly code: string; readonly title: LocalizedText }[];
  readonly areas: readonly {
    readonly code: string;
    readonly position: number;
    readonly title: LocalizedText;
  }[];
  readonly phases: readonly {
    readonly number: number;
    readonly title: LocalizedText;
    readonly scope: LocalizedText | null;
  }[];
  readonly items: readonly StandardItem[];
  readonly sources: readonly Readonly<Record<string, unknown>>[];
}

/** Who belongs to a tenant, and how sure the source is. */
export interface Members {
  /** First day of membership (YYYY-MM-DD). */
  readonly joinedOn: string;
  readonly members: readonly {
    readonly teryt: string;
    readonly confidence: 'source' | 'inferred' | 'unsure';
  }[];
}

export const readRegister = (): Register => read('units.json');
export const readStandard = (): Standard => read('smi-standard.json');
export const readOmggsMembers = (): Members => read('omggs-members.json');
export const readBytowUnits = (): Members => read('bytow-units.json');

/** Our own files, held against these shapes by tests/reference.test.ts. */
function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8')) as T;
}
