import { STANDINGS, type StandingWeights } from '@miara/shared';
import { countUnits, type CountedUnit, type CounterRow } from '../roll-ups/coverage.reader.js';
import type { DutyTotal, UnitTotal } from './published.views.js';

/** The whole standard as one part: the trend needs no areas and phases. */
const WHOLE = { area: '', phase: 0 } as const;

/** Units of each publication with their counters over the whole standard, by the publication's id. */
export function unitsByPublication(
  totals: readonly UnitTotal[],
  duties: readonly DutyTotal[],
): ReadonlyMap<string, CountedUnit[]> {
  const publications = new Map<string, UnitTotal[]>();
  for (const total of totals) {
    const units = publications.get(total.publicationId);
    if (units) units.push(total);
    else publications.set(total.publicationId, [total]);
  }
  return new Map(
    [...publications].map(([publicationId, units]) => [
      publicationId,
      countUnits(
        duties
          .filter((duty) => duty.publicationId === publicationId)
          .map(({ duty, weight }) => ({ ...WHOLE, duty, weight })),
        units.map(({ teryt, kind, residents }) => ({ teryt, kind, residents })),
        units.filter(isCounted).map(toRow),
      ),
    ]),
  );
}

function toRow(total: UnitTotal): CounterRow {
  const { confirmed, declared, lapsed, in_progress, planned, not_started, not_applicable, assessed } = total;
  const weights: StandingWeights = {
    confirmed,
    declared,
    lapsed,
    in_progress,
    planned,
    not_started,
    not_applicable,
    assessed,
  };
  return { ...WHOLE, teryt: total.teryt, weights };
}

/** A unit without any counter row sums up to zeros: nothing stood there on that day. */
function isCounted(total: UnitTotal): boolean {
  return STANDINGS.some((standing) => total[standing] > 0);
}
