import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import { ActionCreditsQuery, ActionCreditsResponse } from './action-credits.dto.js';
import { presentCredits } from './action-credits.presenter.js';
import { ActionCreditsService } from './action-credits.service.js';

@ApiTags('actions')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/assessments/:id/actions')
export class ActionCreditsController {
  constructor(private readonly credits: ActionCreditsService) {}

  @Get()
  @RequirePermission('action.read')
  @ApiOperation({
    operationId: 'listCreditedActions',
    summary: 'Actions credited to an assessment, and its indicator counted from them where the item says so',
  })
  @ApiOkResponse({ type: ActionCreditsResponse })
  @ProblemResponses('not_found')
  async list(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Query() { day }: ActionCreditsQuery,
  ): Promise<ActionCreditsResponse> {
    return presentCredits(await this.credits.list(actor, id, day ?? null));
  }
}
