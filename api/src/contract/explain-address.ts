/** What a figure of the working area speaks of, in the words of `GET coverage/explain`. */
export interface ExplainedFigure {
  /** Day of the figure; always told, so that the address keeps its meaning tomorrow. */
  asOf: string;
  /** TERYT code, for one unit's figure. */
  unit?: string;
  /** `metropolis`, `place`, `powiat:2211`, `kind:rural_gmina`, `size:under_5000` or `own:<id>`, for a group's figure. */
  group?: string;
  /** View of the group; the last two are the shares of one item. */
  view?: 'equalUnits' | 'allDuties' | 'byResidents' | 'shareOfUnits' | 'shareOfResidents';
  /** Area code it is narrowed to. */
  area?: string;
  /** Phase number it is narrowed to. */
  phase?: number;
  /** Item code it is narrowed to. */
  item?: string;
}

const PARTS = ['unit', 'group', 'view', 'area', 'phase', 'item', 'asOf'] as const;

/** Address at which the API returns everything behind a figure of the working area. */
export function explainAddress(tenantSlug: string, figure: ExplainedFigure): string {
  const query = new URLSearchParams();
  for (const part of PARTS) {
    const value = figure[part];
    if (value !== undefined) query.set(part, String(value));
  }
  return `/api/v1/tenants/${encodeURIComponent(tenantSlug)}/coverage/explain?${query.toString()}`;
}

/** Address of the public answer that holds the parts of a published figure. */
export function publicAddress(tenantSlug: string, publication: number, path = ''): string {
  return `/api/v1/public/${encodeURIComponent(tenantSlug)}${path}?publication=${publication}`;
}
