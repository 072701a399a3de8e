import type { UnitFiguresResponse } from '@miara/shared/api';
import type { SearchParams } from '../../navigation/search-params.js';
import { choiceParam, textParam } from '../../navigation/use-search-params.js';
import type { MapQuestion } from './map-queries.js';

export const DRAWN_AS = ['boundaries', 'tiles'] as const;
export const ORDERS = ['name', 'least', 'most'] as const;

/** What the map shows; all of it lives in the address. */
export interface MapView extends MapQuestion {
  drawnAs: (typeof DRAWN_AS)[number];
  order: (typeof ORDERS)[number];
}

export function readMapView(params: SearchParams): MapView {
  const [area, phase, item, asOf] = ['area', 'phase', 'item', 'asOf'].map((name) => textParam(params, name));
  return {
    ...(area && { area }),
    ...(phase && { phase }),
    ...(item && { item }),
    ...(asOf && { asOf }),
    drawnAs: choiceParam(params, 'drawn', DRAWN_AS),
    order: choiceParam(params, 'order', ORDERS),
  };
}

/** The question alone, for the api. */
export function questionOf({ area, phase, item, asOf }: MapView): MapQuestion {
  return {
    ...(area && { area }),
    ...(phase && { phase }),
    ...(item && { item }),
    ...(asOf && { asOf }),
  };
}

/** One choice for the three kinds of part: `area:EDU`, `phase:1`, `item:EDU-01`, '' for all. */
export function partOf({ area, phase, item }: MapQuestion): string {
  if (item) return `item:${item}`;
  if (phase) return `phase:${phase}`;
  return area ? `area:${area}` : '';
}

/** The same for the address. */
export function paramsOfPart(part: string): SearchParams {
  const [kind = '', value = ''] = part.split(':');
  return { area: undefined, phase: undefined, item: undefined, ...(value && { [kind]: value }) };
}

type Row = UnitFiguresResponse['units'][number];

/** Rows of the table; those without a number come last whichever way. */
export function inOrder(rows: readonly Row[], order: MapView['order']): readonly Row[] {
  if (order === 'name') return rows;
  const way = order === 'least' ? 1 : -1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one.figure, other.figure];
    if (!a?.hasData || !b?.hasData) return Number(Boolean(b?.hasData)) - Number(Boolean(a?.hasData));
    return way * (a.numerator * b.denominator - b.numerator * a.denominator);
  });
}
