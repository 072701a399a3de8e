import type {
  CopyProblem,
  EvidenceForm,
  FileScan,
  LinkResult,
  ReleaseState,
  ReviewState,
  Standing,
} from '@miara/shared';
import type { UnitRow } from '../../contract/unit.presenter.js';

/** An assessment that rests on a proof, or did until the proof was withdrawn. */
export interface EvidenceLinkRow {
  assessmentId: string;
  item: string;
  review: ReviewState;
  standing: Standing;
  unit: UnitRow;
}

/** What a proof consists of: one of file name, address and text is there, by its form. */
export interface EvidenceContent {
  fileName: string | null;
  mediaType: string | null;
  url: string | null;
  statement: string | null;
  byteSize: number;
  sha256: string;
  /** Of a file; null for a link or a statement. */
  scan: FileScan | null;
  scanSignature: string | null;
  /** Whether the reader added this content. */
  isOwn: boolean;
}

/** One content of a proof in the course of time. */
export interface EvidenceRevisionView extends EvidenceContent {
  number: number;
  note: string | null;
  createdAt: Date;
  createdBy: string | null;
  /** The content was removed by the rules of retention. */
  isRemoved: boolean;
}

/** What is known of the page that a link means. */
export interface LinkStateView {
  result: LinkResult;
  httpStatus: number | null;
  finalUrl: string | null;
  checkedAt: Date;
  since: Date;
  copyTriedAt: Date | null;
  copyProblem: CopyProblem | null;
}

/** An action that serves as proof. */
export interface DescribedActionView {
  id: string;
  title: string;
  /** The action was changed after the text was written. */
  changedSince: boolean;
  /** The action was withdrawn from the log. */
  withdrawn: boolean;
}

/** A proof with its content in use. Instants as Date, days as YYYY-MM-DD. */
export interface EvidenceView extends EvidenceContent {
  id: string;
  form: EvidenceForm;
  unit: UnitRow;
  kind: string;
  title: string;
  note: string | null;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  /** On the day it was read. */
  inForce: boolean;
  /** Number of the content in use, from 1. */
  revision: number;
  /** Counts every change, for If-Match. */
  version: number;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawReason: string | null;
  /** Day on which its content was removed by the rules of retention. */
  contentRemovedOn: string | null;
  /** The last look at the page in use; null when it is no link or nobody looked yet. */
  link: LinkStateView | null;
  uploadedAt: Date;
  /** In UTC with microseconds, for the cursor. */
  uploadedAtExact: string;
  uploadedBy: string | null;
  /** The action that it describes; null when it describes none. */
  action: DescribedActionView | null;
  /** The release that says most: one that is public, else one that waits, else a draft; null = private. */
  release: { id: string; state: ReleaseState; since: Date } | null;
  /** Those in the actor's place. */
  links: EvidenceLinkRow[];
}
