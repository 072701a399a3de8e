import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ReplyDeadlinesRequest, ReplyDeadlinesResponse } from './replies.dto.js';
import { ReplyDeadlinesService } from './reply-deadlines.service.js';

/** How long units have to answer. */
@ApiTags('replies')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/reply-deadlines')
export class ReplyDeadlinesController {
  constructor(private readonly deadlines: ReplyDeadlinesService) {}

  @Get()
  @RequirePermission('assessment.read')
  @ApiOperation({ operationId: 'getReplyDeadlines', summary: 'Days to answer a return or a publication' })
  @ApiOkResponse({ type: ReplyDeadlinesResponse })
  async get(@CurrentActor() actor: Actor): Promise<ReplyDeadlinesResponse> {
    return this.deadlines.get(actor);
  }

  @Put()
  @RequirePermission('reply.deadline')
  @ApiOperation({
    operationId: 'setReplyDeadlines',
    summary: 'Set the days to answer what is returned or published from now on',
  })
  @ApiOkResponse({ type: ReplyDeadlinesResponse })
  async set(
    @CurrentActor() actor: Actor,
    @Body() { afterReturnDays, afterPublicationDays }: ReplyDeadlinesRequest,
  ): Promise<ReplyDeadlinesResponse> {
    return this.deadlines.set(actor, { afterReturnDays, afterPublicationDays });
  }
}
