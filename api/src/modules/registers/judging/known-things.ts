import type { Duty, LocalizedText, UnitKind } from '@miara/shared';

/** A member unit, as a register may name it. */
export interface KnownUnit {
  teryt: string;
  name: string;
  displayName: LocalizedText;
  kind: UnitKind;
  /** Whether the person may import actions for it. */
  inPlace: boolean;
}

export interface KnownItem {
  code: string;
  duty: Duty;
}

/** An entry of a list of the tenant: a kind of action, a funding source. */
export interface KnownCode {
  code: string;
  name: LocalizedText;
  /** Beginnings of words that mean it, folded. */
  words: readonly string[];
}

export interface KnownPartner {
  id: string;
  name: string;
}

/** What the tenant knows on the day of the import; rows are read against it. */
export interface KnownThings {
  today: string;
  units: readonly KnownUnit[];
  items: readonly KnownItem[];
  kinds: readonly KnownCode[];
  sources: readonly KnownCode[];
  /** By the key of their names. */
  partners: ReadonlyMap<string, KnownPartner>;
  /** Identifiers of the proofs that the person sees, by title; only those that the register names. */
  proofs: ReadonlyMap<string, readonly string[]>;
  /** Keys of the actions that the log holds already (see `sameActionKey`). */
  logged: ReadonlySet<string>;
}
