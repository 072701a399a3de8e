import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { permissionsOf } from '@miara/shared';
import { DomainError } from '../http/domain-error.js';
import { ActorResolver } from './actor-resolver.js';
import { routeAccessOf } from './decorators.js';
import type { IdentifiedRequest } from './identified-request.js';

/**
 * Says whether the person may use the route. Somebody else's tenant answers 404, as one that does not exist;
 * a permission missing in one's own tenant answers 403.
 */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = routeAccessOf(this.reflector, context);
    if (access.kind === 'public') return true;
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const { person } = request;
    if (!person) throw new DomainError('not_signed_in');
    if (access.kind === 'signed-in') {
      const platformRoles = person.roles.filter((held) => held.tenantId === null);
      const allowed =
        access.permission === undefined ||
        permissionsOf(platformRoles.map((held) => held.role)).has(access.permission);
      if (!allowed) throw new DomainError('forbidden');
      return true;
    }
    const { tenant } = request.params as { tenant?: string };
    const actor = await this.actors.resolve(person, tenant ?? '');
    if (!actor) throw new DomainError('not_found');
    if (!actor.permissions.has(access.permission)) throw new DomainError('forbidden');
    request.actor = actor;
    return true;
  }
}
