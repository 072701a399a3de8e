import type { LocalizedText, UnitKind } from '@miara/shared';
import type { UnitRefDto } from './unit-ref.dto.js';

/** A unit as the screens name it. */
export interface UnitRow {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}

/** A unit by its name as the API tells it, without what a row may know beside it. */
export function presentUnit({ teryt, displayName, kind, powiatTeryt }: UnitRow): UnitRefDto {
  return { teryt, displayName, kind, powiatTeryt };
}
