import { Body, Controller, Get, Headers, HttpCode, Param, Patch, Post, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { requireIfMatch, setEtag } from '../../platform/http/etag.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  EditPartnerRequest,
  MergePartnerRequest,
  PartnerRequest,
  PartnerResponse,
  PartnersResponse,
} from './partners.dto.js';
import { PartnersService } from './partners.service.js';

@ApiTags('partners')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/partners')
export class PartnersController {
  constructor(private readonly partners: PartnersService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({ operationId: 'listPartners', summary: 'Organisations that actions are held with' })
  @ApiOkResponse({ type: PartnersResponse })
  async list(@CurrentActor() actor: Actor): Promise<PartnersResponse> {
    return { partners: await this.partners.list(actor) };
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('action.log')
  @ApiOperation({ operationId: 'addPartner', summary: 'Add an organisation to the directory' })
  @ApiCreatedResponse({ type: PartnerResponse })
  @ProblemResponses('partner_exists')
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: PartnerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerResponse> {
    const row = await this.partners.add(actor, {
      name: body.name.trim(),
      kind: body.kind,
      town: body.town?.trim() ?? null,
      web: body.web ?? null,
      note: body.note?.trim() ?? null,
      active: true,
    });
    setEtag(reply, row.version);
    return row;
  }

  @Patch(':id')
  @RequirePermission('action.log')
  @ApiOperation({
    operationId: 'editPartner',
    summary: 'Change an organisation, lay it aside or take it up again',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: PartnerResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required', 'partner_exists')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditPartnerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerResponse> {
    const row = await this.partners.edit(actor, id, requireIfMatch(ifMatch), {
      ...(body.name !== undefined && { name: body.name.trim() }),
      ...(body.kind !== undefined && { kind: body.kind }),
      ...(body.town !== undefined && { town: body.town?.trim() ?? null }),
      ...(body.web !== undefined && { web: body.web }),
      ...(body.note !== undefined && { note: body.note?.trim() ?? null }),
      ...(body.active !== undefined && { active: body.active }),
    });
    setEtag(reply, row.version);
    return row;
  }

  @Post(':id/merge')
  @HttpCode(200)
  @RequirePermission('action.log')
  @ApiOperation({
    operationId: 'mergePartner',
    summary: 'Say that an organisation was written down twice; the other one stays',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen of the one that goes.' })
  @ApiOkResponse({ type: PartnerResponse })
  @ProblemResponses('not_found', 'changed_since', 'precondition_required')
  async merge(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() { into }: MergePartnerRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PartnerResponse> {
    const row = await this.partners.merge(actor, id, requireIfMatch(ifMatch), into);
    setEtag(reply, row.version);
    return row;
  }
}
