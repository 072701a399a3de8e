import { ApiProperty } from '@nestjs/swagger';
import {
  DUTIES,
  EVIDENCE_FORMS,
  NOTE_SIDES,
  REPLY_KINDS,
  REPLY_OUTCOMES,
  REPLY_STANCES,
  STANDINGS,
  UNIT_KINDS,
  type Duty,
  type EvidenceForm,
  type NoteSide,
  type ReplyKind,
  type ReplyOutcome,
  type ReplyStance,
  type Standing,
  type UnitKind,
} from '@miara/shared';
import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsTeryt } from '../../platform/http/field-rules.js';
import { FigureDto, GroupViewsDto, ShareDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { OfficeDto } from '../../contract/office.dto.js';
import { SimilarityReasonDto } from '../../contract/similarity.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { CHANGED_IN, type ChangedIn } from './version-changes.rules.js';

/** Which publication to read. */
export class PublicQuery {
  /** Number of the publication; the newest when left out. */
  @IsOptional()
  @Matches(/^[1-9]\d{0,5}$/)
  publication?: string;
}

/** Which units to find. */
export class PublicUnitsQuery extends PublicQuery {
  /** Part of a name (prefix of a word, diacritics and endings ignored) or of a TERYT code. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  q?: string;
}

/** Which publication to read of an item, and for whom. */
export class PublicItemQuery extends PublicQuery {
  /** TERYT code of the unit that looks for examples; those like it come first then. */
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** That a publication was taken back. */
export class PublicWithdrawalResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** Why, in the coordinator's words. */
  reason: string;
}

/** A publication as the public sees it. */
export class PublicPublicationResponse {
  /** Number. */
  number: number;
  /** Day of the figures. */
  asOf: string;
  /** When it was published. */
  @ApiProperty({ format: 'date-time' })
  publishedAt: string;
  /** Note. */
  note: string | null;
  /** Standard and version. */
  standardVersion: string;
  /** SHA-256 over the frozen rows. */
  contentHash: string;
  /** Number of the earlier publication that it corrects; null when it is no correction. */
  corrects: number | null;
  /** Number of the newest publication that corrects it; null while none does. */
  correctedBy: number | null;
  /** Since when and why it does not hold any more; null while it holds. */
  @ApiProperty({ type: PublicWithdrawalResponse, nullable: true })
  withdrawn: PublicWithdrawalResponse | null;
}

/** A tenant as the public sees it. */
export class PublicTenantResponse {
  /** Address part. */
  slug: string;
  /** Name. */
  name: LocalizedTextDto;
  /** Short name. */
  shortName: string;
  /** Note about the data. */
  dataNote: LocalizedTextDto | null;
}

/** A group's figures in a publication. */
export class PublicGroupResponse {
  /** Key: area code, phase number, unit kind or powiat TERYT. */
  key: string;
  /** Title; null for kinds. */
  title: LocalizedTextDto | null;
  /** Last day in time, for phases. */
  deadline: string | null;
  /** Units in the group. */
  units: number;
  /** The three views. */
  views: GroupViewsDto;
}

/** A point of the trend: one publication. */
export class PublicTrendPointResponse {
  /** Publication number. */
  number: number;
  /** Day. */
  asOf: string;
  /** Standard and version it was counted by. */
  standardVersion: string;
  /** Units. */
  units: number;
  /** The three views of the metropolis in it. */
  views: GroupViewsDto;
}

/** The metropolis at a glance. */
export class PublicOverviewResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** All publications, newest first. */
  publications: PublicPublicationResponse[];
  /** Member units in it. */
  units: number;
  /** The three views. */
  views: GroupViewsDto;
  /** By area. */
  areas: PublicGroupResponse[];
  /** By phase. */
  phases: PublicGroupResponse[];
  /** By kind of unit. */
  kinds: PublicGroupResponse[];
  /** By powiat. */
  powiats: PublicGroupResponse[];
  /** All publications up to the one read, oldest first. */
  trend: PublicTrendPointResponse[];
  /**
   * How many items the trend counts where the standard changed on the way: those that ask the same of the same units in
   * every version. Null while it counts all of them.
   */
  trendItems: number | null;
}

/** A unit in a publication. */
export class PublicUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Name of its powiat. */
  powiatName: LocalizedTextDto | null;
  /** Residents. */
  residents: number | null;
  /** Coverage. */
  figure: FigureDto;
}

/** Units of a publication. */
export class PublicUnitListResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** Units that match, in Polish order of names. */
  units: PublicUnitResponse[];
}

/** A public note beside an item: dated, in the name of a side, never of a person. */
export class PublicNoteResponse {
  /** Who says it. */
  @ApiProperty({ enum: NOTE_SIDES, enumName: 'NoteSide' })
  side: NoteSide;
  /** Plain text. */
  text: string;
  /** When it was written. */
  @ApiProperty({ format: 'date-time' })
  writtenAt: string;
}

/** What a unit answered to its standing, beside what was decided. Days are Europe/Warsaw. */
export class PublicReplyResponse {
  /** What was answered: a return in the review, or the published standing. */
  @ApiProperty({ enum: REPLY_KINDS, enumName: 'ReplyKind' })
  kind: ReplyKind;
  /** Number of the publication answered, or the newest one at the time of a return. */
  publication: number;
  /** Whether the unit agrees. */
  @ApiProperty({ enum: REPLY_STANCES, enumName: 'ReplyStance' })
  stance: ReplyStance;
  /** The unit's words. */
  text: string;
  /** Number of proofs that the reply points at. */
  proofCount: number;
  /** Day on which it was sent. */
  sentOn: string;
  /** What the coordinator decided. */
  @ApiProperty({ enum: REPLY_OUTCOMES, enumName: 'ReplyOutcome' })
  outcome: ReplyOutcome;
  /** The coordinator's words. */
  words: string;
  /** Day on which the decision was sent. */
  decidedOn: string;
}

/** A proof that was released to the public; live, not part of the frozen figures. */
export class PublicProofResponse {
  /** Identifier of the release. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Kind of proof, as the standard calls it. */
  kind: LocalizedTextDto | null;
  /** What it is made of. */
  @ApiProperty({ enum: EVIDENCE_FORMS, enumName: 'EvidenceForm' })
  form: EvidenceForm;
  /** The passage that matters. */
  excerpt: string | null;
  /** Page on which it stands. */
  page: number | null;
  /** Whether parts were covered. */
  redacted: boolean;
  /** Address, of a link. */
  url: string | null;
  /** Text, of a statement. */
  statement: string | null;
  /** Name of the file. */
  fileName: string | null;
  /** Its media type. */
  mediaType: string | null;
  /** Its size in bytes. */
  byteSize: number | null;
  /** Address of its bytes; always downloaded. */
  file: string | null;
  /** Which revision of the proof it is. */
  revision: number;
  /** Day of that revision (YYYY-MM-DD). */
  revisionOn: string;
  /** Public since (YYYY-MM-DD). */
  releasedOn: string;
}

/** An item of a scorecard. */
export class PublicStandingResponse {
  /** Item code. */
  item: string;
  /** Title. */
  title: LocalizedTextDto;
  /** What has to be done. */
  guidance: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Weight. */
  weight: number;
  /** Standing on the day. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Whether anything was ever declared. */
  assessed: boolean;
  /** Since when (YYYY-MM-DD). */
  since: string;
  /** Day by which it is planned, for planned and in_progress. */
  plannedOn: string | null;
  /** Number of proofs behind it. */
  proofCount: number;
  /** Standing in the publication before; null when there was none or the item was not there. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  before: Standing | null;
  /** Since when the unit's reply to it waits for a decision (YYYY-MM-DD): "under review"; null otherwise. */
  underReviewSince: string | null;
  /** Published replies of the unit, newest first, each beside its decision. */
  replies: PublicReplyResponse[];
  /** Offices that usually carry it. */
  responsible: LocalizedTextDto[];
  /** Public notes about it, oldest first; none in an older publication. */
  notes: PublicNoteResponse[];
  /** Proofs that were released to the public, the newest first. */
  proofs: PublicProofResponse[];
}

/** A part of a scorecard: an area or a phase. */
export class PublicPartResponse {
  /** Area code or phase number. */
  key: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time, for phases. */
  deadline: string | null;
  /** Coverage. */
  figure: FigureDto;
  /** Coverage in the publication before; null when there was none. */
  before: FigureDto | null;
}

/** A unit like another one. */
export class PublicSimilarUnitResponse extends PublicUnitResponse {
  /** Why it is like it. */
  reasons: SimilarityReasonDto[];
}

/** Units like one: of the same kind, with at most three times the residents or a third of them. */
export class PublicSimilarUnitsResponse {
  /** False where fewer than five units are comparable: then none stands before another. */
  ranked: boolean;
  /** How many are comparable. */
  comparable: number;
  /** Up to five, the most similar first where they are ranked. */
  units: PublicSimilarUnitResponse[];
}

/** A unit's public page. */
export class PublicScorecardResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** The publication before it. */
  previous: PublicPublicationResponse | null;
  /** The unit. */
  unit: UnitRefDto;
  /** Name of its powiat. */
  powiatName: LocalizedTextDto | null;
  /** Last day of its membership, for a former member that keeps its page; null for a member. */
  memberUntil: string | null;
  /** Residents. */
  residents: number | null;
  /** Coverage. */
  figure: FigureDto;
  /** Coverage in the publication before. */
  before: FigureDto | null;
  /** By area. */
  areas: PublicPartResponse[];
  /** By phase. */
  phases: PublicPartResponse[];
  /** Every duty of the unit, in the standard's order. */
  standings: PublicStandingResponse[];
  /** Units of the same kind, for comparison: how many and their equal-units view. */
  sameKind: PublicGroupResponse;
  /** Units like it, from the same publication. */
  similar: PublicSimilarUnitsResponse;
  /** The office that answers questions; null when the unit had named none. */
  @ApiProperty({ type: () => OfficeDto, nullable: true })
  office: OfficeDto | null;
  /** All publications that hold this unit, newest first. */
  publications: PublicPublicationResponse[];
}

/** An item over all units of a publication. */
export class PublicItemSummaryResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Whose duty. */
  @ApiProperty({ enum: DUTIES, enumName: 'Duty' })
  duty: Duty;
  /** Weight in every figure; a whole number, at least 1. */
  weight: number;
  /** Share of units that have it. */
  units: ShareDto;
  /** Share of residents who live where it works. */
  residents: ShareDto;
}

/** An area of the published standard. */
export class PublicMethodAreaResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Items in it. */
  items: number;
}

/** A phase of the published standard. */
export class PublicMethodPhaseResponse {
  /** Number. */
  number: number;
  /** Title. */
  title: LocalizedTextDto;
  /** Last day in time. */
  deadline: string | null;
  /** Items in it. */
  items: number;
}

/** Items of a publication. */
export class PublicItemListResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** Areas of the standard, in its order. */
  areas: PublicMethodAreaResponse[];
  /** Phases of the standard. */
  phases: PublicMethodPhaseResponse[];
  /** Items in the standard's order. */
  items: PublicItemSummaryResponse[];
}

/** One unit's standing on an item. */
export class PublicItemUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Standing. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Since when. */
  since: string;
  /** Number of proofs. */
  proofCount: number;
  /** Public notes about the item there, oldest first; none in an older publication. */
  notes: PublicNoteResponse[];
  /** Since when the unit's reply to it waits for a decision (YYYY-MM-DD): "under review"; null otherwise. */
  underReviewSince: string | null;
  /** Published replies of the unit, newest first, each beside its decision. */
  replies: PublicReplyResponse[];
  /** Those that were released to the public, the newest first. */
  proofs: PublicProofResponse[];
}

/** An item's public page. */
export class PublicItemResponse extends PublicItemSummaryResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** What has to be done. */
  guidance: LocalizedTextDto;
  /** Kinds of proof that fit. */
  evidenceKinds: LocalizedTextDto[];
  /** Offices that usually carry it. */
  responsible: LocalizedTextDto[];
  /** Area title. */
  areaTitle: LocalizedTextDto;
  /** Phase title. */
  phaseTitle: LocalizedTextDto;
  /** Every unit whose duty it is, in Polish order of names. */
  unitStandings: PublicItemUnitResponse[];
  /** The unit that looks for examples (`unit`); null when none was named. */
  @ApiProperty({ type: () => UnitRefDto, nullable: true })
  nearTo: UnitRefDto | null;
  /** Units that have it: those like the unit that looks first, then its kind, then others; else in order of names. */
  examples: PublicExampleResponse[];
}

/** A unit that already has an item in place. */
export class PublicExampleResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Whether it is among the units comparable with the one that looks. */
  similar: boolean;
  /** Why it is like it; empty when it is not comparable, or nobody looks. */
  reasons: SimilarityReasonDto[];
  /** Confirmed since (YYYY-MM-DD). */
  since: string;
  /** The office that answers questions; null when the unit had named none. */
  office: OfficeDto | null;
}

/** Duties of a kind of unit. */
export class PublicMethodKindResponse {
  /** Kind. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind' })
  kind: UnitKind;
  /** Items that are its duty. */
  duties: number;
  /** Units of the kind in the publication. */
  units: number;
}

/** Which publication to explain, and by which unit. */
export class PublicMethodologyQuery extends PublicQuery {
  /** TERYT code of the unit of the worked example; one that many know when left out. */
  @IsOptional()
  @IsTeryt()
  unit?: string;
}

/** A worked example: the figure of a unit and what it is made of. */
export class PublicWorkedExampleResponse extends PublicUnitResponse {
  /** Weight of all items that are duties of its kind. */
  duties: number;
  /** Of these, the weight of those that do not apply to it, as confirmed: they leave the denominator. */
  leftOut: number;
}

/** An item that a version of the standard added or removed. */
export class PublicVersionItemResponse {
  /** Code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** An item that differs between two versions. */
export class PublicChangedItemResponse extends PublicVersionItemResponse {
  /** What differs. */
  @ApiProperty({ enum: CHANGED_IN, enumName: 'ChangedIn', isArray: true })
  in: ChangedIn[];
}

/** From one version of the standard to the next, as publications followed them. */
export class PublicVersionChangeResponse {
  /** Version before, e.g. SMI 1.0. */
  from: string;
  /** Version after. */
  to: string;
  /** Number of the first publication under the version after. */
  publication: number;
  /** Items added. */
  added: PublicVersionItemResponse[];
  /** Items removed. */
  removed: PublicVersionItemResponse[];
  /** Items that ask something else, or of others, or with another weight. */
  changed: PublicChangedItemResponse[];
}

/** How the figures are made, written from the published standard. */
export class PublicMethodologyResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** Title of the standard. */
  standardTitle: LocalizedTextDto;
  /** What the text of the standard is and is not. */
  disclaimer: LocalizedTextDto | null;
  /** Areas. */
  areas: PublicMethodAreaResponse[];
  /** Phases. */
  phases: PublicMethodPhaseResponse[];
  /** Duties by kind of unit. */
  kinds: PublicMethodKindResponse[];
  /** Items with their duty and weight. */
  items: PublicItemSummaryResponse[];
  /** A worked example: one unit with real numbers. */
  example: PublicWorkedExampleResponse;
  /** Changes of the standard between the publications up to the one read, newest first. */
  versionChanges: PublicVersionChangeResponse[];
}

/** Which units to compare. */
export class PublicComparisonQuery extends PublicQuery {
  /** TERYT codes of two to four units of one kind, with commas between them. */
  @Matches(/^\d{4}(\d{3})?(,\d{4}(\d{3})?){1,3}$/)
  units: string;
}

/** Where one of the compared units stands with an item. */
export class PublicComparedStandingResponse {
  /** TERYT code of the unit. */
  unit: string;
  /** Standing on the day. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing' })
  standing: Standing;
  /** Whether anything was ever declared. */
  assessed: boolean;
  /** Since when (YYYY-MM-DD). */
  since: string;
  /** Day by which it is planned, for planned and in_progress. */
  plannedOn: string | null;
  /** Number of proofs behind it. */
  proofCount: number;
}

/** An item of a comparison: a duty of all the units, since they are of one kind. */
export class PublicComparedItemResponse {
  /** Item code. */
  item: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Area code. */
  area: string;
  /** Phase number. */
  phase: number;
  /** Each unit's standing, in the order of the units. */
  standings: PublicComparedStandingResponse[];
}

/** An area of a comparison. */
export class PublicComparedAreaResponse {
  /** Area code. */
  key: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Each unit's coverage, in the order of the units. */
  figures: FigureDto[];
}

/** Two to four units of one kind beside each other. */
export class PublicComparisonResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** The units, in the order asked for. */
  units: PublicUnitResponse[];
  /** Areas in which they have duties. */
  areas: PublicComparedAreaResponse[];
  /** Their duties. */
  items: PublicComparedItemResponse[];
}

/** A standing that a correction gives anew. */
export class PublicCorrectedStandingResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Item code in the correction, or in what was corrected when the item is gone. */
  item: string;
  /** Title. */
  title: LocalizedTextDto;
  /** Standing in what was corrected; null when it was not there. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  before: Standing | null;
  /** Standing in the correction; null when it is no longer there. */
  @ApiProperty({ enum: STANDINGS, enumName: 'Standing', nullable: true })
  after: Standing | null;
  /** Whether a published reply of the unit to the corrected publication led to a change. */
  afterReply: boolean;
}

/** One correction: which publication corrects which, why, and what differs. */
export class PublicCorrectionResponse {
  /** The correcting publication. */
  publication: PublicPublicationResponse;
  /** The corrected publication. */
  corrected: PublicPublicationResponse;
  /** What was wrong and why. */
  reason: string;
  /** Whether both tell of the same day; if not, what changed between the two days is among the differences. */
  sameDay: boolean;
  /** Standings that differ, by unit and item; computed from the frozen rows of both. */
  changes: PublicCorrectedStandingResponse[];
}

/** The corrections log. */
export class PublicCorrectionListResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The newest publication. */
  publication: PublicPublicationResponse;
  /** Corrections, newest first. */
  corrections: PublicCorrectionResponse[];
}
