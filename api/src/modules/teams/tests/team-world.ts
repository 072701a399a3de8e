import type { ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  type BuiltPerson,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { UNITS } from '../../../testing/builders/units.js';
import type { Answer, TestClient } from '../../../testing/test-client.js';
import type { MeetingResponse, PlannedMeetingsResponse } from '../meetings/meetings.dto.js';
import type { TeamMemberResponse } from '../members/members.dto.js';
import type { TeamResponse } from '../teams.dto.js';

export { UNITS };

export const POWIAT = UNITS.powiatPucki.teryt;

/** A tenant with the team of one powiat, who keeps it and who only reads. */
export interface TeamWorld {
  tenant: BuiltTenant;
  standard: BuiltStandard;
  keeper: BuiltPerson;
  team: TestClient;
  coordinator: TestClient;
  administrator: TestClient;
  reader: TestClient;
  path(below: string): string;
}

export async function buildTeamWorld(test: ApiTest): Promise<TeamWorld> {
  const tenant = await buildTenant(test, { members: [POWIAT, UNITS.puck.teryt, UNITS.gdynia.teryt] });
  const standard = await buildStandard(test, tenant);
  const keeper = await buildPerson(test, 'team_member', { tenant, teryt: POWIAT });
  const as = async (role: 'coordinator' | 'tenant_administrator' | 'reader'): Promise<TestClient> =>
    test.as(await buildPerson(test, role, { tenant }));
  return {
    tenant,
    standard,
    keeper,
    team: await test.as(keeper),
    coordinator: await as('coordinator'),
    administrator: await as('tenant_administrator'),
    reader: await as('reader'),
    path: (below) => `/api/v1/tenants/${tenant.slug}/${below}`,
  };
}

export async function join(
  world: TeamWorld,
  name: string,
  more: Record<string, unknown> = {},
): Promise<TeamMemberResponse> {
  const answer = await world.team.post<TeamMemberResponse>(world.path(`teams/${POWIAT}/members`), {
    name,
    organisation: 'Starostwo',
    sectors: [],
    from: '2020-01-01',
    ...more,
  });
  if (answer.status !== 201) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function plan(
  world: TeamWorld,
  day: string,
  more: Record<string, unknown> = {},
): Promise<MeetingResponse> {
  const answer = await world.team.post<PlannedMeetingsResponse>(world.path(`teams/${POWIAT}/meetings`), {
    title: 'Posiedzenie zespołu',
    day,
    startsAt: '10:00',
    agenda: ['Szkoły', 'Praca'],
    inviteAll: true,
    ...more,
  });
  const [meeting] = answer.status === 201 ? answer.body.meetings : [];
  if (!meeting) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return meeting;
}

export async function team(world: TeamWorld, who: TestClient = world.team): Promise<TeamResponse> {
  return (await who.get<TeamResponse>(world.path(`teams/${POWIAT}`))).body;
}

/** A change of something that has a version. */
export function changed<Body>(
  client: TestClient,
  method: 'PATCH' | 'POST' | 'PUT',
  path: string,
  version: number,
  body: object,
): Promise<Answer<Body>> {
  return client.send<Body>(method, path, body, { headers: { 'if-match': `"${version}"` } });
}
