import type { LocalizedText, UnitKind } from '@miara/shared';
import type { UnitRefDto } from './unit-ref.dto.js';

/** A unit by its name as the API tells it. */
export function presentUnit(unit: {
  teryt: string;
  displayName: LocalizedText;
  kind: UnitKind;
  powiatTeryt: string | null;
}): UnitRefDto {
  const { teryt, displayName, kind, powiatTeryt } = unit;
  return { teryt, displayName, kind, powiatTeryt };
}
