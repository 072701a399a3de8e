import { BoundariesDto, TileGridDto } from '../../contract/map.dto.js';
import { PublicPublicationResponse, PublicTenantResponse } from './public.dto.js';

/** How the units of a publication are drawn. */
export class PublicMapResponse {
  /** The tenant. */
  tenant: PublicTenantResponse;
  /** The publication read. */
  publication: PublicPublicationResponse;
  /** Gminas and cities as tiles. */
  gminas: TileGridDto;
  /** Powiats as tiles. */
  powiats: TileGridDto;
  /** Official boundaries in force now; null while the tenant has none. */
  boundaries: BoundariesDto | null;
}
