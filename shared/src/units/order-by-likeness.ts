import type { UnitKind } from '../vocabulary/unit-kind.js';
import type { SimilarityReason, SimilarUnits } from './similar-units.js';

/** A unit with the reasons why it is like another; null when it is not among the comparable ones. */
export interface OrderedByLikeness<Unit> {
  unit: Unit;
  reasons: SimilarityReason[] | null;
}

/**
 * Units for somebody who looks for an example: the comparable ones first, in their order; then the others of the same
 * kind; then all others. Among equals the order in which they came stays.
 */
export function orderByLikeness<Unit extends { teryt: string; kind: UnitKind }>(
  kind: UnitKind,
  similar: SimilarUnits,
  units: readonly Unit[],
): OrderedByLikeness<Unit>[] {
  const byTeryt = new Map(units.map((unit) => [unit.teryt, unit]));
  const like = similar.units.flatMap(({ teryt, reasons }): OrderedByLikeness<Unit>[] => {
    const unit = byTeryt.get(teryt);
    byTeryt.delete(teryt);
    return unit ? [{ unit, reasons }] : [];
  });
  const rest = [...byTeryt.values()].map((unit): OrderedByLikeness<Unit> => ({ unit, reasons: null }));
  return [
    ...like,
    ...rest.filter(({ unit }) => unit.kind === kind),
    ...rest.filter(({ unit }) => unit.kind !== kind),
  ];
}
