import { isReady, isUnitsTurn, type HandInLine } from '../../assessment-turn/assessment-turn.js';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam } from '../../navigation/use-search-params.js';

export const GROUPINGS = ['area', 'phase'] as const;
export type ChecklistGrouping = (typeof GROUPINGS)[number];

/** `todo` is the unit's turn · `returned` came back · `ready` complete, not handed in yet */
export const CHECKLIST_FILTERS = ['all', 'todo', 'returned', 'ready', 'submitted', 'confirmed'] as const;
export type ChecklistFilter = (typeof CHECKLIST_FILTERS)[number];

/** What the checklist shows; all of it lives in the address. */
export interface ChecklistView {
  by: ChecklistGrouping;
  show: ChecklistFilter;
  /** Code of the item open in the drawer. */
  item: string | undefined;
}

export function readChecklistView(params: SearchParams): ChecklistView {
  return {
    by: choiceParam(params, 'by', GROUPINGS),
    show: choiceParam(params, 'show', CHECKLIST_FILTERS),
    item: textParam(params, 'item'),
  };
}

const FILTERS: Readonly<Record<ChecklistFilter, (line: HandInLine) => boolean>> = {
  all: () => true,
  todo: isUnitsTurn,
  returned: ({ review }) => review === 'returned',
  ready: isReady,
  submitted: ({ review }) => review === 'submitted',
  confirmed: ({ review }) => review === 'confirmed',
};

export function filterLines<Row extends HandInLine>(lines: readonly Row[], filter: ChecklistFilter): Row[] {
  return lines.filter(FILTERS[filter]);
}

export function countByFilter(lines: readonly HandInLine[]): Record<ChecklistFilter, number> {
  const counts = CHECKLIST_FILTERS.map((filter) => [filter, filterLines(lines, filter).length]);
  return Object.fromEntries(counts) as Record<ChecklistFilter, number>;
}

export interface Neighbours {
  previous: string | undefined;
  next: string | undefined;
}

/**
 * The items before and after the open one. When the open item has left the filter (it was just handed in), its
 * place in the whole checklist counts, so that "next" still leads on.
 */
export function neighboursOf(
  all: readonly { item: string }[],
  shown: readonly { item: string }[],
  open: string,
): Neighbours {
  const visible = new Set(shown.map(({ item }) => item));
  const path = all.map(({ item }) => item).filter((item) => visible.has(item) || item === open);
  const place = path.indexOf(open);
  return place === -1
    ? { previous: undefined, next: undefined }
    : { previous: path[place - 1], next: path[place + 1] };
}
