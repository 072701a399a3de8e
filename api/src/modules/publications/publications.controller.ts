import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { PublicationListResponse, PublicationResponse, PublishRequest } from './publications.dto.js';
import { presentPublication } from './publications.presenter.js';
import { PublicationsService } from './publications.service.js';
import { correctionOf } from './publishing/correction-of.js';

/** Publishing, for the coordinator. */
@ApiTags('publications')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.', example: 'omggs' })
@Controller('tenants/:tenant/publications')
export class PublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  @Get()
  @RequirePermission('publication.read')
  @ApiOperation({ operationId: 'listPublications', summary: 'Publications, newest first' })
  @ApiOkResponse({ type: PublicationListResponse })
  async list(@CurrentActor() actor: Actor): Promise<PublicationListResponse> {
    return { publications: (await this.publications.list(actor)).map(presentPublication) };
  }

  @Post()
  @RequirePermission('publication.publish')
  @ApiOperation({ operationId: 'publish', summary: 'Freezes and publishes the figures of a day' })
  @ApiCreatedResponse({ type: PublicationResponse })
  @ProblemResponses(
    'nothing_to_publish',
    'figures_changed',
    'second_person_required',
    'publication_contradicts',
  )
  async publish(@CurrentActor() actor: Actor, @Body() body: PublishRequest): Promise<PublicationResponse> {
    const { asOf, note, seen } = body;
    return presentPublication(
      await this.publications.publish(actor, { asOf, note, seen, correction: correctionOf(body) }),
    );
  }
}
