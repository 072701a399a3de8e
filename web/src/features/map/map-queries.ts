import { queryOptions } from '@tanstack/react-query';
import type {
  BoundaryCheckResponse,
  BoundaryStateResponse,
  MapResponse,
  UnitFiguresResponse,
} from '@miara/shared/api';
import { request } from '../../api/client.js';
import { queryKeys } from '../../api/query-keys.js';
import { uploadFile, type UploadOptions } from '../../api/upload.js';
import { stringifySearch } from '../../navigation/search-params.js';

/** Which part of the standard, as `coverage/units` takes it. */
export interface MapQuestion {
  area?: string;
  phase?: string;
  item?: string;
  asOf?: string;
}

/** Each unit in the part that is asked for, with the question: what is shown while the next is asked answers it. */
export const unitFiguresQuery = (tenant: string, question: MapQuestion) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'coverage', 'units', question),
    queryFn: async ({ signal }) => {
      const figures = await request<UnitFiguresResponse>('GET', '/api/v1/tenants/{tenant}/coverage/units', {
        path: { tenant },
        query: { ...question },
        signal,
      });
      return { ...figures, question };
    },
  });

/** How the members of a day are drawn. */
export const mapQuery = (tenant: string, asOf?: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'map', asOf ?? ''),
    queryFn: ({ signal }) =>
      request<MapResponse>('GET', '/api/v1/tenants/{tenant}/map', {
        path: { tenant },
        query: { ...(asOf && { asOf }) },
        signal,
      }),
  });

const BOUNDARIES = '/api/v1/tenants/{tenant}/boundaries';
const addressOf = (tenant: string): string => `/api/v1/tenants/${encodeURIComponent(tenant)}/boundaries`;

/** The boundaries in force, for the administrator. */
export const boundariesQuery = (tenant: string) =>
  queryOptions({
    queryKey: queryKeys.inTenant(tenant, 'boundaries'),
    queryFn: ({ signal }) => request<BoundaryStateResponse>('GET', BOUNDARIES, { path: { tenant }, signal }),
  });

/** Looks at a file; nothing is kept. */
export function checkBoundaries(tenant: string, file: File, options: UploadOptions) {
  return uploadFile<BoundaryCheckResponse>(`${addressOf(tenant)}/check`, file, options);
}

/** What is said beside every map. */
export interface BoundaryNotes {
  source: string;
  licence: string;
  /** '' when the source does not say. */
  describedOn: string;
}

export function takeBoundaries(tenant: string, file: File, notes: BoundaryNotes) {
  return uploadFile<BoundaryStateResponse>(`${addressOf(tenant)}${stringifySearch({ ...notes })}`, file, {
    method: 'PUT',
  });
}

export function removeBoundaries(tenant: string) {
  return request<null>('DELETE', BOUNDARIES, { path: { tenant } });
}
