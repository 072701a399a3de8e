import type { PublicLanguage } from '@miara/shared';
import type { AccessibilityStatement as AccessibilityStatementDto } from '../../settings/accessibility.reader.js';
import type { GroupViewsDto } from '../../../contract/figure.dto.js';
import type { UnitRefDto } from '../../../contract/unit-ref.dto.js';
import type {
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
      /** What may have been meant, where nothing matches. */
      close: { tenant: PublicTenantResponse; unit: PublicUnitResponse }[];
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

/** A page to be written as a whole HTML document. */
export interface PublicPage {
  /** Path and query, for links that keep the rest of the address. */
  address: string;
  language: PublicLanguage;
  /** Addresses of the built stylesheets and scripts. */
  assets: { styles: string[]; scripts: string[] };
  view: PageView;
}
