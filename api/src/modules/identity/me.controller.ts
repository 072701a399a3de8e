import { Body, Controller, Get, HttpCode, Patch, Post, Req } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { CurrentPerson, SignedInRoute } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { ChangeMeRequest, MeResponse } from './identity.dto.js';
import { presentMe } from './identity.presenter.js';
import { MeService } from './me.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { ChangePasswordRequest } from './people.dto.js';

@ApiTags('identity')
@Controller('me')
export class MeController {
  constructor(
    private readonly me: MeService,
    private readonly passwords: PasswordChangeService,
  ) {}

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

  @Post('password')
  @HttpCode(204)
  @SignedInRoute()
  @ApiOperation({
    operationId: 'changePassword',
    summary: 'Set a new password, knowing the present one; other sessions end',
  })
  @ApiNoContentResponse({ description: 'The password is changed.' })
  @ProblemResponses('password_wrong', 'password_too_simple', 'too_many_attempts')
  async changePassword(
    @CurrentPerson() person: SignedInPerson,
    @Body() body: ChangePasswordRequest,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.passwords.change(person, { ...body, address: request.ip });
  }
}
