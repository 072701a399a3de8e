import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '@miara/shared';
import { FigureDto } from '../../contract/figure.dto.js';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';
import { UnitRefDto } from '../../contract/unit-ref.dto.js';
import { MEMBERSHIP_CONFIDENCES, type MembershipConfidence } from './membership-words.js';

/** A unit's membership in the tenant. */
export class MembershipResponse {
  /** First day of membership (YYYY-MM-DD). */
  joinedOn: string;
  /** First day after membership; null while it lasts. */
  leftOn: string | null;
  /** How sure the source is: named in a source, inferred from totals, or unsure. */
  @ApiProperty({ enum: MEMBERSHIP_CONFIDENCES, enumName: 'MembershipConfidence' })
  confidence: MembershipConfidence;
}

/** A member unit with its coverage. */
export class UnitResponse {
  /** TERYT code. */
  teryt: string;
  /** Name as in the register. */
  name: string;
  /** Name with its kind where two units could be meant. */
  displayName: LocalizedTextDto;
  /** Kind of the unit. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind' })
  kind: UnitKind;
  /** The land powiat a gmina lies in. */
  powiat: UnitRefDto | null;
  /** Residents on `residentsOn`. */
  residents: number | null;
  /** Day of the population figure (YYYY-MM-DD). */
  residentsOn: string | null;
  /** Number of items that are this unit's duty (SMI: gmina 49, powiat 54, city with powiat rights 65). */
  duties: number;
  /** Membership on the day of the figure. */
  membership: MembershipResponse;
  /** Coverage of the whole unit. */
  figure: FigureDto;
}

/** Member units on a day. */
export class UnitListResponse {
  /** Day the figures speak of. */
  asOf: string;
  /** Members that lie within the reader's place, in Polish order of names. */
  units: UnitResponse[];
}

/** A figure of one area of a unit. */
export class AreaFigureResponse {
  /** Area code, e.g. EDU. */
  code: string;
  /** Area title. */
  title: LocalizedTextDto;
  /** Coverage over the area's items. */
  figure: FigureDto;
}

/** A figure of one phase of a unit. */
export class PhaseFigureResponse {
  /** Phase number. */
  number: number;
  /** Phase title. */
  title: LocalizedTextDto;
  /** Last day in time, when the coordinator has set one. */
  deadline: string | null;
  /** Coverage over the phase's items. */
  figure: FigureDto;
}

/** What the reader may do at this unit. */
export class UnitAbilities {
  /** Declare and attach. */
  edit: boolean;
  /** Submit for review. */
  submit: boolean;
  /** Confirm or return. */
  review: boolean;
}

/** A unit with its figures by area and phase. */
export class UnitDetailResponse extends UnitResponse {
  /** Figures by area, in the standard's order. */
  areas: AreaFigureResponse[];
  /** Figures by phase. */
  phases: PhaseFigureResponse[];
  /** What the reader may do here. */
  abilities: UnitAbilities;
}
