import type { PublicLanguage } from '@miara/shared';
import type { PublicDataResponse } from '../open-data/data.dto.js';
import type { PublicMapResponse } from '../public-map.dto.js';
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
  PublicPublicationResponse,
  PublicScorecardResponse,
  PublicTenantResponse,
  PublicUnitListResponse,
  PublicUnitResponse,
} from '../public.dto.js';
import type { League } from '../embeds/league.js';

/** A tenant on the start page. */
export interface StartTenant {
  tenant: PublicTenantResponse;
  /** Day of the newest publication. */
  asOf: string;
  /** Member units in it. */
  units: number;
  views: GroupViewsDto;
}

/** What every page of a publication begins with. */
interface OfPublication {
  tenant: PublicTenantResponse;
  publication: PublicPublicationResponse;
}

/** A unit's figure in a frame of another site. */
export type EmbeddedCard = OfPublication & PublicUnitResponse;

/** Units of a kind in their order, likewise. */
export type EmbeddedLeague = OfPublication & League;

/** The page of codes to be copied. */
export interface EmbedCodes extends OfPublication {
  units: PublicUnitResponse[];
  /** The unit whose codes are shown. */
  chosen: PublicUnitResponse;
}

/** How far somebody is with news by mail. `form`: what is asked for, with the mark of the form. */
export type SubscribeStep =
  | {
      step: 'form';
      /** Heading of the news that are asked for. */
      about: string;
      token: string;
      problem: 'address' | 'expired' | null;
      /** False while no letters go out here. */
      offered: boolean;
    }
  | { step: 'sent' | 'confirm' | 'confirmed' | 'end' | 'ended' | 'gone' };

/** What a public page shows: the same answers as the public API gives. */
export type PageView =
  | {
      kind: 'start';
      tenants: StartTenant[];
      /** Tenants of which nothing holds any more. */
      withdrawn: PublicTenantResponse[];
      query: string;
      matches: { tenant: PublicTenantResponse; unit: PublicUnitResponse }[];
      /** What may have been meant, where nothing matches. */
      close: { tenant: PublicTenantResponse; unit: PublicUnitResponse }[];
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
  | { kind: 'card'; card: EmbeddedCard }
  | { kind: 'league'; league: EmbeddedLeague }
  | { kind: 'embed'; embed: EmbedCodes }
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

/** A page to be written as a whole HTML document. */
export interface PublicPage {
  /** Path and query, for links that keep the rest of the address. */
  address: string;
  /** Where the pages are, for addresses that are read elsewhere: `https://miara.example`. */
  origin: string;
  language: PublicLanguage;
  /** Addresses of the built stylesheets and scripts. */
  assets: { styles: string[]; scripts: string[] };
  view: PageView;
}
