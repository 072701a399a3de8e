import { coverageClassOf } from '@miara/shared';
import type { UnitFiguresResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { MapLook, MapPlace } from '../../maps/map-place.js';
import { useLookWords } from '../../maps/use-look-words.js';
import { workingAddress } from '../../navigation/addresses.js';
import { explainAddress } from '../../navigation/explain-address.js';

type Row = UnitFiguresResponse['units'][number];

export function lookOf({ figure, standing }: Pick<Row, 'figure' | 'standing'>): MapLook {
  if (standing) return standing;
  return figure ? coverageClassOf(figure) : 'no_duty';
}

/** Units as the map draws them: each leads to everything behind its number. */
export function usePlaces(tenant: string): (rows: readonly Row[]) => MapPlace[] {
  const pick = usePickText();
  const format = useFormat();
  const word = useLookWords();
  return (rows) =>
    rows.map((row) => {
      const { unit, figure, explain } = row;
      const look = lookOf(row);
      const percent = figure?.hasData ? format.percent(figure.numerator, figure.denominator) : null;
      return {
        key: unit.teryt,
        name: pick(unit.displayName),
        look,
        word: word(look),
        ...(percent !== null && { value: percent }),
        href:
          explain === null ? workingAddress(tenant, `units/${unit.teryt}`) : explainAddress(tenant, explain),
      };
    });
}
