import { ApiProperty } from '@nestjs/swagger';
import { LocalizedTextDto } from '../../contract/localized-text.dto.js';

export class TenantResponse {
  /** Name in addresses. */
  slug: string;
  /** Name of the coordinating body. */
  name: LocalizedTextDto;
  /** Short name for narrow places. */
  shortName: string;
  /** When the tenant was opened. */
  @ApiProperty({ format: 'date-time' })
  openedAt: string;
  /** Units that are members today. */
  members: number;
}

export class TenantListResponse {
  /** All tenants of this installation, by slug. */
  tenants: TenantResponse[];
}
