import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../../platform/http/etag.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { OfficeRequest, UnitOfficeResponse } from './offices.dto.js';
import { OfficesService } from './offices.service.js';

/** The office of a unit that answers questions. */
@ApiTags('similar-units')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2211031' })
@Controller('tenants/:tenant/units/:teryt/office')
export class OfficesController {
  constructor(private readonly offices: OfficesService) {}

  @Get()
  @RequirePermission('unit.read')
  @ApiOperation({ operationId: 'getUnitOffice', summary: 'The office of a unit that answers questions' })
  @ApiOkResponse({ type: UnitOfficeResponse })
  @ProblemResponses('not_found')
  async get(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitOfficeResponse> {
    const kept = await this.offices.get(actor, teryt);
    setEtag(reply, kept.version);
    return kept;
  }

  @Put()
  @RequirePermission('office.manage')
  @ApiOperation({
    operationId: 'keepUnitOffice',
    summary: 'Write down the office of a unit that answers questions; everybody sees it',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen; "0" for a first one.' })
  @ApiOkResponse({ type: UnitOfficeResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required')
  async keep(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { name, email, phone, website }: OfficeRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UnitOfficeResponse> {
    const kept = await this.offices.keep(actor, teryt, requireIfMatch(ifMatch), {
      name: name.trim(),
      email: email ?? null,
      phone: phone?.trim() ?? null,
      website: website ?? null,
    });
    setEtag(reply, kept.version);
    return kept;
  }
}
