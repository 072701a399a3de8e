import { Body, Controller, Get, Headers, Param, Put, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import {
  MinutesTemplateRequest,
  MinutesTemplateResponse,
  TeamListResponse,
  TeamResponse,
  TeamSectorListResponse,
  TeamSectorsRequest,
} from './teams.dto.js';
import { presentTeam, presentTeamSummary } from './teams.presenter.js';
import { TeamsService } from './teams.service.js';

/** The migration teams and what the tenant keeps for all of them. */
@ApiTags('teams')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class TeamsController {
  constructor(private readonly teams: TeamsService) {}

  @Get('teams')
  @RequirePermission('team.read')
  @ApiOperation({
    operationId: 'listTeams',
    summary: 'Migration teams in your place, with sectors that are missing',
  })
  @ApiOkResponse({ type: TeamListResponse })
  async list(@CurrentActor() actor: Actor): Promise<TeamListResponse> {
    const { teams, today } = await this.teams.list(actor);
    return { teams: teams.map((team) => presentTeamSummary(team, today)) };
  }

  @Get('teams/:teryt')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'getTeam', summary: 'A team: members by sector, meetings, open decisions' })
  @ApiOkResponse({ type: TeamResponse })
  async get(@CurrentActor() actor: Actor, @Param('teryt') teryt: string): Promise<TeamResponse> {
    return presentTeam(await this.teams.get(actor, teryt), actor);
  }

  @Get('team-sectors')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'listTeamSectors', summary: 'Sectors that members of teams speak for' })
  @ApiOkResponse({ type: TeamSectorListResponse })
  async sectors(@CurrentActor() actor: Actor): Promise<TeamSectorListResponse> {
    return { sectors: await this.teams.sectors(actor) };
  }

  @Put('team-sectors')
  @RequirePermission('settings.manage')
  @ApiOperation({ operationId: 'keepTeamSectors', summary: "Write down the sectors of the tenant's own" })
  @ApiOkResponse({ type: TeamSectorListResponse })
  async keepSectors(
    @CurrentActor() actor: Actor,
    @Body() { sectors }: TeamSectorsRequest,
  ): Promise<TeamSectorListResponse> {
    const own = sectors.map(({ code, name, active }) => ({ code, name: name.trim(), active }));
    return { sectors: await this.teams.keepSectors(actor, own) };
  }

  @Get('minutes-template')
  @RequirePermission('team.read')
  @ApiOperation({ operationId: 'getMinutesTemplate', summary: 'With what minutes begin and end' })
  @ApiOkResponse({ type: MinutesTemplateResponse })
  async template(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MinutesTemplateResponse> {
    const template = await this.teams.template(actor);
    setEtag(reply, template.version);
    return template;
  }

  @Put('minutes-template')
  @RequirePermission('settings.manage')
  @ApiOperation({
    operationId: 'keepMinutesTemplate',
    summary: 'Change with what minutes begin and end; meetings planned before keep theirs',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: MinutesTemplateResponse })
  @ProblemResponses('changed_since', 'precondition_required')
  async keepTemplate(
    @CurrentActor() actor: Actor,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { opening, closing }: MinutesTemplateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MinutesTemplateResponse> {
    const template = await this.teams.keepTemplate(actor, requireIfMatch(ifMatch), { opening, closing });
    setEtag(reply, template.version);
    return template;
  }
}
