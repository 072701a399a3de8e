import { ApiProperty } from '@nestjs/swagger';
import { UNIT_KINDS, type UnitKind } from '@miara/shared';
import { LocalizedTextDto } from './localized-text.dto.js';

/** A unit by its name: enough to show and to link it. */
export class UnitRefDto {
  /** TERYT code: 7 digits for a gmina or a city, 4 for a powiat. */
  teryt: string;
  /** Name with its kind where two units could be meant, e.g. "Pruszcz Gdański (gmina wiejska)". */
  displayName: LocalizedTextDto;
  /** Kind of the unit. */
  @ApiProperty({ enum: UNIT_KINDS, enumName: 'UnitKind' })
  kind: UnitKind;
  /** TERYT code of the land powiat a gmina lies in; null for powiats and cities with powiat rights. */
  powiatTeryt: string | null;
}
