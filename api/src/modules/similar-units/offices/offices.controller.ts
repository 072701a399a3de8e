import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
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
  async get(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<UnitOfficeResponse> {
    return this.offices.get(actor, teryt);
  }

  @Put()
  @RequirePermission('office.manage')
  @ApiOperation({
    operationId: 'keepUnitOffice',
    summary: 'Write down the office of a unit that answers questions; everybody sees it',
  })
  @ApiOkResponse({ type: UnitOfficeResponse })
  @ProblemResponses('not_found')
  async keep(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Body() { name, email, phone, website }: OfficeRequest,
  ): Promise<UnitOfficeResponse> {
    return this.offices.keep(actor, teryt, {
      name: name.trim(),
      email: email ?? null,
      phone: phone?.trim() ?? null,
      website: website ?? null,
    });
  }
}
