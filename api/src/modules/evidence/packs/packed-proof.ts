import type { EvidenceForm, FileScan, LocalizedText, Standing } from '@miara/shared';
import type { LeftOut } from './left-out.rules.js';

/** What a pack is made for: a unit, an item of all units in reach, or an item of one unit. */
export interface PackSubject {
  /** TERYT code; null = every unit in reach. */
  unit: string | null;
  /** Code; null = every item. */
  item: string | null;
}

/** An assessment of the pack's units that rests on a proof, or did until the proof was withdrawn. */
export interface ProofUse {
  item: string;
  itemTitle: LocalizedText;
  unit: LocalizedText;
  teryt: string;
  standing: Standing;
  page: number | null;
  excerpt: string | null;
}

/** A page as it was when it was looked at. */
export interface PackedCopy {
  sha256: string;
  mediaType: string;
  byteSize: number;
  fetchedAt: Date;
}

/** A proof of a pack with its content in use. Days as YYYY-MM-DD. */
export interface PackedProof {
  id: string;
  form: EvidenceForm;
  teryt: string;
  unit: LocalizedText;
  kind: LocalizedText;
  title: string;
  note: string | null;
  revision: number;
  sha256: string;
  fileName: string | null;
  mediaType: string | null;
  url: string | null;
  statement: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  addedAt: Date;
  addedBy: string | null;
  withdrawnAt: Date | null;
  withdrawReason: string | null;
  /** Since when its bytes are gone by the rules of retention. */
  removedAt: Date | null;
  /** What the virus scanner said of its file; null for a link or a statement. */
  scan: FileScan | null;
  uses: ProofUse[];
  copies: PackedCopy[];
}

/** One file of a pack. */
export interface PackedFile {
  /** Path in the archive, with slashes. */
  path: string;
  sha256: string;
  mediaType: string;
}

/** A line of a pack's index. */
export interface IndexedProof extends PackedProof {
  /** Number in the pack, from 1. */
  number: number;
  /** Where its content lies; null when it was left out. */
  file: PackedFile | null;
  copyFiles: (PackedFile & { fetchedAt: Date })[];
  leftOut: LeftOut | null;
}
