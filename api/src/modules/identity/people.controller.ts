import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor, RequirePermission } from '../../platform/auth/decorators.js';
import { PersonListResponse } from './identity.dto.js';
import { presentPeople } from './identity.presenter.js';
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
    return presentPeople(await this.people.list(actor));
  }
}
