import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import {
  JoinRequest,
  LeaveRequest,
  MemberListResponse,
  MemberResponse,
  RegisterQuery,
  RegisterResponse,
} from './members.dto.js';
import { presentMembership, presentRegistered, presentRegisterEvent } from './members.presenter.js';
import { MembersService } from './members.service.js';

/** Dated memberships, for the administrator of the tenant. */
@ApiTags('members')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/members')
export class MembersController {
  constructor(private readonly members: MembersService) {}

  @Get()
  @RequirePermission('membership.manage')
  @ApiOperation({ operationId: 'listMembers', summary: 'Memberships, past and future ones too' })
  @ApiOkResponse({ type: MemberListResponse })
  async list(@CurrentActor() actor: Actor): Promise<MemberListResponse> {
    const { members, events } = await this.members.list(actor);
    return { members: members.map(presentMembership), events: events.map(presentRegisterEvent) };
  }

  @Get('register')
  @RequirePermission('membership.manage')
  @ApiOperation({ operationId: 'findInRegister', summary: 'Units of the register by name or TERYT code' })
  @ApiOkResponse({ type: RegisterResponse })
  async find(@CurrentActor() actor: Actor, @Query() { q }: RegisterQuery): Promise<RegisterResponse> {
    return { units: (await this.members.find(actor, q)).map(presentRegistered) };
  }

  @Post()
  @RequirePermission('membership.manage')
  @ApiOperation({ operationId: 'addMember', summary: 'A unit joins; its assessments are opened' })
  @ApiCreatedResponse({ type: MemberResponse })
  @ProblemResponses('duplicate')
  async join(@CurrentActor() actor: Actor, @Body() request: JoinRequest): Promise<MemberResponse> {
    return presentMembership(await this.members.join(actor, request));
  }

  @Patch(':teryt')
  @RequirePermission('membership.manage')
  @ApiOperation({
    operationId: 'endMembership',
    summary: "Ends a unit's latest membership, or takes the end back",
  })
  @ApiParam({ name: 'teryt', description: 'TERYT code of the unit.', example: '2262011' })
  @ApiOkResponse({ type: MemberResponse })
  @ProblemResponses('not_found', 'period_reversed')
  async leave(
    @CurrentActor() actor: Actor,
    @Param('teryt') teryt: string,
    @Body() { leftOn }: LeaveRequest,
  ): Promise<MemberResponse> {
    return presentMembership(await this.members.leave(actor, teryt, leftOn));
  }
}
