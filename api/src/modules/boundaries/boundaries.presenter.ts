import { presentBoundaries, presentGrid, presentShape } from '../../contract/map.presenter.js';
import { presentUnit } from '../../contract/unit.presenter.js';
import type { BoundaryCheckResponse, BoundaryStateResponse, MapResponse } from './boundaries.dto.js';
import type { BoundaryState, CheckedBoundaries, UnitMap } from './boundaries.service.js';

export function presentMap({ layout, boundaries }: UnitMap): MapResponse {
  return {
    gminas: presentGrid(layout.gminas),
    powiats: presentGrid(layout.powiats),
    boundaries: boundaries && presentBoundaries(boundaries),
  };
}

export function presentBoundaryState({ set, drawn, missing }: BoundaryState): BoundaryStateResponse {
  return {
    set: set && {
      source: set.source,
      licence: set.licence,
      describedOn: set.describedOn,
      origin: set.origin,
      fileName: set.fileName,
      takenAt: set.takenAt.toISOString(),
      takenBy: set.takenBy,
    },
    drawn: drawn.map(presentUnit),
    missing: missing.map(presentUnit),
  };
}

export function presentBoundaryCheck(checked: CheckedBoundaries): BoundaryCheckResponse {
  const { read, drawn, missing, otherKind } = checked;
  return {
    format: read.format,
    property: read.property,
    drawn: drawn.map(presentUnit),
    missing: missing.map(presentUnit),
    otherKind: otherKind.map(presentUnit),
    others: read.others,
    pointsFound: read.points.found,
    pointsKept: read.points.kept,
    shapes: [...read.shapes].map(([teryt, polygons]) => presentShape({ teryt, polygons })),
  };
}
