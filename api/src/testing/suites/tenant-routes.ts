import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { Permission } from '@miara/shared';
import { declaredRoutes } from '../../platform/auth/routes.js';
import type { ApiTest } from '../api-test.js';
import type { Answer, TestClient } from '../test-client.js';
import { ROUTE_EXAMPLES, type ExampleCall, type RouteExample } from './route-examples.js';

/** A route of the working area as its controller declares it, with the way to call it. */
export interface TenantRoute {
  key: string;
  method: string;
  permission: Permission;
  example: RouteExample;
}

/** Every route under `tenants/:tenant`, read from the running application. Throws for one without an example. */
export function tenantRoutes(test: ApiTest): TenantRoute[] {
  const routes = declaredRoutes(
    test.app.get(DiscoveryService, { strict: false }),
    test.app.get(MetadataScanner, { strict: false }),
  );
  return routes.flatMap(({ name, method, path, access }) => {
    if (access?.kind !== 'tenant') return [];
    const key = `${method} ${path}`;
    const example = ROUTE_EXAMPLES[key];
    if (!example)
      throw new Error(`${key} (${name}) has no example in route-examples.ts: the suites cannot walk it`);
    return [{ key, method, permission: access.permission, example }];
  });
}

/** Makes the call. */
export function send(
  client: TestClient,
  method: string,
  { path, body, headers }: ExampleCall,
): Promise<Answer> {
  return client.send(method, path, body, headers ? { headers } : {});
}
