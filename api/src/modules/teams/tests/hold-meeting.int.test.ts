import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import type { MeetingResponse, PlannedMeetingsResponse } from '../meetings/meetings.dto.js';
import type { TeamMemberResponse } from '../members/members.dto.js';
import { buildTeamWorld, changed, join, plan, POWIAT, team, UNITS, type TeamWorld } from './team-world.js';

let test: ApiTest;
let world: TeamWorld;
let anna: TeamMemberResponse;

beforeAll(async () => {
  test = await startApiTest();
  world = await buildTeamWorld(test);
  anna = await join(world, 'Anna Prowadzi');
  await join(world, 'Bogdan Siedzi');
});
afterAll(() => test.close());

const later = (days: number): string =>
  new Date(Date.parse(`${test.clock.today()}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const at = (meeting: { id: string }, below = ''): string => world.path(`meetings/${meeting.id}${below}`);
const look = async (meeting: { id: string }, who = world.team): Promise<MeetingResponse> =>
  (await who.get<MeetingResponse>(at(meeting))).body;

describe('a meeting', () => {
  it('is planned with agenda, chair and everybody on the list', async () => {
    const meeting = await plan(world, later(7), { chairId: anna.id, place: 'sala 12' });
    expect(meeting).toMatchObject({ status: 'planned', chair: { name: 'Anna Prowadzi' }, place: 'sala 12' });
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Szkoły', 'Praca']);
    expect(meeting.attendance.map(({ name }) => name)).toEqual(['Anna Prowadzi', 'Bogdan Siedzi']);
    expect(meeting.openingFilled).toContain('sala 12');
    expect(meeting.openingFilled).toContain('Anna Prowadzi');
    expect((await world.reader.post(world.path(`teams/${POWIAT}/meetings`), {})).status).toBe(403);
  });

  it('comes as a series on the same weekday of the month', async () => {
    const answer = await world.team.post<PlannedMeetingsResponse>(world.path(`teams/${POWIAT}/meetings`), {
      title: 'Posiedzenie kwartalne',
      day: '2027-01-12',
      startsAt: '09:00',
      agenda: [],
      inviteAll: false,
      series: { every: 'quarter', times: 4 },
    });
    expect(answer.body.meetings.map(({ day }) => day)).toEqual([
      '2027-01-12',
      '2027-04-13',
      '2027-07-13',
      '2027-10-12',
    ]);
    expect(new Set(answer.body.meetings.map(({ seriesId }) => seriesId)).size).toBe(1);
  });

  it('takes minutes point by point and shows a conflict with what is stored', async () => {
    const meeting = await plan(world, later(0));
    const [first, second] = meeting.agenda;
    const path = at(meeting, `/agenda/${first?.id}`);
    const saved = await changed<MeetingResponse>(world.team, 'PATCH', path, 1, {
      minutes: 'Omówiono liczby.',
    });
    expect(saved.body.agenda[0]).toMatchObject({ minutes: 'Omówiono liczby.', version: 2 });
    expect(await changed(world.coordinator, 'PATCH', path, 1, { minutes: 'Inaczej.' })).toMatchObject({
      status: 412,
      body: { code: 'changed_since', present: { minutes: 'Omówiono liczby.' } },
    });
    expect((await world.team.send('PATCH', path, { minutes: 'x' })).status).toBe(428);
    const ordered = await world.team.post<MeetingResponse>(at(meeting, '/agenda/order'), {
      ids: [second?.id],
    });
    expect(ordered.body.agenda.map(({ title }) => title)).toEqual(['Praca', 'Szkoły']);
    const strange = { ids: ['8f4e2a8e-1111-4111-8111-111111111111'] };
    expect((await world.team.post(at(meeting, '/agenda/order'), strange)).status).toBe(400);
  });

  it('counts every change of what its minutes say, and nothing else', async () => {
    const meeting = await plan(world, later(0));
    const count = async (): Promise<number> => (await look(meeting)).minutesVersion;
    const before = await count();
    const seat = meeting.attendance[0]?.id ?? '';
    await world.team.send('PATCH', at(meeting, `/attendance/${seat}`), { attendance: 'present' });
    const marked = await count();
    expect(marked).toBeGreaterThan(before);
    const decision = (
      await world.team.post<MeetingResponse>(at(meeting, '/decisions'), { text: 'Zrobić.', dueOn: later(30) })
    ).body.decisions[0];
    const decided = await count();
    expect(decided).toBeGreaterThan(marked);
    const done = await changed(
      world.team,
      'PATCH',
      at(meeting, `/decisions/${decision?.id}`),
      decision?.version ?? 0,
      {
        doneOn: later(0),
      },
    );
    expect(done.status).toBe(200);
    expect(await count()).toBe(decided);
  });

  it('marks who was there; a deputy has a name', async () => {
    const meeting = await plan(world, later(0));
    const [first, second] = meeting.attendance;
    const mark = (id = '', body: object): Promise<{ status: number }> =>
      world.team.send('PATCH', at(meeting, `/attendance/${id}`), body);
    expect((await mark(first?.id, { attendance: 'present' })).status).toBe(200);
    expect((await mark(second?.id, { attendance: 'deputy', deputyName: 'Zofia Zastępuje' })).status).toBe(
      200,
    );
    expect((await mark(second?.id, { attendance: 'absent', deputyName: 'Zofia' })).status).toBe(400);
    const guests = [{ name: 'Gość Gościński', email: 'gosc@example.org' }];
    const invited = await world.team.post<MeetingResponse>(at(meeting, '/attendance'), {
      members: [anna.id],
      guests,
    });
    expect(invited.body.attendance).toHaveLength(3);
    expect(invited.body.openingFilled).toContain('Obecnych: 2 z 3');
    expect((await look(meeting, world.reader)).attendance.map(({ email }) => email)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('decides for members of the team, units of the powiat and items of the standard', async () => {
    const meeting = await plan(world, later(0));
    const decide = (
      body: object,
    ): Promise<{ status: number; body: { code?: string } & Partial<MeetingResponse> }> =>
      world.team.post(at(meeting, '/decisions'), { text: 'Zebrać dane.', ...body });
    const whole = {
      ownerId: anna.id,
      agendaId: meeting.agenda[0]?.id,
      unit: UNITS.puck.teryt,
      item: 'EDU-02',
    };
    const decided = await decide(whole);
    expect(decided.body.decisions?.[0]).toMatchObject({
      number: 1,
      owner: { name: 'Anna Prowadzi' },
      item: 'EDU-02',
    });
    expect((await decide({ unit: UNITS.gdynia.teryt })).body.code).toBe('outside_place');
    expect((await decide({ item: 'ZZZ-99' })).body.code).toBe('unknown_item');
    expect((await decide({ ownerId: '8f4e2a8e-1111-4111-8111-111111111111' })).body.code).toBe('not_on_team');
    const gone = await world.team.delete(at(meeting, `/decisions/${decided.body.decisions?.[0]?.id}`));
    expect(gone.status).toBe(200);
    expect((await decide({})).body.decisions?.map(({ number }) => number)).toEqual([2]);
  });

  it('is held on its day at the earliest, and what was cancelled stays so', async () => {
    const coming = await plan(world, later(5));
    expect((await world.team.post(at(coming, '/hold'), {})).status).toBe(409);
    const cancelled = await world.team.post<MeetingResponse>(at(coming, '/cancel'), { reason: 'Choroba.' });
    expect(cancelled.body).toMatchObject({
      status: 'cancelled',
      cancelReason: 'Choroba.',
      abilities: { edit: false },
    });
    for (const [below, body] of Object.entries({
      '/agenda': { title: 'Jeszcze jeden' },
      '/hold': {},
      '/cancel': { reason: 'Znowu.' },
    })) {
      const answer = await world.team.post(at(coming, below), body);
      expect(answer).toMatchObject({ status: 409, body: { code: 'meeting_over' } });
    }
  });

  it('is counted in its year, with the list behind the number', async () => {
    const before = (await team(world)).meetingFigures[0]?.held ?? -1;
    const meeting = await plan(world, later(0));
    expect((await team(world)).meetingFigures[0]?.held).toBe(before);
    expect((await world.team.post(at(meeting, '/hold'), {})).status).toBe(200);
    const [figure] = (await team(world)).meetingFigures;
    expect(figure?.held).toBe(before + 1);
    expect(figure?.meetings.map(({ id }) => id)).toContain(meeting.id);
  });
});
