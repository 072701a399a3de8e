import { Body, Controller, Get, Headers, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { SettingsRequest, SettingsResponse } from './settings.dto.js';
import { SettingsService } from './settings.service.js';

/** How the tenant works. */
@ApiTags('settings')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/settings')
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'getSettings', summary: 'How the tenant works' })
  @ApiOkResponse({ type: SettingsResponse })
  async get(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SettingsResponse> {
    const settings = await this.settings.read(actor);
    setEtag(reply, settings.version);
    return settings;
  }

  @Put()
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'changeSettings', summary: 'Change how the tenant works; at once' })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: SettingsResponse })
  @ProblemResponses('changed_since', 'precondition_required', 'period_reversed')
  async change(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body()
    {
      endorsement,
      escalateAfterDays,
      dataLicence,
      dataContact,
      secondPublisher,
      accessibility,
    }: SettingsRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SettingsResponse> {
    const settings = await this.settings.change(actor, requireIfMatch(ifMatch), {
      endorsement,
      ...(escalateAfterDays === undefined ? {} : { escalateAfterDays }),
      ...(dataLicence === undefined ? {} : { dataLicence }),
      ...(dataContact === undefined ? {} : { dataContact }),
      ...(secondPublisher === undefined ? {} : { secondPublisher }),
      ...(accessibility === undefined ? {} : { accessibility }),
    });
    setEtag(reply, settings.version);
    return settings;
  }
}
