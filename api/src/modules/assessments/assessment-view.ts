import type {
  DeclarationState,
  EndorsementStep,
  EvidenceForm,
  FileScan,
  LocalizedText,
  ReviewState,
  Standing,
  UnitKind,
} from '@miara/shared';

/** A unit as the screens name it. */
export interface UnitRow {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}

/** What a checklist and a whole assessment have in common. Instants as Date, days as YYYY-MM-DD. */
export interface AssessmentRow {
  id: string;
  teryt: string;
  item: string;
  title: LocalizedText;
  area: string;
  phase: number;
  weight: number;
  /** As stored: `not_started` also while nothing was declared; see declaredAt. */
  state: DeclarationState;
  statement: string | null;
  /** Decimal digits, as the database keeps them. */
  indicatorValue: string | null;
  plannedOn: string | null;
  reason: string | null;
  declaredAt: Date | null;
  review: ReviewState;
  submittedBy: string | null;
  returnReason: string | null;
  standing: Standing;
  standingSince: Date;
  proofCount: number;
  proofEndsOn: string | null;
  version: number;
  updatedAt: Date;
  /** Last day in time for the unit (YYYY-MM-DD). */
  deadline: string | null;
  /** The agreed exception behind the deadline. */
  exception: { reason: string; insteadOf: string | null } | null;
  late: LateSubmission | null;
  /** Where it stands before the coordinator decides; null where no opinions are asked for. */
  endorsementStep: EndorsementStep | null;
  /** Last day of the request for proof that is due first; null while nothing is asked. */
  requestDueOn: string | null;
}

/** The period after whose close the last submission came. */
export interface LateSubmission {
  period: LocalizedText;
  /** First day after the period. */
  endsOn: string;
}

export interface LinkedEvidenceRow {
  id: string;
  title: string;
  kind: string;
  form: EvidenceForm;
  fileName: string | null;
  mediaType: string | null;
  url: string | null;
  statement: string | null;
  withdrawn: boolean;
  byteSize: number;
  /** What the virus scanner said of a file; null for a link or a statement. */
  scan: FileScan | null;
  /** Whether the reader added this content. */
  isOwn: boolean;
  sha256: string;
  effectiveFrom: string | null;
  effectiveUntil: string | null;
  page: number | null;
  excerpt: string | null;
  linkedAt: Date;
  linkedBy: string | null;
}

export interface HistoryRow {
  at: Date;
  person: string | null;
  action: string;
  details: Record<string, unknown>;
}

/** What a unit said before the item was reworded, kept for reading. */
export interface FormerContent {
  id: string;
  standardVersion: string;
  title: LocalizedText;
  guidance: LocalizedText;
  standing: Standing;
  state: DeclarationState;
  statement: string | null;
  indicatorValue: number | null;
  plannedOn: string | null;
  reason: string | null;
  proofCount: number;
}

/** An assessment whole, as one moment of the database shows it. */
export interface AssessmentView extends AssessmentRow {
  unit: UnitRow;
  guidance: LocalizedText;
  areaTitle: LocalizedText;
  phaseTitle: LocalizedText;
  evidenceKinds: { code: string; title: LocalizedText }[];
  responsible: LocalizedText[];
  indicator: { name: LocalizedText; unit: string; target: number | null; direction: string } | null;
  declaredByName: string | null;
  submittedAt: Date | null;
  submittedByName: string | null;
  reviewedAt: Date | null;
  reviewedByName: string | null;
  confirmedAt: Date | null;
  confirmedHash: string | null;
  contentHash: string;
  standardVersion: string;
  isRetired: boolean;
  laterId: string | null;
  former: FormerContent | null;
  evidence: LinkedEvidenceRow[];
  alsoConfirmedBy: UnitRow[];
  history: HistoryRow[];
  /** The day "in force" speaks of. */
  today: string;
  endorsedByName: string | null;
  endorsedAt: Date | null;
  endorsementNote: string | null;
}

/** A unit's checklist with what its figure needs. */
export interface ChecklistView {
  unit: UnitRow;
  rows: AssessmentRow[];
  today: string;
  standardVersion: string;
  filter: ChecklistFilter;
}

/** Which lines of a checklist to show. */
export interface ChecklistFilter {
  area?: string;
  phase?: number;
  item?: string;
}
