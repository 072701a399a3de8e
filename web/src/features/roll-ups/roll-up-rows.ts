import type { FigureDto, GroupResponse, Grouping, MeanFigureDto } from '@miara/shared/api';
import { GROUP_VIEWS, type GroupViewName } from '../../design/view-figure/group-view.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam } from '../../navigation/use-search-params.js';

/** In the order in which they are offered. */
export const GROUPINGS = [
  'powiat',
  'kind',
  'size',
  'own',
  'area',
  'phase',
  'item',
] as const satisfies readonly Grouping[];
export type GroupingName = (typeof GROUPINGS)[number];

/** The views of one item. */
export const ITEM_VIEWS = ['shareOfUnits', 'shareOfResidents'] as const;
export type ItemViewName = (typeof ITEM_VIEWS)[number];

/** What the page shows; it lives in the address. */
export interface RollUpView {
  by: GroupingName;
  view: GroupViewName;
  itemView: ItemViewName;
  /** Undefined = today. */
  asOf: string | undefined;
}

export function readRollUpView(params: SearchParams): RollUpView {
  const asOf = textParam(params, 'asOf');
  return {
    by: choiceParam(params, 'by', GROUPINGS),
    view: choiceParam(params, 'view', GROUP_VIEWS),
    itemView: choiceParam(params, 'view', ITEM_VIEWS),
    asOf: asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined,
  };
}

/** The figure of a group in the view that is shown; null where the group has none in it (no gmina among them). */
export function figureIn(
  group: GroupResponse,
  { by, view, itemView }: RollUpView,
): FigureDto | MeanFigureDto | null {
  if (by !== 'item') return group.views[view];
  if (!group.shares) return null;
  return itemView === 'shareOfUnits' ? group.shares.units : group.shares.residents;
}
