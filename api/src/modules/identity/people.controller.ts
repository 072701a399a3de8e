import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { AnswerHoldsSecret } from '../../platform/http/idempotency/answer-holds-secret.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { UuidPipe } from '../../platform/http/uuid.pipe.js';
import {
  GrantRoleRequest,
  InvitationResponse,
  InvitedPersonResponse,
  InvitePersonRequest,
  PersonListResponse,
  PersonResponse,
} from './people.dto.js';
import { presentInvitation, presentPeople, presentPerson } from './people.presenter.js';
import { PeopleService } from './people.service.js';

@ApiTags('identity')
@ApiParam({ name: 'tenant', description: 'Slug of the tenant.' })
@Controller('tenants/:tenant/people')
export class PeopleController {
  constructor(private readonly people: PeopleService) {}

  @Get()
  @RequirePermission('person.read')
  @ApiOperation({ operationId: 'listPeople', summary: 'People who hold a role in the tenant' })
  @ApiOkResponse({ type: PersonListResponse })
  async list(@CurrentActor() actor: Actor): Promise<PersonListResponse> {
    return presentPeople(actor, await this.people.list(actor));
  }

  @Post()
  @AnswerHoldsSecret()
  @RequirePermission('person.manage')
  @ApiOperation({
    operationId: 'invitePerson',
    summary: 'Give a role to an e-mail address; a new account gets a link that sets its password',
  })
  @ApiCreatedResponse({ type: InvitedPersonResponse })
  @ProblemResponses('not_found', 'duplicate', 'role_place_wrong')
  async invite(
    @CurrentActor() actor: Actor,
    @Body() { unit, ...body }: InvitePersonRequest,
  ): Promise<InvitedPersonResponse> {
    const { person, invitation } = await this.people.invite(actor, { ...body, unit: unit ?? null });
    return {
      person: presentPerson(actor, person),
      invitation: invitation && presentInvitation(invitation),
    };
  }

  @Post(':id/roles')
  @RequirePermission('person.manage')
  @ApiOperation({ operationId: 'grantRole', summary: 'Give a person of the tenant one more role' })
  @ApiCreatedResponse({ type: PersonResponse })
  @ProblemResponses('not_found', 'duplicate', 'role_place_wrong')
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Body() { role, unit }: GrantRoleRequest,
  ): Promise<PersonResponse> {
    return presentPerson(actor, await this.people.grant(actor, id, { role, unit: unit ?? null }));
  }

  @Delete(':id/roles/:roleId')
  @HttpCode(204)
  @RequirePermission('person.manage')
  @ApiOperation({ operationId: 'revokeRole', summary: 'Take a role from a person; works at once' })
  @ApiNoContentResponse({ description: 'The person no longer holds the role.' })
  @ProblemResponses('not_found', 'last_administrator')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', UuidPipe) id: string,
    @Param('roleId', UuidPipe) roleId: string,
  ): Promise<void> {
    await this.people.revoke(actor, id, roleId);
  }

  @Post(':id/invitation')
  @AnswerHoldsSecret()
  @RequirePermission('person.manage')
  @ApiOperation({
    operationId: 'makeInvitation',
    summary: 'A new link that sets the password; the one before stops working',
  })
  @ApiCreatedResponse({ type: InvitationResponse })
  @ProblemResponses('not_found', 'account_shared')
  async link(@CurrentActor() actor: Actor, @Param('id', UuidPipe) id: string): Promise<InvitationResponse> {
    return presentInvitation(await this.people.makeLink(actor, id));
  }
}
