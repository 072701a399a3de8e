import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { DomainError } from '../http/domain-error.js';
import { routeAccessOf } from './decorators.js';
import type { IdentifiedRequest } from './identified-request.js';
import { SessionCookie } from './session-cookie.js';
import { SessionStore } from './session-store.js';

/**
 * Who a client means to be. What waited on a device for a network is sent for the person who made it, or not at all:
 * somebody else may have signed in there meanwhile.
 */
const MEANT_PERSON = 'miara-person';

/** Says who asks. Everything but public routes needs a session: 401 without one, or with another person's. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionStore,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (routeAccessOf(this.reflector, context).kind === 'public') return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const token = this.cookie.read(request);
    const person = token === null ? null : await this.sessions.personOf(token);
    const meant = request.headers[MEANT_PERSON];
    if (!person || (meant !== undefined && meant !== person.id)) throw new DomainError('not_signed_in');
    request.person = person;
    return true;
  }
}
