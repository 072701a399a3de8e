import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../../platform/auth/decorators.js';
import { readIfMatch, setEtag } from '../../../platform/http/etag.js';
import { pageOf } from '../../../platform/http/page-query.js';
import { ProblemResponses } from '../../../platform/http/problem-responses.js';
import { UuidPipe } from '../../../platform/http/uuid.pipe.js';
import { AssessmentResponse } from '../assessments.dto.js';
import { presentAssessment } from '../assessments.presenter.js';
import { AwaitedOpinionListResponse, EndorsementListQuery, EndorseRequest } from './endorsement.dto.js';
import { presentAwaited } from './endorsement.presenter.js';
import { EndorsementService } from './endorsement.service.js';

/** Opinions of powiats' teams about what their gminas submit. */
@ApiTags('endorsements')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant')
export class EndorsementController {
  constructor(private readonly endorsements: EndorsementService) {}

  @Get('endorsements')
  @RequirePermission('assessment.endorse')
  @ApiOperation({
    operationId: 'listAwaitedOpinions',
    summary: 'Submissions of gminas that wait for the opinion of the reader’s team, or have it',
  })
  @ApiOkResponse({ type: AwaitedOpinionListResponse })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: EndorsementListQuery,
  ): Promise<AwaitedOpinionListResponse> {
    const filter = { show: query.show ?? 'waiting', unit: query.unit ?? null };
    return presentAwaited(await this.endorsements.list(actor, filter, pageOf(query, 2)), actor);
  }

  @Post('assessments/:id/endorsement')
  @HttpCode(200)
  @RequirePermission('assessment.endorse')
  @ApiOperation({
    operationId: 'endorseAssessment',
    summary: 'Endorse what a gmina of the powiat submitted, or return it at once with a reason',
  })
  @ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The version last seen, as in the ETag: `"7"`.',
  })
  @ApiOkResponse({
    type: AssessmentResponse,
    headers: { ETag: { description: 'Version, to be given back in If-Match.', schema: { type: 'string' } } },
  })
  @ProblemResponses('changed_since', 'endorsement_not_expected', 'own_submission', 'return_reason_required')
  async endorse(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { opinion, note }: EndorseRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AssessmentResponse> {
    const input = { id, version: readIfMatch(request), opinion, note: note ?? null };
    const view = await this.endorsements.endorse(actor, input);
    setEtag(reply, view.version);
    return presentAssessment(view, actor);
  }
}
