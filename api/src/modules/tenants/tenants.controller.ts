import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { CurrentPerson, SignedInRoute } from '../../platform/auth/decorators.js';
import { TenantListResponse } from './tenants.dto.js';
import { presentTenants } from './tenants.presenter.js';
import { TenantsService } from './tenants.service.js';

@ApiTags('tenants')
@Controller('tenants')
export class TenantsController {
  constructor(private readonly tenants: TenantsService) {}

  @Get()
  @SignedInRoute('tenant.open')
  @ApiOperation({ operationId: 'listTenants', summary: 'All tenants, for the operator of the platform' })
  @ApiOkResponse({ type: TenantListResponse })
  async list(@CurrentPerson() person: SignedInPerson): Promise<TenantListResponse> {
    return presentTenants(await this.tenants.list(person));
  }
}
