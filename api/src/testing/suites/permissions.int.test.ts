import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES, ROLE_PERMISSIONS, type Role } from '@miara/shared';
import { startApiTest, type ApiTest } from '../api-test.js';
import { ROUTE_EXAMPLES } from './route-examples.js';
import { SuiteWorld } from './suite-world.js';
import { send, tenantRoutes, type TenantRoute } from './tenant-routes.js';

const CASES = Object.keys(ROUTE_EXAMPLES).flatMap((key) => ROLES.map((role) => ({ key, role })));

describe('each role on each route', () => {
  let test: ApiTest;
  let routes: Map<string, TenantRoute>;

  beforeAll(async () => {
    test = await startApiTest();
    routes = new Map(tenantRoutes(test).map((route) => [route.key, route]));
  });
  afterAll(() => test.close());

  it.each(CASES)('$role: $key', async ({ key, role }) => {
    const route = routes.get(key)!;
    // A team works for its powiat, an editor for a gmina: objects lie where the role is held. Teams are a powiat's.
    const isOfPowiat = role === 'team_member' || /\/(teams|meetings)\//.test(key);
    const world = await SuiteWorld.build(test, 'here', isOfPowiat ? 'powiat' : 'gmina');
    const call = await route.example.call(world, role);
    const answer = await send(await world.clientAs(role), route.method, call);
    expect({ status: outcome(answer.status), body: answer.status < 300 ? null : answer.body }).toMatchObject({
      status: expected(role, route),
    });
  });

  it.each(Object.keys(ROUTE_EXAMPLES))('nobody signed in: %s', async (key) => {
    const world = await SuiteWorld.build(test, 'here');
    const route = routes.get(key)!;
    const answer = await send(test.anonymous(), route.method, await route.example.call(world));
    expect(answer).toMatchObject({ status: 401, body: { code: 'not_signed_in' } });
  });
});

function expected(role: Role, route: TenantRoute): string {
  // The operator opens tenants and holds no role in them.
  if (role === 'platform_operator') return 'not found';
  return (ROLE_PERMISSIONS[role] as readonly string[]).includes(route.permission) ? 'done' : 'forbidden';
}

function outcome(status: number): string {
  if (status < 300) return 'done';
  return { 403: 'forbidden', 404: 'not found' }[status] ?? `status ${status}`;
}
