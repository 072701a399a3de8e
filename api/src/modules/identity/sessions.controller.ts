import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../platform/auth/actor.js';
import { CurrentPerson, PublicRoute, SignedInRoute } from '../../platform/auth/decorators.js';
import { SessionCookie } from '../../platform/auth/session-cookie.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { MeResponse, SignInRequest } from './identity.dto.js';
import { presentMe } from './identity.presenter.js';
import { MeService } from './me.service.js';
import { SessionsService } from './sessions.service.js';

@ApiTags('identity')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly me: MeService,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @PublicRoute()
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; sets the session cookie' })
  @ApiCreatedResponse({ type: MeResponse })
  @ProblemResponses('sign_in_failed', 'too_many_attempts')
  async signIn(
    @Body() body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeResponse> {
    const { token, expiresAt, person } = await this.sessions.signIn({
      ...body,
      address: request.ip,
      userAgent: request.headers['user-agent'] ?? null,
      formerToken: this.cookie.read(request),
    });
    this.cookie.set(request, reply, token, expiresAt);
    return presentMe(await this.me.read(person));
  }

  @Delete('current')
  @HttpCode(204)
  @SignedInRoute()
  @ApiOperation({ operationId: 'signOut', summary: 'Sign out; ends this session' })
  @ApiNoContentResponse({ description: 'The session has ended.' })
  async signOut(
    @CurrentPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.sessions.signOut(person);
    this.cookie.clear(request, reply);
  }
}
