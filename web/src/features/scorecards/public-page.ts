import type { PublicLanguage } from '@miara/shared';
import type {
  GroupViewsDto,
  PublicCorrectionListResponse,
  PublicItemListResponse,
  PublicItemResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicScorecardResponse,
  PublicTenantResponse,
  PublicUnitListResponse,
  PublicUnitResponse,
} from '@miara/shared/api';

/** A tenant on the start page, with the figures of its newest publication. */
export interface PublishingTenant {
  tenant: PublicTenantResponse;
  /** Day of the figures. */
  asOf: string;
  /** Member units in the publication. */
  units: number;
  views: GroupViewsDto;
}

/** A unit that the search of the start page found, in whichever tenant. */
export interface FoundUnit {
  tenant: PublicTenantResponse;
  unit: PublicUnitResponse;
}

/** What a page shows. The server fills it from publications only. */
export type PublicView =
  | { kind: 'start'; tenants: PublishingTenant[]; query: string; matches: FoundUnit[] }
  | { kind: 'overview'; overview: PublicOverviewResponse; units: PublicUnitListResponse; query: string }
  | { kind: 'scorecard'; scorecard: PublicScorecardResponse }
  | { kind: 'items'; items: PublicItemListResponse }
  | { kind: 'item'; item: PublicItemResponse }
  | { kind: 'corrections'; corrections: PublicCorrectionListResponse }
  | { kind: 'methodology'; methodology: PublicMethodologyResponse }
  | { kind: 'accessibility' }
  | { kind: 'not-found' }
  | { kind: 'unavailable' };

export type PublicViewOf<Kind extends PublicView['kind']> = Extract<PublicView, { kind: Kind }>;

export interface PublicPage {
  /** Path and query as asked, e.g. `/omggs/units/2261011?lang=en&show=missing`. */
  address: string;
  language: PublicLanguage;
  /** Addresses of the built stylesheets and scripts. */
  assets: { styles: string[]; scripts: string[] };
  view: PublicView;
}
