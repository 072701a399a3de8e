import { isActionStatus, type ActionStatus } from '@miara/shared';
import type { ActionSort } from '@miara/shared/api';
import type { SearchParams } from '../../../navigation/search-params.js';
import { choiceParam, textParam } from '../../../navigation/use-search-params.js';

export const ACTION_VIEWS = ['list', 'board', 'calendar', 'map'] as const;

export type ActionViewName = (typeof ACTION_VIEWS)[number];

/** Orders of the list; without one in the address the newest day comes first. */
export const ACTION_SORTS = [
  '-day',
  'day',
  'title',
  'people',
  'cost',
] as const satisfies readonly ActionSort[];

/** Names of the filters, in the order in which they are offered and shown. */
export const ACTION_FILTERS = [
  'text',
  'from',
  'to',
  'powiat',
  'unit',
  'carrier',
  'item',
  'kind',
  'status',
  'partner',
  'source',
  'withdrawn',
] as const;

export type ActionFilterName = (typeof ACTION_FILTERS)[number];

/** What is left out is not narrowed down. The same for every view of the log. */
export type ActionFilters = { [Name in ActionFilterName]?: string };

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TERYT = /^\d{4}(\d{3})?$/;
const CODE = /^[a-z][a-z0-9_]{0,39}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** What a value must look like for the server to take it. */
const READABLE: Readonly<Record<ActionFilterName, (value: string) => boolean>> = {
  text: (value) => value.trim().length > 0 && value.length <= 100,
  from: isRealDay,
  to: isRealDay,
  powiat: (value) => /^\d{4}$/.test(value),
  unit: (value) => TERYT.test(value),
  carrier: (value) => TERYT.test(value),
  item: (value) => /^[A-Z]{2,6}-\d{2,3}$/.test(value),
  kind: (value) => CODE.test(value),
  status: isActionStatus,
  partner: (value) => UUID.test(value),
  source: (value) => CODE.test(value),
  withdrawn: (value) => value === 'true',
};

/** Everything the address says about the log. */
export interface ActionViewState {
  view: ActionViewName;
  filters: ActionFilters;
  /** Filters in the address that cannot be read: somebody typed them, or an old address was kept. */
  unreadable: ActionFilterName[];
  sort: ActionSort;
  /** The month of the calendar (YYYY-MM); null = the present one. */
  month: string | null;
  /** The day that is opened in the calendar; null = today, or the first of the month. */
  day: string | null;
  /** The status a phone shows of the board; null = the first. */
  column: ActionStatus | null;
  /** Whether the board has a lane for each unit. */
  lanes: boolean;
}

/** Accepts anything; what makes no sense is named, not followed. */
export function readActionView(params: SearchParams): ActionViewState {
  const filters: ActionFilters = {};
  const unreadable: ActionFilterName[] = [];
  for (const name of ACTION_FILTERS) {
    const value = textParam(params, name);
    if (value === undefined || value === '') continue;
    if (READABLE[name](value)) filters[name] = value;
    else unreadable.push(name);
  }
  const month = textParam(params, 'month');
  const day = textParam(params, 'day');
  const column = textParam(params, 'column');
  return {
    view: choiceParam(params, 'view', ACTION_VIEWS),
    filters,
    unreadable,
    sort: choiceParam(params, 'sort', ACTION_SORTS),
    month: month !== undefined && MONTH.test(month) ? month : null,
    day: day !== undefined && isRealDay(day) ? day : null,
    column: isActionStatus(column) ? column : null,
    lanes: textParam(params, 'lanes') !== 'no',
  };
}

function isRealDay(value: string): boolean {
  if (!DAY.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

/** The change of the address that takes filters out. */
export function without(names: readonly ActionFilterName[]): SearchParams {
  return Object.fromEntries(names.map((name) => [name, undefined]));
}
