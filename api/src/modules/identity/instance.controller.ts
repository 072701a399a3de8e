import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AppConfig } from '../../config/config.js';
import { PublicRoute } from '../../platform/auth/decorators.js';
import { DEMO_ACCOUNTS } from './demo-accounts.js';
import { InstanceResponse } from './identity.dto.js';

@ApiTags('identity')
@Controller('instance')
export class InstanceController {
  constructor(private readonly config: AppConfig) {}

  @Get()
  @PublicRoute()
  @ApiOperation({ operationId: 'getInstance', summary: 'What the sign-in page says about this installation' })
  @ApiOkResponse({ type: InstanceResponse })
  get(): InstanceResponse {
    const { version, demo } = this.config;
    return { product: 'Miara', version, demo, demoAccounts: demo ? [...DEMO_ACCOUNTS] : [] };
  }
}
