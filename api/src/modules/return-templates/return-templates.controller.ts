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
  EditReturnTemplateRequest,
  OrderReturnTemplatesRequest,
  ReturnTemplateListResponse,
  ReturnTemplateRequest,
  ReturnTemplateResponse,
} from './return-templates.dto.js';
import { ReturnTemplatesService } from './return-templates.service.js';

@ApiTags('review')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/return-templates')
export class ReturnTemplatesController {
  constructor(private readonly templates: ReturnTemplatesService) {}

  @Get()
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'listReturnTemplates',
    summary: 'Reasons for a return that the tenant keeps ready',
  })
  @ApiOkResponse({ type: ReturnTemplateListResponse })
  async list(@CurrentActor() actor: Actor): Promise<ReturnTemplateListResponse> {
    return { templates: await this.templates.list(actor) };
  }

  @Post()
  @HttpCode(201)
  @RequirePermission('assessment.review')
  @ApiOperation({ operationId: 'addReturnTemplate', summary: 'Keep a reason ready' })
  @ApiCreatedResponse({ type: ReturnTemplateResponse })
  @ProblemResponses('unknown_item')
  async add(
    @CurrentActor() actor: Actor,
    @Body() body: ReturnTemplateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnTemplateResponse> {
    const row = await this.templates.add(actor, {
      title: body.title.trim(),
      text: body.text.trim(),
      area: body.area ?? null,
      item: body.item ?? null,
      archived: false,
    });
    setEtag(reply, row.version);
    return row;
  }

  @Post('order')
  @HttpCode(200)
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'orderReturnTemplates',
    summary: 'Change the order in which reasons are offered',
  })
  @ApiOkResponse({ type: ReturnTemplateListResponse })
  async order(
    @CurrentActor() actor: Actor,
    @Body() body: OrderReturnTemplatesRequest,
  ): Promise<ReturnTemplateListResponse> {
    return { templates: await this.templates.order(actor, body.ids) };
  }

  @Patch(':id')
  @RequirePermission('assessment.review')
  @ApiOperation({
    operationId: 'editReturnTemplate',
    summary: 'Change a reason, lay it aside or take it up again',
  })
  @ApiHeader({ name: 'If-Match', required: true, description: 'The ETag last seen.' })
  @ApiOkResponse({ type: ReturnTemplateResponse })
  @ProblemResponses('not_found', 'unknown_item', 'changed_since', 'precondition_required')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() body: EditReturnTemplateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReturnTemplateResponse> {
    const row = await this.templates.edit(actor, id, requireIfMatch(ifMatch), {
      ...(body.title !== undefined && { title: body.title.trim() }),
      ...(body.text !== undefined && { text: body.text.trim() }),
      ...(body.area !== undefined && { area: body.area }),
      ...(body.item !== undefined && { item: body.item }),
      ...(body.archived !== undefined && { archived: body.archived }),
    });
    setEtag(reply, row.version);
    return row;
  }
}
