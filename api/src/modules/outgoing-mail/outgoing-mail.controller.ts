import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { pageOf } from '../../platform/http/page-query.js';
import { OutgoingMailPageResponse, OutgoingMailQuery } from './outgoing-mail.dto.js';
import { presentOutgoingMail } from './outgoing-mail.presenter.js';
import { OutgoingMailService } from './outgoing-mail.service.js';

/** What goes out by mail. */
@ApiTags('outgoing-mail')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/outgoing-mail')
export class OutgoingMailController {
  constructor(private readonly mail: OutgoingMailService) {}

  @Get()
  @RequirePermission('mail.read')
  @ApiOperation({
    operationId: 'listOutgoingMail',
    summary: 'Letters and how far each got, the newest first',
  })
  @ApiOkResponse({ type: OutgoingMailPageResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: OutgoingMailQuery,
  ): Promise<OutgoingMailPageResponse> {
    return presentOutgoingMail(await this.mail.list(actor, query.state ?? null, pageOf(query, 2)));
  }
}
