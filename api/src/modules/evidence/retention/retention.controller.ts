import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import {
  RetentionPreviewQuery,
  RetentionPreviewResponse,
  RetentionRuleListResponse,
  SetRetentionRequest,
} from './retention.dto.js';
import { RetentionService } from './retention.service.js';

/** How long the content of proofs is kept once they are over. */
@ApiTags('retention')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/retention')
export class RetentionController {
  constructor(private readonly retention: RetentionService) {}

  @Get()
  @RequirePermission('retention.manage')
  @ApiOperation({ operationId: 'listRetention', summary: 'How long each kind of proof is kept' })
  @ApiOkResponse({ type: RetentionRuleListResponse })
  async list(@CurrentActor() actor: Actor): Promise<RetentionRuleListResponse> {
    return { rules: await this.retention.rules(actor) };
  }

  @Get('preview')
  @RequirePermission('retention.manage')
  @ApiOperation({ operationId: 'previewRetention', summary: 'What a rule would remove tonight' })
  @ApiOkResponse({ type: RetentionPreviewResponse })
  async preview(
    @CurrentActor() actor: Actor,
    @Query() query: RetentionPreviewQuery,
  ): Promise<RetentionPreviewResponse> {
    return { due: await this.retention.preview(actor, query.kind, query.months) };
  }

  @Patch()
  @RequirePermission('retention.manage')
  @ApiOperation({ operationId: 'setRetention', summary: 'Set how long one kind of proof is kept' })
  @ApiOkResponse({ type: RetentionRuleListResponse })
  async set(
    @CurrentActor() actor: Actor,
    @Body() body: SetRetentionRequest,
  ): Promise<RetentionRuleListResponse> {
    return { rules: await this.retention.set(actor, body.kind, body.months) };
  }
}
