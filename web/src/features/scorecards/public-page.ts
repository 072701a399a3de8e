import type { PublicLanguage, UnitKind } from '@miara/shared';
import type {
  AccessibilityStatementDto,
  GroupViewsDto,
  PublicComparisonResponse,
  PublicCorrectionListResponse,
  PublicDataResponse,
  PublicItemListResponse,
  PublicItemResponse,
  PublicMapResponse,
  PublicMethodologyResponse,
  PublicOverviewResponse,
  PublicPublicationResponse,
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

/** What every page of a publication begins with. */
export interface OfPublication {
  tenant: PublicTenantResponse;
  publication: PublicPublicationResponse;
}

/** Units of one kind in the order of their figures; no places when too few have data. */
export interface PublicLeague {
  kind: UnitKind;
  places: { place: number; unit: PublicUnitResponse }[];
  withoutData: number;
}

/** How far somebody is with news by mail. */
export type SubscribeStep =
  | { step: 'form'; about: string; token: string; problem: 'address' | 'expired' | null; offered: boolean }
  | { step: 'sent' | 'confirm' | 'confirmed' | 'end' | 'ended' | 'gone' };

/** What a page shows. The server fills it from publications only. */
export type PublicView =
  | {
      kind: 'start';
      tenants: PublishingTenant[];
      /** Tenants of which nothing holds any more. */
      withdrawn: PublicTenantResponse[];
      query: string;
      matches: FoundUnit[];
      /** What may have been meant, where nothing matches. */
      close: FoundUnit[];
    }
  | {
      kind: 'overview';
      overview: PublicOverviewResponse;
      units: PublicUnitListResponse;
      map: PublicMapResponse;
      query: string;
      /** What may have been meant, where nothing matches. */
      close: PublicUnitResponse[];
    }
  | { kind: 'scorecard'; scorecard: PublicScorecardResponse }
  | {
      /** Nothing that the page is of holds any more. */
      kind: 'withdrawn';
      tenant: PublicTenantResponse;
      /** Null for the pages of the whole tenant. */
      unit: UnitRefDto | null;
      /** All of them were withdrawn; newest first. */
      publications: PublicPublicationResponse[];
    }
  | { kind: 'items'; items: PublicItemListResponse }
  | { kind: 'item'; item: PublicItemResponse }
  | { kind: 'corrections'; corrections: PublicCorrectionListResponse }
  | { kind: 'card'; card: OfPublication & PublicUnitResponse }
  | { kind: 'league'; league: OfPublication & PublicLeague }
  | { kind: 'embed'; embed: OfPublication & { units: PublicUnitResponse[]; chosen: PublicUnitResponse } }
  | { kind: 'subscribe'; subscribe: OfPublication & SubscribeStep }
  | { kind: 'data'; data: PublicDataResponse }
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
  /** Where the pages are, for addresses that are read elsewhere: `https://miara.example`. */
  origin: string;
  language: PublicLanguage;
  /** Addresses of the built stylesheets and scripts. */
  assets: { styles: string[]; scripts: string[] };
  view: PublicView;
}
