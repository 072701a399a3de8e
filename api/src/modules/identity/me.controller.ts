import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { CurrentPerson, SignedInRoute } from '../../platform/auth/decorators.js';
import { ChangeMeRequest, MeResponse } from './identity.dto.js';
import { presentMe } from './identity.presenter.js';
import { MeService } from './me.service.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(private readonly me: MeService) {}

  @Get()
  @SignedInRoute()
  @ApiOperation({ operationId: 'getMe', summary: 'Who is signed in, and what they may do where' })
  @ApiOkResponse({ type: MeResponse })
  async get(@CurrentPerson() person: SignedInPerson): Promise<MeResponse> {
    return presentMe(await this.me.read(person));
  }

  @Patch()
  @SignedInRoute()
  @ApiOperation({ operationId: 'changeMe', summary: 'Choose the language of the interface' })
  @ApiOkResponse({ type: MeResponse })
  async change(@CurrentPerson() person: SignedInPerson, @Body() body: ChangeMeRequest): Promise<MeResponse> {
    return presentMe(await this.me.changeLocale(person, body.locale));
  }
}
