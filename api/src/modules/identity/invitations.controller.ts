import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PublicRoute } from '../../platform/auth/decorators.js';
import { ProblemResponses } from '../../platform/http/problem-responses.js';
import { PasswordChangeService } from './password-change.service.js';
import { AcceptInvitationRequest, InvitationForResponse, InvitationRequest } from './people.dto.js';

/** Links that set a password. The secret comes in the body, so that no log of addresses has it. */
@ApiTags('identity')
@Controller('invitations')
export class InvitationsController {
  constructor(private readonly passwords: PasswordChangeService) {}

  @Post('look')
  @HttpCode(200)
  @PublicRoute()
  @ApiOperation({ operationId: 'lookAtInvitation', summary: 'Whose password a link sets' })
  @ApiOkResponse({ type: InvitationForResponse })
  @ProblemResponses('invitation_over')
  async look(@Body() { token }: InvitationRequest): Promise<InvitationForResponse> {
    const { name, email, expiresAt } = await this.passwords.look(token);
    return { name, email, expiresAt: expiresAt.toISOString() };
  }

  @Post('accept')
  @HttpCode(204)
  @PublicRoute()
  @ApiOperation({ operationId: 'acceptInvitation', summary: 'Set the password; the link works no more' })
  @ApiNoContentResponse({ description: 'The password is set.' })
  @ProblemResponses('invitation_over', 'password_too_simple')
  async accept(@Body() { token, password }: AcceptInvitationRequest): Promise<void> {
    await this.passwords.accept(token, password);
  }
}
