import type { UnitKind } from '@miara/shared';
import { EDITORS_UNIT, TEAMS_POWIAT } from './people.js';
import type { Random } from './random.js';

/** How a unit of the demo goes about the standard. */
export interface Profile {
  /** Share of duties it has in place by the end, before the phase is taken into account; 0 to 1. */
  readonly reach: number;
  /** Days after the beginning of the history at which it starts. */
  readonly startsAfter: number;
  /** Days between its working sessions, least and most. */
  readonly pace: readonly [number, number];
  /** Never declared anything: its figures are "not enough data". */
  readonly silent: boolean;
  /** Has some of everything, for the demo accounts that work in it. */
  readonly showcase: boolean;
}

/** Small rural gminas of the demo that have not begun. */
const SILENT = new Set(['2209062', '2210032', '2201092']);
const SHOWCASES = new Set([EDITORS_UNIT, TEAMS_POWIAT]);

/** Made up, but in a believable order: cities are far, small rural gminas at the beginning. */
const REACH: Readonly<Record<UnitKind, readonly [number, number]>> = {
  city_with_powiat_rights: [0.82, 0.96],
  powiat: [0.36, 0.6],
  urban_gmina: [0.32, 0.6],
  urban_rural_gmina: [0.26, 0.5],
  rural_gmina: [0.06, 0.36],
};

export function profileOf(
  unit: { teryt: string; kind: UnitKind; residents: number },
  random: Random,
): Profile {
  const [least, most] = REACH[unit.kind];
  // Among rural gminas the larger ones have more staff for it.
  const size = unit.kind === 'rural_gmina' ? Math.min(1, unit.residents / 25_000) * 0.1 : 0;
  const city = unit.kind === 'city_with_powiat_rights';
  return {
    reach: random.between(least, most) + size,
    startsAfter: city ? random.int(0, 6) : unit.kind === 'powiat' ? random.int(4, 45) : random.int(12, 190),
    pace: city ? [9, 15] : unit.kind === 'powiat' ? [12, 22] : [19, 34],
    silent: SILENT.has(unit.teryt),
    showcase: SHOWCASES.has(unit.teryt),
  };
}

/** How much of its reach a unit has in each phase: the first phase was there first. */
export function reachInPhase(reach: number, phase: number): number {
  const share = [1.35, 1, 0.72, 0.5][phase - 1] ?? 0.3;
  return Math.min(0.96, reach * share);
}
