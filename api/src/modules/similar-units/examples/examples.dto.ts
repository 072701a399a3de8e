import { ApiProperty } from '@nestjs/swagger';
import { ACTION_STATUSES, EVIDENCE_FORMS, type ActionStatus, type EvidenceForm } from '@miara/shared';
import { LocalizedTextDto } from '../../../contract/localized-text.dto.js';
import { OfficeDto } from '../../../contract/office.dto.js';
import { SimilarityReasonDto } from '../../../contract/similarity.dto.js';
import { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import { IsTeryt } from '../../../platform/http/field-rules.js';
import { SourcePublicationResponse } from '../similar.dto.js';

/** For whom examples are looked for. */
export class ExamplesQuery {
  /** TERYT code of the unit. */
  @IsTeryt()
  unit: string;
}

/** A released proof of an example. */
export class ExampleProofResponse {
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
  /** Address, of a link. */
  url: string | null;
  /** Text, of a statement. */
  statement: string | null;
  /** Name of the file. */
  fileName: string | null;
  /** Address of its bytes; always downloaded. */
  file: string | null;
  /** Public since (YYYY-MM-DD). */
  releasedOn: string;
}

/** An action that led there: a public one, or one that touches your own place. */
export class ExampleActionResponse {
  /** Identifier of the action. */
  @ApiProperty({ format: 'uuid' })
  id: string;
  /** Title. */
  title: string;
  /** Code of its kind. */
  kind: string;
  /** How far it is. */
  @ApiProperty({ enum: ACTION_STATUSES, enumName: 'ActionStatus' })
  status: ActionStatus;
  /** First day. */
  startsOn: string;
  /** Last day, itself included; null = one day. */
  endsOn: string | null;
  /** The unit that carried it. */
  carrier: UnitRefDto;
  /** Whether you may open it whole. */
  open: boolean;
}

/** A unit where the item was confirmed in the publication. */
export class ExampleResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Residents in the publication. */
  residents: number | null;
  /** Whether it is among the comparable ones. */
  similar: boolean;
  /** Why it is like the unit; empty when it is not among the comparable ones. */
  reasons: SimilarityReasonDto[];
  /** Confirmed since (YYYY-MM-DD). */
  since: string;
  /** Proofs that are public. */
  proofs: ExampleProofResponse[];
  /** The office that answers; null when the unit named none. */
  office: OfficeDto | null;
  /** The newest actions that led there, as far as you may know them. */
  actions: ExampleActionResponse[];
}

/** Who already has an item in place. */
export class ExamplesResponse {
  /** Code of the item. */
  item: string;
  /** Its title. */
  title: LocalizedTextDto;
  /** For whom. */
  unit: UnitRefDto;
  /** The publication by which they have it; null while nothing is published. */
  @ApiProperty({ type: () => SourcePublicationResponse, nullable: true })
  publication: SourcePublicationResponse | null;
  /** False where fewer than five units are comparable: then none stands before another. */
  ranked: boolean;
  /** Similar units first; up to eight. */
  examples: ExampleResponse[];
  /** How many units have it, those not shown included. */
  total: number;
}
