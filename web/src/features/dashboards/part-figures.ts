import type { CoveragePartsResponse, PartFigureResponse } from '@miara/shared/api';
import type { GroupViewName, ViewFigureValue } from '../../design/view-figure/group-view.js';

/** The figure of a part: one unit's, or the group's in the view. */
export function figureOfPart(part: PartFigureResponse, view: GroupViewName): ViewFigureValue | null {
  return part.figure ?? part.views?.[view] ?? part.views?.equalUnits ?? null;
}

/** The figures of one line of the table of areas and phases. */
export function partAt(
  { figures }: CoveragePartsResponse,
  area: string | null,
  phase: number | null,
): PartFigureResponse | undefined {
  return figures.find((one) => one.area === area && one.phase === phase);
}
