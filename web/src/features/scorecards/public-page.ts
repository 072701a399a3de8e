import type { PublicLanguage } from '@miara/shared';
import type {
  AccessibilityStatementDto,
  GroupViewsDto,
  PublicComparisonResponse,
  PublicCorrectionListResponse,
  PublicItemListResponse,
  PublicItemResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicScorecardResponse,
  PublicTenantResponse,
  PublicUnitListResponse,
  PublicUnitResponse,
  UnitRefDto,
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
  | {
      kind: 'start';
      tenants: PublishingTenant[];
      query: string;
      matches: FoundUnit[];
      /** What may have been meant, where nothing matches. */
      close: FoundUnit[];
    }
  | {
      kind: 'overview';
      overview: PublicOverviewResponse;
      units: PublicUnitListResponse;
      query: string;
      /** What may have been meant, where nothing matches. */
      close: PublicUnitResponse[];
    }
  | { kind: 'scorecard'; scorecard: PublicScorecardResponse }
  | { kind: 'items'; items: PublicItemListResponse }
  | { kind: 'item'; item: PublicItemResponse }
  | { kind: 'corrections'; corrections: PublicCorrectionListResponse }
  | {
      kind: 'compare';
      /** Null while the choice cannot be compared. */
      comparison: PublicComparisonResponse | null;
      /** All units, to choose from. */
      units: PublicUnitListResponse;
      /** Codes chosen so far. */
      chosen: readonly string[];
    }
  /** `units`: all, to choose the example from. */
  | { kind: 'methodology'; methodology: PublicMethodologyResponse; units: UnitRefDto[] }
  | { kind: 'accessibility'; tenants: PublicTenantResponse[] }
  | {
      kind: 'tenant-accessibility';
      tenant: PublicTenantResponse;
      /** Null while the tenant has not filled it in. */
      statement: AccessibilityStatementDto | null;
      /** Days of its first and last publication (YYYY-MM-DD, Warsaw). */
      firstPublishedOn: string;
      lastPublishedOn: string;
      /** Today, by which a review is overdue or not. */
      today: string;
    }
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
