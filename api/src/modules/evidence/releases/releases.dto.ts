import { ApiProperty } from '@nestjs/swagger';
import {
  EVIDENCE_FORMS,
  FINDING_KINDS,
  FINDING_PARTS,
  PERSONAL_DATA_ANSWERS,
  PROOF_COPIES,
  RELEASE_STATES,
  TEXT_LIMITS,
  UNREAD_REASONS,
  type EvidenceForm,
  type FindingKind,
  type FindingPart,
  type PersonalDataAnswer,
  type ProofCopy,
  type ReleaseState,
  type UnreadReason,
} from '@miara/shared';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { InSmallLetters, IsFilled } from '../../../platform/http/field-rules.js';
import { PageQuery } from '../../../platform/http/page-query.js';

const MOST_ITEMS = 500;
const MOST_ANSWERS = 1000;
const LAST_PAGE = 100_000;
const PROOF_NOW = ['same', 'revised', 'withdrawn'] as const;

/** What somebody wants to show the public. */
export class ReleaseContentRequest {
  /** Title that the public reads; apart from the proof's own. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.title)
  title: string;
  /** The passage that matters, for the public; apart from any private note. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.publicExcerpt)
  excerpt?: string;
  /** Page on which the passage stands. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(LAST_PAGE)
  page?: number;
  /** Assessments that rest on the proof, beside whose standing it is shown; at least one. */
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayMaxSize(MOST_ITEMS)
  @InSmallLetters()
  @IsUUID(undefined, { each: true })
  assessments: string[];
  /** Of a file: as it is (pictures are made anew without what the camera wrote), or a redacted copy that is sent next. */
  @ApiProperty({ enum: PROOF_COPIES, enumName: 'ProofCopy' })
  @IsIn(PROOF_COPIES)
  copy: ProofCopy;
  /** Of a statement: what of its text is shown. All of it when left out. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.statement)
  statement?: string;
}

/** A release that begins. */
export class PrepareReleaseRequest extends ReleaseContentRequest {
  /** The proof. */
  @InSmallLetters()
  @IsUUID()
  evidenceId: string;
}

/** Why something that was found may be public. */
export class FindingAnswerRequest {
  /** Which finding. */
  @IsString()
  @Matches(/^f\d{1,5}$/)
  finding: string;
  /** Why it is no private person's. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.releaseReason)
  reason: string;
}

/** The answers about personal data with which a release goes to a second person. */
export class ProposeReleaseRequest {
  /** Whether it holds personal data. */
  @ApiProperty({ enum: PERSONAL_DATA_ANSWERS, enumName: 'PersonalDataAnswer' })
  @IsIn(PERSONAL_DATA_ANSWERS)
  personalData: PersonalDataAnswer;
  /** Why they may be public; needed when there are any. */
  @IsOptional()
  @IsString()
  @MaxLength(TEXT_LIMITS.releaseReason)
  reason?: string;
  /** An answer to every finding. */
  @IsArray()
  @ArrayMaxSize(MOST_ANSWERS)
  @ValidateNested({ each: true })
  @Type(() => FindingAnswerRequest)
  answers: FindingAnswerRequest[];
}

/** Why a release is refused or withdrawn. */
export class ReleaseReasonRequest {
  /** The reason, for who prepared it and for the record; it is not public. */
  @IsString()
  @IsFilled()
  @MaxLength(TEXT_LIMITS.releaseReason)
  reason: string;
}

/** Which releases to list. */
export class ReleaseListQuery extends PageQuery {
  /** Only those at this stage; `proposed` = waiting for a second person. */
  @ApiProperty({ enum: RELEASE_STATES, enumName: 'ReleaseState', required: false })
  @IsOptional()
  @IsIn(RELEASE_STATES)
  state?: ReleaseState;
  /** Only those of this proof. */
  @IsOptional()
  @InSmallLetters()
  @IsUUID()
  evidence?: string;
}

/** Something found that looks like a person's data. */
export class ReleaseFindingResponse {
  /** Identifier within the release. */
  id: string;
  /** What it looks like. */
  @ApiProperty({ enum: FINDING_KINDS, enumName: 'FindingKind' })
  kind: FindingKind;
  /** Where it stands. */
  @ApiProperty({ enum: FINDING_PARTS, enumName: 'FindingPart' })
  part: FindingPart;
  /** Page of the file. */
  page: number | null;
  /** Masked, as 8503•••••12; the name of an author or an attachment whole. */
  sample: string;
  /** Why it may be public; null until somebody said. */
  answer: string | null;
}

/** The very copy that is or would be public. */
export class ReleaseFileResponse {
  /** Name under which the public downloads it, made of the public title. */
  fileName: string;
  /** Media type. */
  mediaType: string;
  /** Size in bytes. */
  byteSize: number;
  /** SHA-256 of its bytes. */
  sha256: string;
  /** Address of its bytes for those who prepare and decide. */
  address: string;
}

/** An assessment beside which the proof is shown. */
export class ReleaseItemResponse {
  /** Identifier of the assessment. */
  @ApiProperty({ format: 'uuid' })
  assessmentId: string;
  /** Its item code. */
  item: string;
  /** Its unit. */
  unit: UnitRefDto;
}

/** When something was done and by whom. */
export class ReleaseStepResponse {
  /** When. */
  @ApiProperty({ format: 'date-time' })
  at: string;
  /** By whom. */
  by: string;
}

/** What the reader may do with a release now. */
export class ReleaseAbilities {
  /** Change the draft, redact it, send it to a second person. */
  edit: boolean;
  /** Approve or refuse it, as the second person. */
  decide: boolean;
  /** Take it back or out of public. */
  withdraw: boolean;
}

/** A release of a proof to the public. */
export class ReleaseResponse {
  /** Identifier; the public address of the file carries it. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Version for If-Match. */
  version: number;
  /** The proof. */
  @ApiProperty({ format: 'uuid' })
  evidenceId: string;
  /** Its own, private title. */
  evidenceTitle: string;
  /** What the proof is made of. */
  @ApiProperty({ enum: EVIDENCE_FORMS, enumName: 'EvidenceForm' })
  form: EvidenceForm;
  /** The unit whose proof it is. */
  unit: UnitRefDto;
  /** Which of its contents is shown. */
  revision: number;
  /** Whether the proof has changed since: a release stays as it was until it is withdrawn. */
  @ApiProperty({ enum: PROOF_NOW })
  proofNow: (typeof PROOF_NOW)[number];
  /** Stage. */
  @ApiProperty({ enum: RELEASE_STATES, enumName: 'ReleaseState' })
  state: ReleaseState;
  /** Public title. */
  title: string;
  /** Public excerpt. */
  excerpt: string | null;
  /** Page of the excerpt. */
  page: number | null;
  /** As it is, or redacted. */
  @ApiProperty({ enum: PROOF_COPIES, enumName: 'ProofCopy' })
  copy: ProofCopy;
  /** Address that is shown, of a link. */
  url: string | null;
  /** Text that is shown, of a statement. */
  statement: string | null;
  /** The copy that is shown, of a file; null while a redacted copy is missing. */
  file: ReleaseFileResponse | null;
  /** Beside which standings it is shown. */
  items: ReleaseItemResponse[];
  /** What the search found. */
  findings: ReleaseFindingResponse[];
  /** What the search could not read, and why: look at every page. */
  @ApiProperty({ enum: UNREAD_REASONS, enumName: 'UnreadReason', isArray: true })
  unread: UnreadReason[];
  /** Pages of the file. */
  pages: number | null;
  /** The answer about personal data; null until it is proposed. */
  @ApiProperty({ enum: PERSONAL_DATA_ANSWERS, enumName: 'PersonalDataAnswer', nullable: true })
  personalData: PersonalDataAnswer | null;
  /** Why they may be public. */
  personalDataReason: string | null;
  /** Who began it. */
  prepared: ReleaseStepResponse;
  /** Who sent it to a second person. */
  proposed: ReleaseStepResponse | null;
  /** The second person. */
  decided: ReleaseStepResponse | null;
  /** Why it was refused. */
  refuseReason: string | null;
  /** Who withdrew it. */
  withdrawn: ReleaseStepResponse | null;
  /** Why it was withdrawn. */
  withdrawReason: string | null;
  /** Whether the reader prepared or proposed it, so that somebody else has to decide. */
  isOwn: boolean;
  /** What the reader may do now. */
  abilities: ReleaseAbilities;
}

/** A page of releases, newest first. */
export class ReleasePageResponse {
  /** Releases. */
  releases: ReleaseResponse[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}
