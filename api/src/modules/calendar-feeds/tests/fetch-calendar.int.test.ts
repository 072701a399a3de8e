import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltPerson,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import type { TestClient } from '../../../testing/test-client.js';
import type { CalendarFeedListResponse, MadeFeedResponse } from '../calendar-feeds.dto.js';

const { powiatPucki, puck, powiatGdanski, pruszcz } = UNITS;

describe('a calendar under a secret address', () => {
  let test: ApiTest;
  let tenant: BuiltTenant;
  let coordinator: TestClient;
  let member: BuiltPerson;
  let team: TestClient;
  let base: string;

  beforeAll(async () => {
    test = await startApiTest();
    tenant = await buildTenant(test, { slug: 'omggs' });
    await buildStandard(test, tenant);
    coordinator = await test.as(await buildPerson(test, 'coordinator', { tenant }));
    base = `/api/v1/tenants/${tenant.slug}`;
  });
  beforeEach(async () => {
    member = await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt });
    team = await test.as(member);
  });
  afterAll(() => test.close());

  const log = async (title: string, unit: string, more: object = {}) => {
    const { body } = await coordinator.post<{ id: string; version: number }>(`${base}/actions`, {
      unit,
      kind: 'training',
      title,
      status: 'done',
      startsOn: '2026-03-20',
      units: [unit],
      items: [],
      ...more,
    });
    return body;
  };
  const make = async (client: TestClient, teryt: string | null = null) =>
    client.post<MadeFeedResponse>(`${base}/calendar-feeds`, { team: teryt });
  const addressOf = async (client: TestClient, teryt: string | null = null) =>
    (await make(client, teryt)).body.path;
  const eventsAt = async (address: string) => {
    const { status, body } = await test.anonymous().get<string>(address);
    expect(status).toBe(200);
    return new ICAL.Component(ICAL.parse(body) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
  };
  const titlesAt = async (address: string) => (await eventsAt(address)).map(({ summary }) => summary);

  it('needs no sign-in and shows what the person may see, with its Polish words', async () => {
    const action = await log('Szkolenie: łączność z mieszkańcami', powiatPucki.teryt, {
      place: 'Władysławowo, ratusz',
      units: [powiatPucki.teryt, puck.teryt],
      endsOn: '2026-03-21',
      items: ['EDU-02'],
    });
    await log('Narada poza powiatem', powiatGdanski.teryt);
    const address = await addressOf(team);
    const answer = await test.anonymous().get<string>(address);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const events = await eventsAt(address);
    const found = events.find(({ summary }) => summary === 'Szkolenie: łączność z mieszkańcami');
    expect(found?.uid).toContain(`action-${action.id}@`);
    expect(found?.location).toBe('Władysławowo, ratusz');
    expect(found?.description).toContain('EDU-02');
    expect(found?.endDate.toString()).toBe('2026-03-22');
    expect(events.map(({ summary }) => summary)).not.toContain('Narada poza powiatem');
    expect(await titlesAt(await addressOf(coordinator))).toContain('Narada poza powiatem');
  });

  it('of a team holds its powiat and gminas', async () => {
    await log('W Pucku', puck.teryt);
    await log('W Pruszczu', pruszcz.teryt);
    const titles = await titlesAt(await addressOf(coordinator, powiatPucki.teryt));
    expect(titles).toContain('W Pucku');
    expect(titles).not.toContain('W Pruszczu');
    expect(await make(team, powiatGdanski.teryt)).toMatchObject({
      status: 422,
      body: { code: 'outside_place' },
    });
    const { body } = await team.get<CalendarFeedListResponse>(`${base}/calendar-feeds`);
    expect(body.teams.map(({ teryt }) => teryt)).toEqual([powiatPucki.teryt]);
  });

  it('keeps an entry’s identifier, counts its changes up and says when it is called off', async () => {
    const { id, version } = await log('Do odwołania', powiatPucki.teryt);
    const address = await addressOf(coordinator);
    const before = (await eventsAt(address)).find(({ summary }) => summary === 'Do odwołania');
    await coordinator.patch(
      `${base}/actions/${id}`,
      { status: 'cancelled' },
      { headers: { 'if-match': `"${version}"` } },
    );
    const after = (await eventsAt(address)).find(({ summary }) => summary === 'Do odwołania');
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  });

  it('has the last day of the reporting period and the deadlines of phases', async () => {
    await coordinator.post(`${base}/periods`, {
      title: { pl: 'Wiosna 2026' },
      beginsOn: '2026-03-01',
      endsOn: '2026-07-01',
    });
    await coordinator.send('PUT', `${base}/deadlines/phases/1`, { deadline: '2026-06-30' });
    const events = await eventsAt(await addressOf(team));
    const periods = events.filter(({ summary }) => summary.startsWith('Koniec okresu'));
    expect(periods.map(({ startDate }) => startDate.toString())).toEqual(['2026-06-30']);
    expect(events.filter(({ summary }) => summary.startsWith('Termin fazy')).length).toBeGreaterThan(0);
  });

  it('has the meetings of a team at their hour in Warsaw, for who may see them', async () => {
    await test.arrange(tenant.id, (client) =>
      client.query(
        `INSERT INTO meetings (tenant_id, teryt, title, held_on, starts_at, place)
         VALUES ($1, $2, 'Posiedzenie zespołu', '2026-03-29', '10:00', 'Starostwo')`,
        [tenant.id, powiatPucki.teryt],
      ),
    );
    const address = await addressOf(team, powiatPucki.teryt);
    const { body } = await test.anonymous().get<string>(address);
    expect(body).toContain('BEGIN:VTIMEZONE');
    const meeting = (await eventsAt(address)).find(({ summary }) => summary === 'Posiedzenie zespołu');
    expect(meeting?.startDate.toString()).toBe('2026-03-29T10:00:00');
    expect(meeting?.endDate.toString()).toBe('2026-03-29T12:00:00');
    const elsewhere = await buildPerson(test, 'team_member', { tenant, teryt: powiatGdanski.teryt });
    expect(await titlesAt(await addressOf(await test.as(elsewhere)))).not.toContain('Posiedzenie zespołu');
  });

  it('has open tasks by their day: one’s own in the calendar of the tenant, all in that of a team', async () => {
    const addTask = (title: string, owner: string | null) =>
      test.arrange(tenant.id, (client) =>
        client.query(
          `INSERT INTO tasks (tenant_id, title, owner_id, team, due_on) VALUES ($1, $2, $3, $4, '2026-04-10')`,
          [tenant.id, title, owner, powiatPucki.teryt],
        ),
      );
    await addTask('Umówić tłumacza', member.id);
    await addTask('Zamówić salę', null);
    const tasksAt = async (address: string) =>
      (await titlesAt(address)).filter((title) => title.startsWith('Termin sprawy')).sort();
    expect(await tasksAt(await addressOf(team))).toEqual(['Termin sprawy: Umówić tłumacza']);
    expect(await tasksAt(await addressOf(team, powiatPucki.teryt))).toEqual([
      'Termin sprawy: Umówić tłumacza',
      'Termin sprawy: Zamówić salę',
    ]);
  });

  it('has no task of a place that its owner lost, though another role keeps the calendar open', async () => {
    await test.arrange(tenant.id, (client) =>
      client.query(
        `INSERT INTO tasks (tenant_id, title, note, owner_id, team, due_on)
         VALUES ($1, 'Sprawa rodziny', 'Poufne', $2, $3, '2026-04-10')`,
        [tenant.id, member.id, powiatPucki.teryt],
      ),
    );
    const address = await addressOf(team);
    expect(await titlesAt(address)).toContain('Termin sprawy: Sprawa rodziny');
    await test.rows('UPDATE role_assignments SET teryt = $2 WHERE person_id = $1', [
      member.id,
      powiatGdanski.teryt,
    ]);
    expect(await titlesAt(address)).not.toContain('Termin sprawy: Sprawa rodziny');
  });

  it('has the address of an online meeting for those who keep the team only', async () => {
    await test.arrange(tenant.id, (client) =>
      client.query(
        `INSERT INTO meetings (tenant_id, teryt, title, held_on, starts_at, online_address)
         VALUES ($1, $2, 'Zdalnie', '2026-04-01', '10:00', 'https://spotkania.example/tajne')`,
        [tenant.id, powiatPucki.teryt],
      ),
    );
    const reader = await test.as(await buildPerson(test, 'reader', { tenant }));
    const told = async (address: string) =>
      (await eventsAt(address)).find(({ summary }) => summary === 'Zdalnie')?.description;
    expect(await told(await addressOf(team))).toContain('https://spotkania.example/tajne');
    const seen = await addressOf(reader);
    expect(await titlesAt(seen)).toContain('Zdalnie');
    expect(await told(seen)).toBeNull();
  });

  it('answers "not changed" until something does', async () => {
    const address = await addressOf(coordinator);
    const anybody = test.anonymous();
    const { headers } = await anybody.get(address);
    const asked = { headers: { 'if-none-match': headers.get('etag') ?? '' } };
    expect((await anybody.get(address, asked)).status).toBe(304);
    await log('Nowe', powiatPucki.teryt);
    expect((await anybody.get(address, asked)).status).toBe(200);
  });

  it('opens nothing after the address was ended or made anew', async () => {
    const first = await make(team);
    const second = await make(team);
    expect((await test.anonymous().get(first.body.path)).status).toBe(404);
    expect((await test.anonymous().get(second.body.path)).status).toBe(200);
    const feed = `${base}/calendar-feeds/${second.body.feed.id}`;
    expect((await coordinator.delete(feed)).status).toBe(404);
    expect((await team.delete(feed)).status).toBe(204);
    expect((await team.delete(feed)).status).toBe(404);
    expect((await test.anonymous().get(second.body.path)).status).toBe(404);
  });

  it('opens nothing once the person lost the role or the place, or was let go', async () => {
    const whole = await addressOf(team);
    const ofTeam = await addressOf(team, powiatPucki.teryt);
    const setPlace = (teryt: string) =>
      test.rows('UPDATE role_assignments SET teryt = $2 WHERE person_id = $1', [member.id, teryt]);
    await setPlace(powiatGdanski.teryt);
    expect((await test.anonymous().get(ofTeam)).status).toBe(404);
    expect(await titlesAt(whole)).not.toContain('W Pucku');
    await setPlace(powiatPucki.teryt);
    expect((await test.anonymous().get(ofTeam)).status).toBe(200);
    await test.rows('UPDATE role_assignments SET revoked_at = now() WHERE person_id = $1', [member.id]);
    expect((await test.anonymous().get(whole)).status).toBe(404);

    const other = await buildPerson(test, 'team_member', { tenant, teryt: powiatPucki.teryt });
    const address = await addressOf(await test.as(other));
    await test.rows('UPDATE people SET deactivated_at = now() WHERE id = $1', [other.id]);
    expect((await test.anonymous().get(address)).status).toBe(404);
  });

  it('keeps the secret nowhere and remembers the last use', async () => {
    const { body } = await make(team);
    const [secret = ''] = /[\w-]{43}/.exec(body.path) ?? [];
    const [row] = await test.rows<{ told: string }>(
      'SELECT to_jsonb(calendar_feeds)::text AS told FROM calendar_feeds WHERE id = $1',
      [body.feed.id],
    );
    expect(row?.told).not.toContain(secret);
    const lastUse = async () => {
      const { body: list } = await team.get<CalendarFeedListResponse>(`${base}/calendar-feeds`);
      return list.feeds.find(({ id }) => id === body.feed.id)?.lastUsedAt;
    };
    expect(await lastUse()).toBeNull();
    await test.anonymous().get(body.path);
    expect(await lastUse()).toBe(test.clock.now().toISOString());
  });

  it.each(['', 'x.ics', `${'A'.repeat(43)}.ics`, `${'A'.repeat(43)}`])('is not there at %j', async (file) => {
    expect((await test.anonymous().get(`/api/v1/calendars/${file}`)).status).toBe(404);
  });
});
