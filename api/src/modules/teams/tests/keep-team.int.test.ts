import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { MeetingResponse } from '../meetings/meetings.dto.js';
import type { HandoverResponse, TeamMemberResponse } from '../members/members.dto.js';
import type { TeamListResponse } from '../teams.dto.js';
import { buildTeamWorld, changed, join, plan, POWIAT, team, UNITS, type TeamWorld } from './team-world.js';

let test: ApiTest;
let world: TeamWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildTeamWorld(test);
});
afterAll(() => test.close());

const today = (): string => test.clock.today();
const later = (days: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('a migration team', () => {
  it('says which of the seven sectors nobody speaks for', async () => {
    expect((await team(world)).sectorFigure).toMatchObject({ represented: 0, of: 7 });
    const anna = await join(world, 'Anna Dwa', { sectors: ['education', 'culture'] });
    await join(world, 'Bogdan Dwa', { sectors: ['education'] });
    await join(world, 'Dawna Dwa', { sectors: ['security'], until: '2021-01-01' });
    const present = await team(world);
    expect(present.sectorFigure).toMatchObject({ represented: 2, of: 7 });
    expect(present.sectorFigure.missing.map(({ code }) => code)).toContain('security');
    expect(present.sectors.find(({ code }) => code === 'culture')?.members).toEqual([anna.id]);
    expect(present.former.map(({ name }) => name)).toEqual(['Dawna Dwa']);
    const { teams } = (await world.coordinator.get<TeamListResponse>(world.path('teams'))).body;
    expect(teams.map(({ unit }) => unit.teryt).sort()).toEqual([POWIAT, UNITS.gdynia.teryt].sort());
    expect(teams.find(({ unit }) => unit.teryt === POWIAT)?.sectors.represented).toBe(2);
  });

  it("counts the tenant's own sectors apart", async () => {
    const sectors = [{ code: 'churches', name: 'kościoły i związki wyznaniowe', active: true }];
    expect((await world.administrator.send('PUT', world.path('team-sectors'), { sectors })).status).toBe(200);
    await join(world, 'Celina Trzy', { sectors: ['churches'] });
    expect((await team(world)).sectorFigure.of).toBe(7);
    const stolen = [{ code: 'education', name: 'szkoły', active: false }];
    expect(
      (await world.administrator.send('PUT', world.path('team-sectors'), { sectors: stolen })).status,
    ).toBe(400);
    expect((await world.team.send('PUT', world.path('team-sectors'), { sectors })).status).toBe(403);
  });

  it('shows addresses to those who keep it, and to nobody else', async () => {
    await join(world, 'Edward Adres', { email: 'edward@example.org' });
    const emails = async (who = world.team): Promise<(string | null)[]> =>
      (await team(world, who)).members.map(({ email }) => email);
    expect(await emails()).toContain('edward@example.org');
    expect(await emails(world.coordinator)).toContain('edward@example.org');
    expect(new Set(await emails(world.reader))).toEqual(new Set([null]));
    expect(new Set(await emails(world.administrator))).toEqual(new Set([null]));
  });

  it('belongs to a powiat, not to a gmina', async () => {
    const body = { name: 'Jan', organisation: 'Urząd', sectors: [], from: '2026-01-01' };
    const answer = await world.coordinator.post(world.path(`teams/${UNITS.puck.teryt}/members`), body);
    expect(answer.status).toBe(404);
    expect((await world.team.post(world.path(`teams/${UNITS.gdynia.teryt}/members`), body)).status).toBe(404);
    expect((await world.reader.post(world.path(`teams/${POWIAT}/members`), body)).status).toBe(403);
  });

  it('refuses an account that has no role here, and a change of something that changed meanwhile', async () => {
    const body = { name: 'Jan', organisation: 'Urząd', sectors: [], from: '2026-01-01' };
    const strange = '8f4e2a8e-1111-4111-8111-111111111111';
    expect(
      (await world.team.post(world.path(`teams/${POWIAT}/members`), { ...body, personId: strange })).status,
    ).toBe(400);
    const member = await join(world, 'Franek Konto', { personId: world.keeper.id });
    const path = world.path(`team-members/${member.id}`);
    const first = await changed<TeamMemberResponse>(world.team, 'PATCH', path, member.version, {
      function: 'sekretarz',
    });
    expect(first.body).toMatchObject({ function: 'sekretarz', version: 2 });
    expect((await changed(world.team, 'PATCH', path, member.version, { function: 'szef' })).status).toBe(412);
    expect(
      (await world.team.post(world.path(`teams/${POWIAT}/members`), { ...body, personId: world.keeper.id }))
        .status,
    ).toBe(409);
  });
});

describe('somebody who leaves', () => {
  it('gives everything open to the successor at once, and the history keeps the name', async () => {
    const leaver = await join(world, 'Grażyna Odchodzi', {
      email: 'grazyna@example.org',
      sectors: ['security'],
    });
    const successor = await join(world, 'Halina Przejmuje');
    const held = await plan(world, later(-10), { chairId: leaver.id });
    const decided = await world.team.post<MeetingResponse>(world.path(`meetings/${held.id}/decisions`), {
      text: 'Zebrać dane ze szkół.',
      ownerId: leaver.id,
    });
    expect(decided.status).toBe(200);
    expect((await world.team.post(world.path(`meetings/${held.id}/hold`), {})).status).toBe(200);
    const coming = await plan(world, later(20), { chairId: leaver.id });

    const path = world.path(`team-members/${leaver.id}/handover`);
    const preview = await world.team.get<HandoverResponse>(path);
    expect(Object.fromEntries(preview.body.parts.map(({ source, count }) => [source, count]))).toMatchObject({
      chairs: 1,
      invitations: 1,
      decisions: 1,
    });
    const outcome = await changed<HandoverResponse>(world.team, 'POST', path, leaver.version, {
      on: later(1),
      successor: successor.id,
    });
    expect(outcome.body.member).toMatchObject({ email: null, until: later(1), successor: successor.id });

    const after = (await world.team.get<MeetingResponse>(world.path(`meetings/${coming.id}`))).body;
    expect(after.chair?.name).toBe('Halina Przejmuje');
    expect(after.attendance.map(({ name }) => name)).not.toContain('Grażyna Odchodzi');
    const past = (await world.team.get<MeetingResponse>(world.path(`meetings/${held.id}`))).body;
    expect(past.chair?.name).toBe('Grażyna Odchodzi');
    expect(past.attendance.map(({ name }) => name)).toContain('Grażyna Odchodzi');
    expect(past.decisions[0]).toMatchObject({
      owner: { name: 'Grażyna Odchodzi' },
      carrier: { name: 'Halina Przejmuje' },
    });
    expect(past.minutesVersion).toBe(
      (await world.reader.get<MeetingResponse>(world.path(`meetings/${held.id}`))).body.minutesVersion,
    );
    const [{ count } = { count: -1 }] = await test.rows<{ count: number }>(
      'SELECT count(*)::integer AS count FROM role_assignments WHERE person_id = $1 AND revoked_at IS NULL',
      [world.keeper.id],
    );
    expect(count).toBe(1);
  });

  it('does not hand over to somebody who is not on the team', async () => {
    const leaver = await join(world, 'Irena Odchodzi');
    const gone = await join(world, 'Jerzy Dawny', { until: '2022-01-01' });
    const path = world.path(`team-members/${leaver.id}/handover`);
    for (const successor of [gone.id, leaver.id]) {
      const answer = await changed(world.team, 'POST', path, leaver.version, { on: later(1), successor });
      expect(answer).toMatchObject({ status: 422, body: { code: 'not_on_team' } });
    }
    expect((await team(world)).members.find(({ id }) => id === leaver.id)?.until).toBeNull();
  });
});
