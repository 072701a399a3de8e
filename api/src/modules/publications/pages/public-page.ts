import type { PublicLanguage } from '@miara/shared';
import type { GroupViewsDto } from '../../../contract/figure.dto.js';
import type {
  PublicCorrectionListResponse,
  PublicItemListResponse,
  PublicItemResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicScorecardResponse,
  PublicTenantResponse,
  PublicUnitListResponse,
  PublicUnitResponse,
} from '../public.dto.js';

/** A tenant on the start page. */
export interface StartTenant {
  tenant: PublicTenantResponse;
  /** Day of the newest publication. */
  asOf: string;
  /** Member units in it. */
  units: number;
  views: GroupViewsDto;
}

/** What a public page shows: the same answers as the public API gives. */
export type PageView =
  | {
      kind: 'start';
      tenants: StartTenant[];
      query: string;
      matches: { tenant: PublicTenantResponse; unit: PublicUnitResponse }[];
    }
  | { kind: 'overview'; overview: PublicOverviewResponse; units: PublicUnitListResponse; query: string }
  | { kind: 'scorecard'; scorecard: PublicScorecardResponse }
  | { kind: 'items'; items: PublicItemListResponse }
  | { kind: 'item'; item: PublicItemResponse }
  | { kind: 'corrections'; corrections: PublicCorrectionListResponse }
  | { kind: 'methodology'; methodology: PublicMethodologyResponse }
  | { kind: 'accessibility' }
  | { kind: 'not-found' }
  | { kind: 'unavailable' };

/** A page to be written as a whole HTML document. */
export interface PublicPage {
  /** Path and query, for links that keep the rest of the address. */
  address: string;
  language: PublicLanguage;
  /** Addresses of the built stylesheets and scripts. */
  assets: { styles: string[]; scripts: string[] };
  view: PageView;
}
