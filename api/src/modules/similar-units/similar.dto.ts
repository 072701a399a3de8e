import { ApiProperty } from '@nestjs/swagger';
import { FigureDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { SimilarityReasonDto } from '../../contract/similarity.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';

/** The publication from which anything about another unit is told. */
export class SourcePublicationResponse {
  /** Number. */
  number: number;
  /** Day of the figures (YYYY-MM-DD). */
  asOf: string;
  /** Standard and version. */
  standardVersion: string;
}

/** A fact with its year and its source. */
export class DatedFactResponse {
  /** The value. */
  value: number;
  /** The year at whose end it holds; null = from the register of units. */
  year: number | null;
  /** Address at which it was published; null = the register of units. */
  source: string | null;
}

/** By what the unit is compared. */
export class ComparedByResponse {
  /** Residents; null when nobody knows. */
  residents: DatedFactResponse | null;
  /** Area in hectares; null when nobody knows. */
  areaHectares: DatedFactResponse | null;
  /** Foreign residents; null when nobody knows, or fewer than five. */
  foreignResidents: DatedFactResponse | null;
  /** Foreign residents are known, and fewer than five: not told, and not compared. */
  foreignTooFew: boolean;
}

/** A column of the comparison. */
export class ComparedAreaResponse {
  /** Area code. */
  code: string;
  /** Title. */
  title: LocalizedTextDto;
}

/** Coverage of an area of a unit. */
export class AreaOfUnitResponse {
  /** Area code. */
  code: string;
  /** Coverage in the publication. */
  figure: FigureDto;
}

/** A unit of the comparison with its published figures. */
export class ComparedUnitResponse {
  /** The unit. */
  unit: UnitRefDto;
  /** Residents; null when nobody knows. */
  residents: number | null;
  /** Coverage in the publication; null when the unit is not in it, or nothing is published yet. */
  figure: FigureDto | null;
  /** By area, those in which the unit has a duty. */
  areas: AreaOfUnitResponse[];
}

/** A unit like the one that was asked about. */
export class SimilarUnitResponse extends ComparedUnitResponse {
  /** Why it is like it. */
  reasons: SimilarityReasonDto[];
}

/** Units like one, with their published figures. */
export class SimilarUnitsResponse {
  /** The publication that the figures are from; null while nothing is published. */
  @ApiProperty({ type: () => SourcePublicationResponse, nullable: true })
  publication: SourcePublicationResponse | null;
  /** The unit itself, as the same publication shows it. */
  own: ComparedUnitResponse;
  /** By what it is compared. */
  comparedBy: ComparedByResponse;
  /** False where fewer than five units are comparable: then none stands before another. */
  ranked: boolean;
  /** How many units are comparable: same kind, at most three times the residents or a third of them. */
  comparable: number;
  /** Areas of the published standard. */
  areas: ComparedAreaResponse[];
  /** Up to ten, the most similar first where they are ranked. */
  units: SimilarUnitResponse[];
}
