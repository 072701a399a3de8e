import type { LocalizedText, UnitKind } from '@miara/shared';

/** A unit as the screens name it. */
export interface UnitRow {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}

/** An assessment that rests on a proof. */
export interface EvidenceLinkRow {
  assessmentId: string;
  item: string;
  unit: UnitRow;
}

/** A proof with its file in use. Instants as Date, days as YYYY-MM-DD. */
export interface EvidenceView {
  id: string;
  unit: UnitRow;
  kind: string;
  title: string;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  /** On the day it was read. */
  inForce: boolean;
  fileName: string;
  mediaType: string;
  byteSize: number;
  sha256: string;
  uploadedAt: Date;
  /** In UTC with microseconds, for the cursor. */
  uploadedAtExact: string;
  uploadedBy: string | null;
  /** Those in the actor's place. */
  links: EvidenceLinkRow[];
}
