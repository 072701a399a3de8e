import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { AddressNight } from '../members/address-night.js';
import { buildTeamWorld, join, plan, type TeamWorld } from './team-world.js';

let test: ApiTest;
let world: TeamWorld;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildTeamWorld(test);
  // Everything is arranged on the first day: sessions do not outlive the days that pass below.
  await join(world, 'Anna Zostaje', { email: 'anna@example.org' });
  await join(world, 'Bogdan Odchodzi', { email: 'bogdan@example.org', until: later(10) });
  const meeting = await plan(world, later(12));
  const guests = [{ name: 'Gość Gościński', email: 'gosc@example.org' }];
  const asked = await world.team.post(world.path(`meetings/${meeting.id}/attendance`), {
    members: [],
    guests,
  });
  if (asked.status >= 300) throw new Error(`${asked.status} ${JSON.stringify(asked.body)}`);
});
afterAll(() => test.close());

const later = (days: number): string =>
  new Date(Date.parse(`${test.clock.today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

async function stored(table: 'team_members' | 'meeting_attendance'): Promise<string[]> {
  const rows = await test.rows<{ email: string }>(
    `SELECT email FROM ${table} WHERE email IS NOT NULL ORDER BY email`,
  );
  return rows.map(({ email }) => email);
}

describe('the night of addresses', () => {
  it('takes the address of a member whose term ended by its date, and of nobody else', async () => {
    const night = test.app.get(AddressNight);
    test.clock.advance({ days: 9 });
    await night.run();
    expect(await stored('team_members')).toEqual(['anna@example.org', 'bogdan@example.org']);
    test.clock.advance({ days: 1 });
    await night.run();
    expect(await stored('team_members')).toEqual(['anna@example.org']);
  });

  it('takes the address of a guest thirty days after a meeting that nobody closed', async () => {
    const night = test.app.get(AddressNight);
    test.clock.advance({ days: 32 });
    await night.run();
    expect(await stored('meeting_attendance')).toEqual(['gosc@example.org']);
    test.clock.advance({ days: 1 });
    await night.run();
    expect(await stored('meeting_attendance')).toEqual([]);
  });
});
