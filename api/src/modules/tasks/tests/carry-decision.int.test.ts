import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import { buildPerson, type BuiltPerson } from '../../../testing/builders/index.js';
import type { MeetingDecisionResponse, MeetingResponse } from '../../teams/meetings/meetings.dto.js';
import type { HandoverResponse } from '../../teams/members/members.dto.js';
import {
  buildTeamWorld,
  changed,
  join,
  plan,
  POWIAT,
  UNITS,
  type TeamWorld,
} from '../../teams/tests/team-world.js';

let test: ApiTest;
let world: TeamWorld;
let meeting: MeetingResponse;

beforeAll(async () => {
  test = await startApiTest();
});
afterAll(() => test.close());
beforeEach(async () => {
  world = await buildTeamWorld(test);
  meeting = await plan(world, '2026-03-16');
});

const decide = async (): Promise<string> => {
  const answer = await world.team.post(world.path(`meetings/${meeting.id}/decisions`), {
    text: 'Gmina prześle wykaz szkół.',
    unit: UNITS.puck.teryt,
  });
  expect(answer.status).toBe(200);
  return (await decisions()).at(-1)!.id;
};
const decisions = async (): Promise<MeetingDecisionResponse[]> =>
  (await world.team.get<MeetingResponse>(world.path(`meetings/${meeting.id}`))).body.decisions;
const doneOn = async (): Promise<(string | null)[]> => (await decisions()).map((one) => one.doneOn);
const add = (decision: string, body: Record<string, unknown> = {}) =>
  world.team.post(world.path('tasks'), {
    title: 'Wykaz szkół',
    decision,
    unit: UNITS.puck.teryt,
    ownerId: world.keeper.id,
    dueOn: '2026-04-01',
    ...body,
  });
const step = (id: string, name: string, body?: unknown) =>
  world.team.post(world.path(`tasks/${id}/${name}`), body);
const ofMeeting = async () =>
  (await world.team.get(world.path(`tasks?show=all&meeting=${meeting.id}`))).body.tasks;

describe('a decision of a meeting', () => {
  it('becomes a task of its team, once', async () => {
    const decision = await decide();
    expect(await add(decision)).toMatchObject({
      status: 201,
      body: {
        source: 'decision',
        team: { teryt: POWIAT },
        unit: { teryt: UNITS.puck.teryt },
        decision: { id: decision, meetingId: meeting.id, meeting: meeting.title, heldOn: '2026-03-16' },
      },
    });
    expect(await add(decision)).toMatchObject({ status: 409, body: { code: 'duplicate' } });
    expect(await ofMeeting()).toHaveLength(1);
  });

  it('is done with its task, and open with it again', async () => {
    const { id } = (await add(await decide())).body;
    await step(id, 'done');
    expect(await doneOn()).toEqual(['2026-03-16']);
    await step(id, 'reopen');
    expect(await doneOn()).toEqual([null]);
  });

  it('takes its task along when it is said to be done in the minutes', async () => {
    await add(await decide());
    const set = async (day: string | null) => {
      const [one] = await decisions();
      const answer = await changed(
        world.team,
        'PATCH',
        world.path(`meetings/${meeting.id}/decisions/${one!.id}`),
        one!.version,
        {
          doneOn: day,
        },
      );
      expect(answer.status).toBe(200);
    };
    await set('2026-03-16');
    expect(await ofMeeting()).toMatchObject([{ status: 'done' }]);
    await set(null);
    expect(await ofMeeting()).toMatchObject([{ status: 'open' }]);
  });

  it('may be given to somebody else after its task was dropped, and stays open', async () => {
    const decision = await decide();
    const { id } = (await add(decision)).body;
    await step(id, 'drop', { reason: 'Zrobi to ktoś inny.' });
    expect(await doneOn()).toEqual([null]);
    expect((await add(decision)).status).toBe(201);
    expect(await step(id, 'reopen')).toMatchObject({ status: 409, body: { code: 'duplicate' } });
  });

  it('that was taken back or is done lets no task be opened, neither a dropped one nor a new one', async () => {
    const withdrawn = await decide();
    const { id } = (await add(withdrawn)).body;
    await step(id, 'drop', { reason: 'Zrobi to ktoś inny.' });
    expect(
      (await world.team.delete(world.path(`meetings/${meeting.id}/decisions/${withdrawn}`))).status,
    ).toBe(200);
    expect(await step(id, 'reopen')).toMatchObject({ status: 409, body: { code: 'task_decision_over' } });

    const done = await decide();
    const dropped = (await add(done)).body.id;
    await step(dropped, 'drop', { reason: 'Zrobi to ktoś inny.' });
    const path = world.path(`meetings/${meeting.id}/decisions/${done}`);
    await changed(world.team, 'PATCH', path, 1, { doneOn: '2026-03-16' });
    expect(await step(dropped, 'reopen')).toMatchObject({
      status: 409,
      body: { code: 'task_decision_over' },
    });
    expect(await add(done)).toMatchObject({ status: 409, body: { code: 'task_decision_over' } });
    expect((await ofMeeting()).map(({ status }: { status: string }) => status)).toEqual([
      'dropped',
      'dropped',
    ]);
  });

  it('of another team is not there', async () => {
    const decision = await decide();
    const stranger = await test.as(
      await buildPerson(test, 'team_member', { tenant: world.tenant, teryt: UNITS.gdynia.teryt }),
    );
    const answer = await stranger.post(world.path('tasks'), { title: 'Cudza', decision });
    expect(answer.status).toBe(404);
  });
});

describe('somebody who leaves the team', () => {
  const account = (): Promise<BuiltPerson> =>
    buildPerson(test, 'team_member', { tenant: world.tenant, teryt: POWIAT });
  const leave = async (successorPerson: string | null) => {
    const leaver = await join(world, 'Anna Odchodząca', { personId: world.keeper.id });
    const successor = await join(world, 'Jan Następca', { personId: successorPerson });
    const path = world.path(`team-members/${leaver.id}/handover`);
    const body = { on: '2026-03-16', successor: successor.id };
    return changed<HandoverResponse>(world.team, 'POST', path, leaver.version, body);
  };
  const owners = async () =>
    (await world.coordinator.get(world.path('tasks?show=team'))).body.tasks.map(
      ({ owner }: { owner: { id: string } | null }) => owner?.id ?? null,
    );

  beforeEach(async () => {
    const mine = { title: 'Sprawa', ownerId: world.keeper.id };
    await world.team.post(world.path('tasks'), { ...mine, team: POWIAT });
    await world.team.post(world.path('tasks'), { ...mine, unit: UNITS.puck.teryt });
    await world.team.post(world.path('recurring-duties'), {
      ...mine,
      team: POWIAT,
      times: 2,
      firstDueOn: '2026-09-01',
      leadDays: 30,
    });
  });

  it('hands open tasks and duties over with everything else', async () => {
    const successor = await account();
    const answer = await leave(successor.id);
    expect(answer.status).toBe(200);
    expect(answer.body.parts).toContainEqual({ source: 'tasks', count: 3 });
    expect(await owners()).toEqual([successor.id, successor.id]);
  });

  it('leaves them to the team when the successor has no account', async () => {
    expect((await leave(null)).body.parts).toContainEqual({ source: 'tasks', count: 3 });
    expect(await owners()).toEqual([null, null]);
  });
});
