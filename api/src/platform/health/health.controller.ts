import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '../auth/decorators.js';
import { HealthService } from './health.service.js';
import { LiveResponse, ReadyResponse } from './health.dto.js';

/** For the proxy and the people who run the service. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @PublicRoute()
  @ApiOperation({ operationId: 'healthLive', summary: 'Whether the process is alive' })
  @ApiOkResponse({ type: LiveResponse })
  live(): LiveResponse {
    return { status: 'up' };
  }

  @Get('ready')
  @PublicRoute()
  @ApiOperation({
    operationId: 'healthReady',
    summary: 'Whether requests can be served; 503 while they cannot',
  })
  @ApiOkResponse({ type: ReadyResponse })
  async ready(): Promise<ReadyResponse> {
    await this.health.check();
    return { status: 'ready', scanner: await this.health.scannerState() };
  }
}
