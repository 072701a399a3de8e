import { BOUNDARY_LIMITS, type ProblemCode } from '@miara/shared';
import { DomainError } from '../../../platform/http/domain-error.js';
import type { Place } from './geometry.js';

/** The file is no JSON; where reading stopped. */
export class BoundariesNotJson extends DomainError {
  constructor(line: number, column: number) {
    super('boundaries_not_json', { line, column });
  }
}

/** JSON, but neither a GeoJSON FeatureCollection nor a TopoJSON topology. */
export class BoundariesNotGeo extends DomainError {
  constructor() {
    super('boundaries_not_geo');
  }
}

/** More than is read at once. */
export class BoundariesTooLarge extends DomainError {
  constructor() {
    const { features, points } = BOUNDARY_LIMITS;
    super('boundaries_too_large', { features, points });
  }
}

/** No property carries the TERYT code of one of the tenant's units. */
export class BoundariesWithoutCodes extends DomainError {
  constructor(properties: readonly string[]) {
    super('boundaries_without_codes', { properties: properties.slice(0, 12).join(', ') });
  }
}

/** Kinds of fault in one shape, each with a text of its own. */
export type Fault =
  | 'boundaries_no_area'
  | 'boundaries_bad_number'
  | 'boundaries_ring_open'
  | 'boundaries_ring_short'
  | 'boundaries_self_crossing'
  | 'boundaries_hole_outside'
  | 'boundaries_twice';

/** A shape that cannot be drawn: which, whose, and where. */
export class BoundaryFault extends DomainError {
  constructor(
    readonly fault: Fault & ProblemCode,
    readonly place: Place,
  ) {
    super(fault, paramsOf(place));
  }
}

/** Coordinates in metres, turned round, or of another country. */
export class BoundariesWrongProjection extends DomainError {
  /** @param looksLike name of the system that they look like, "EPSG:2180"; null when none that we know */
  constructor(code: ProblemCode & `boundaries_${string}`, place: Place, looksLike: string | null) {
    super(code, { ...paramsOf(place), ...(looksLike === null ? {} : { looksLike }) });
  }
}

function paramsOf({ feature, unit, at }: Place): Record<string, unknown> {
  return {
    feature,
    unit,
    ...(at && { place: `${shown(at[0])}, ${shown(at[1])}` }),
  };
}

/** Five places of a degree are a metre. */
function shown(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 1e5) / 1e5) : '?';
}
