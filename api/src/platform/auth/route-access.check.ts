import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { declaredRoutes, type DeclaredRoute } from './routes.js';

/** A route nobody thought about must not be reachable: the service refuses to start with one. */
@Injectable()
export class RouteAccessCheck implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const refusals = declaredRoutes(this.discovery, this.scanner).flatMap(refusalOf);
    if (refusals.length > 0)
      throw new Error(`Routes without a clear access rule:\n  ${refusals.join('\n  ')}`);
  }
}

/** What is wrong with how a route says who may reach it. */
export function refusalOf({ name, method, path, access }: DeclaredRoute): string[] {
  const route = `${name} (${method} ${path})`;
  if (!access) return [`${route}: add @RequirePermission, @SignedInRoute or @PublicRoute`];
  const inTenant = path.startsWith('/tenants/:tenant');
  if (access.kind === 'tenant' && !inTenant)
    return [`${route}: @RequirePermission needs tenants/:tenant in the path`];
  if (access.kind !== 'tenant' && inTenant) return [`${route}: a route of a tenant needs @RequirePermission`];
  return [];
}
