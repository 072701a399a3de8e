import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ActorResolver } from './actor-resolver.js';
import { AddressGuard } from './address.guard.js';
import { PermissionGuard } from './permission.guard.js';
import { RouteAccessCheck } from './route-access.check.js';
import { SessionCookie } from './session-cookie.js';
import { SessionGuard } from './session.guard.js';
import { SessionStore } from './session-store.js';

/** Who asks, and may they: guards of every route, in this order. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    SessionStore,
    SessionCookie,
    ActorResolver,
    RouteAccessCheck,
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_GUARD, useClass: AddressGuard },
  ],
  exports: [SessionStore, SessionCookie, ActorResolver],
})
export class AuthModule {}
