import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiCookieAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '@miara/shared';
import type { Actor, SignedInPerson } from './actor.js';
import type { IdentifiedRequest } from './identified-request.js';

export const ROUTE_ACCESS = 'miara:route-access';
export const SESSION_SECURITY = 'session';

/** Who may reach a route. Every route declares exactly one (see `route-access.check.ts`). */
export type RouteAccess =
  | { readonly kind: 'tenant'; readonly permission: Permission }
  | { readonly kind: 'signed-in'; readonly permission?: Permission }
  | { readonly kind: 'public' };

/** A route under `tenants/:tenant`: needs a session, a role in that tenant and this permission. */
export const RequirePermission = (permission: Permission): MethodDecorator =>
  applyDecorators(
    access({ kind: 'tenant', permission }),
    ApiExtension('x-permission', permission),
    ApiCookieAuth(SESSION_SECURITY),
  );

/** A route anyone may call. */
export const PublicRoute = (): MethodDecorator =>
  applyDecorators(access({ kind: 'public' }), ApiExtension('x-permission', 'public'));

/** A route outside any tenant that needs a session and, where told, a permission of a platform role. */
export const SignedInRoute = (permission?: Permission): MethodDecorator =>
  applyDecorators(
    access({ kind: 'signed-in', ...(permission ? { permission } : {}) }),
    ApiExtension('x-permission', permission ?? 'signed-in'),
    ApiCookieAuth(SESSION_SECURITY),
  );

/** The person acting in the tenant of the address. Only on routes with `@RequirePermission`. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!actor) throw new Error('CurrentActor needs a route with @RequirePermission');
  return actor;
});

/** The signed-in person. Not on routes with `@PublicRoute`. */
export const CurrentPerson = createParamDecorator((_: unknown, context: ExecutionContext): SignedInPerson => {
  const { person } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!person) throw new Error('CurrentPerson needs a route with a session');
  return person;
});

/** What the route of this request declares. The check at start made sure that it declares something. */
export function routeAccessOf(reflector: Reflector, context: ExecutionContext): RouteAccess {
  const declared = reflector.get<RouteAccess | undefined>(ROUTE_ACCESS, context.getHandler());
  if (!declared)
    throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no access`);
  return declared;
}

function access(rule: RouteAccess): MethodDecorator {
  return (_target, key, descriptor) => {
    const handler = descriptor.value as object;
    if (Reflect.hasMetadata(ROUTE_ACCESS, handler)) {
      throw new Error(`${String(key)} declares two access rules; one is enough`);
    }
    Reflect.defineMetadata(ROUTE_ACCESS, rule, handler);
  };
}
