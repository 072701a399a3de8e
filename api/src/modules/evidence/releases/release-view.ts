import type {
  EvidenceForm,
  FindingKind,
  FindingPart,
  PersonalDataAnswer,
  ProofCopy,
  ReleaseState,
  UnreadReason,
} from '@miara/shared';
import type { UnitRow } from '../../../contract/unit.presenter.js';

/** Something found that looks like a person's data. The sample is masked: the data itself is stored nowhere. */
export interface Finding {
  /** `f1`, `f2` … within the release. */
  id: string;
  kind: FindingKind;
  part: FindingPart;
  /** Page of the file; null elsewhere. */
  page: number | null;
  sample: string;
  /** Why it may be public; null until somebody said. */
  answer: string | null;
}

/** What a search of all that would become public came to. */
export interface Search {
  findings: Finding[];
  unread: UnreadReason[];
  /** Pages of the file; null when they could not be counted or there is no file. */
  pages: number | null;
}

/** The very thing the public would be given. */
export interface PublicContent {
  url: string | null;
  statement: string | null;
  fileName: string | null;
  sha256: string | null;
}

/** An assessment beside which the proof is shown. */
export interface ReleaseItemRow {
  assessmentId: string;
  item: string;
  unit: UnitRow;
}

/** A release as screens see it. Instants as Date. */
export interface ReleaseView extends Search, PublicContent {
  id: string;
  version: number;
  evidenceId: string;
  evidenceTitle: string;
  form: EvidenceForm;
  unit: UnitRow;
  revision: number;
  /** Number of the content of the proof in use now. */
  revisionNow: number;
  proofWithdrawn: boolean;
  state: ReleaseState;
  title: string;
  excerpt: string | null;
  page: number | null;
  copy: ProofCopy;
  mediaType: string | null;
  byteSize: number | null;
  personalData: PersonalDataAnswer | null;
  personalDataReason: string | null;
  createdAt: Date;
  createdById: string;
  createdBy: string;
  proposedAt: Date | null;
  proposedById: string | null;
  proposedBy: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  refuseReason: string | null;
  withdrawnAt: Date | null;
  withdrawnBy: string | null;
  withdrawReason: string | null;
  items: ReleaseItemRow[];
}
