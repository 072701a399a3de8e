import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startApiTest, type ApiTest } from '../../../testing/api-test.js';
import {
  buildPerson,
  buildStandard,
  buildTenant,
  UNITS,
  type BuiltPerson,
  type BuiltStandard,
  type BuiltTenant,
} from '../../../testing/builders/index.js';
import { TestSmtpServer, type ReceivedMail } from '../../../testing/smtp-server.js';
import { MailDelivery } from '../../../platform/mail/mail-delivery.js';
import { RemindersService } from '../reminders.service.js';

/** The test begins on a Monday; this is the next morning in Warsaw. */
const TOMORROW = '2026-03-17T07:00:00+01:00';

let smtp: TestSmtpServer;
let test: ApiTest;
let tenant: BuiltTenant;
let standard: BuiltStandard;
let editor: BuiltPerson;
let coordinator: BuiltPerson;

beforeEach(async () => {
  smtp = await TestSmtpServer.start();
  test = await startApiTest({ environment: smtp.environment });
  tenant = await buildTenant(test);
  standard = await buildStandard(test, tenant);
  editor = await buildPerson(test, 'unit_editor', {
    tenant,
    teryt: UNITS.puck.teryt,
    email: 'anna@puck.example',
  });
  coordinator = await buildPerson(test, 'coordinator', { tenant, email: 'ewa@region.example' });
});
afterEach(async () => {
  await test.close();
  await smtp.stop();
});

async function task(
  dueOn: string,
  { title = 'Zaprosić szkoły', owner = editor.id }: { title?: string; owner?: string } = {},
): Promise<string> {
  return test.arrange(tenant.id, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `INSERT INTO tasks (tenant_id, title, owner_id, unit, due_on) VALUES ($1, $2, $3, $4, $5) RETURNING id`,
      [tenant.id, title, owner, UNITS.puck.teryt, dueOn],
    );
    return rows[0]!.id;
  });
}

const change = (sql: string, params: readonly unknown[]): Promise<unknown> =>
  test.arrange(tenant.id, (client) => client.query(sql, [...params]));

const wish = (
  person: BuiltPerson,
  { mail = true, weekdaysOnly = true, without = [] as string[] },
): Promise<unknown> =>
  change(
    'INSERT INTO notice_settings (tenant_id, person_id, mail, weekdays_only, without) VALUES ($1, $2, $3, $4, $5)',
    [tenant.id, person.id, mail, weekdaysOnly, without],
  );

/** The morning's work on a day at seven, and what came of it since the last time. */
async function morning(at: string): Promise<ReceivedMail[]> {
  test.clock.set(at);
  const before = smtp.received.length;
  await test.app.get(RemindersService).run();
  await test.app.get(MailDelivery).run();
  return smtp.received.slice(before);
}

const at = (day: string): string => `${day}T07:00:00+01:00`;

describe('the daily letter', () => {
  it('is one per person, whatever is due that day', async () => {
    for (let number = 1; number <= 30; number += 1)
      await task('2026-03-17', { title: `Sprawa nr ${number}` });
    await task('2026-03-17', { owner: coordinator.id, title: 'Sprawa koordynatorki' });
    const letters = await morning(TOMORROW);
    expect(letters.map(({ to }) => to[0]).sort()).toEqual(['anna@puck.example', 'ewa@region.example']);
    const mine = letters.find(({ to }) => to[0] === 'anna@puck.example')!.mail;
    expect(mine.subject).toBe('Miara: 30 terminów');
    for (let number = 1; number <= 30; number += 1) expect(mine.text).toContain(`Sprawa nr ${number},`);
    expect(mine.text).toContain(`https://miara.example/app/${tenant.slug}/tasks`);
    expect(mine.text).not.toContain('koordynatorki');
    expect(await test.rows('SELECT kind, params FROM notices WHERE person_id = $1', [editor.id])).toEqual([
      { kind: 'task_due', params: { count: 30 } },
    ]);
  });

  it('comes once a day, whatever restarts and however many processes ask at the same time', async () => {
    await task('2026-03-17');
    test.clock.set(TOMORROW);
    const reminders = test.app.get(RemindersService);
    await Promise.all([reminders.run(), reminders.run(), reminders.run()]);
    await Promise.all([test.app.get(MailDelivery).run(), test.app.get(MailDelivery).run()]);
    await task('2026-03-18');
    expect(await morning('2026-03-17T15:00:00+01:00')).toEqual([]);
    expect(smtp.received).toHaveLength(1);
    expect(await test.rows('SELECT 1 FROM notices WHERE person_id = $1', [editor.id])).toHaveLength(1);
  });

  it('does not come when the thing is done', async () => {
    const id = await task('2026-03-31');
    expect(await morning(at('2026-03-17'))).toHaveLength(1);
    await change(`UPDATE tasks SET status = 'done', closed_at = miara_now() WHERE id = $1`, [id]);
    for (const day of ['2026-03-24', '2026-03-30', '2026-03-31', '2026-04-01'])
      expect(await morning(at(day))).toEqual([]);
  });

  it('climbs the ladder, each step once', async () => {
    await task('2026-03-31');
    const days: string[] = [];
    for (let day = 16; day <= 31; day += 1) {
      if ((await morning(at(`2026-03-${day}`))).length > 0) days.push(`03-${day}`);
    }
    for (const day of ['01', '02', '03', '07', '14', '30']) {
      if ((await morning(`2026-04-${day}T07:00:00+02:00`)).length > 0) days.push(`04-${day}`);
    }
    expect(days).toEqual(['03-17', '03-24', '03-30', '04-01']);
  });

  it('moves with the day: nothing for the old one, the right step for the new one', async () => {
    const id = await task('2026-03-24');
    expect(await morning(at('2026-03-17'))).toHaveLength(1);
    await change(`UPDATE tasks SET due_on = '2026-04-01' WHERE id = $1`, [id]);
    expect(await morning(at('2026-03-18'))).toHaveLength(1);
    expect(await morning(at('2026-03-23'))).toEqual([]);
    const [letter] = await morning(at('2026-03-25'));
    expect(letter?.mail.text).toContain('1 kwietnia 2026');
    await change(`UPDATE tasks SET due_on = '2026-12-01' WHERE id = $1`, [id]);
    expect(await morning(at('2026-03-31'))).toEqual([]);
    await change(`UPDATE tasks SET due_on = '2026-04-01' WHERE id = $1`, [id]);
    expect(await morning('2026-04-01T07:00:00+02:00')).toHaveLength(1);
  });

  it('makes up for a week without a service, without a flood', async () => {
    await task('2026-03-31');
    expect(await morning(at('2026-03-17'))).toHaveLength(1);
    const [letter, ...more] = await morning('2026-04-08T11:00:00+02:00');
    expect(more).toEqual([]);
    expect(letter?.mail.text).toContain('Po terminie');
  });

  it('comes at no hour of the night', async () => {
    await task('2026-03-17');
    expect(await morning('2026-03-17T05:30:00+01:00')).toEqual([]);
    expect(await morning('2026-03-17T21:00:00+01:00')).toEqual([]);
    expect(await morning('2026-03-18T07:00:00+01:00')).toHaveLength(1);
  });

  it('waits for Monday, except for who works on Sundays', async () => {
    await wish(coordinator, { weekdaysOnly: false });
    await task('2026-03-22');
    await task('2026-03-22', { owner: coordinator.id });
    expect((await morning(at('2026-03-21'))).map(({ to }) => to[0])).toEqual(['ewa@region.example']);
    expect((await morning(at('2026-03-23'))).map(({ to }) => to[0]).sort()).toEqual([
      'anna@puck.example',
      'ewa@region.example',
    ]);
  });

  it('does not come to who wants none; the inbox has it all the same', async () => {
    await wish(editor, { mail: false });
    await task('2026-03-17');
    expect(await morning(TOMORROW)).toEqual([]);
    expect(await test.rows('SELECT kind, params FROM notices WHERE person_id = $1', [editor.id])).toEqual([
      { kind: 'task_due', params: { title: 'Zaprosić szkoły', dueOn: '2026-03-17', overdue: false } },
    ]);
  });

  it('leaves out what its reader does not want mailed', async () => {
    await wish(editor, { without: ['tasks'] });
    await task('2026-03-17');
    expect(await morning(TOMORROW)).toEqual([]);
  });

  it('is in the language of its reader', async () => {
    await change(`UPDATE people SET locale = 'en' WHERE id = $1`, [editor.id]);
    await task('2026-03-20', { title: 'Invite the schools' });
    const [letter] = await morning(TOMORROW);
    expect(letter?.mail.subject).toBe('Miara: 1 thing is due');
    expect(letter?.mail.text).toContain('Invite the schools, due on 20 March 2026');
    expect(letter?.mail.html).toContain('<html lang="en">');
  });

  it('takes a title as words, whatever is written in it', async () => {
    await task('2026-03-17', {
      title:
        'Sprawa\r\nBcc: evil@x.example\r\n\r\n<script>alert(1)</script><a href="https://x.example">kliknij</a>',
    });
    const [letter] = await morning(TOMORROW);
    expect(letter?.to).toEqual(['anna@puck.example']);
    expect(letter?.mail.bcc).toBeUndefined();
    expect(letter?.mail.html).not.toContain('<script>');
    expect(letter?.mail.html).not.toContain('href="https://x.example"');
    expect(letter?.mail.text).toContain('- Sprawa Bcc: evil@x.example <script>');
  });

  it('is tried again when the mail server was down, and comes once', async () => {
    await task('2026-03-17');
    await smtp.stop();
    expect(await morning(TOMORROW)).toEqual([]);
    await smtp.listen();
    test.clock.advance({ minutes: 1 });
    await test.app.get(MailDelivery).run();
    await test.app.get(MailDelivery).run();
    expect(smtp.received).toHaveLength(1);
  });

  it('does not go to who holds no role any more', async () => {
    await task('2026-03-17');
    await change('UPDATE role_assignments SET revoked_at = miara_now() WHERE person_id = $1', [editor.id]);
    expect(await morning(TOMORROW)).toEqual([]);
  });

  it('tells what is new and not read, once', async () => {
    await change(
      `INSERT INTO notices (tenant_id, person_id, kind, params, address, key)
       VALUES ($1, $2, 'item_returned', '{"item": "EDU-01"}', 'units/2211031?item=EDU-01', 'a'),
              ($1, $2, 'item_confirmed', '{"item": "EDU-02"}', NULL, 'b')`,
      [tenant.id, editor.id],
    );
    await change(`UPDATE notices SET read_at = miara_now() WHERE key = 'b'`, []);
    const [letter] = await morning(TOMORROW);
    expect(letter?.mail.subject).toBe('Miara: 1 nowe powiadomienie');
    expect(letter?.mail.text).toContain('Do poprawy zwrócono zadanie EDU-01');
    expect(letter?.mail.text).not.toContain('EDU-02');
    expect(await morning(at('2026-03-18'))).toEqual([]);
  });
});

describe('a unit is reminded of', () => {
  const lines = async (): Promise<string> => (await morning(TOMORROW))[0]?.mail.text ?? '';

  it('a proof that it was asked for', async () => {
    await change(
      `INSERT INTO evidence_requests (tenant_id, assessment_id, question, due_on, asked_by)
       SELECT $1, id, 'Proszę o protokół', '2026-03-24', $2 FROM assessments WHERE teryt = $3 AND item_id = $4`,
      [tenant.id, coordinator.id, UNITS.puck.teryt, standard.items['EDU-01']],
    );
    expect(await lines()).toContain('Prośba o dowód do EDU-01, Puck (miasto), termin: 24 marca 2026');
  });

  it('a day that it planned', async () => {
    await change(
      `UPDATE assessments SET state = 'planned', planned_on = '2026-03-20', declared_at = miara_now()
       WHERE teryt = $1 AND item_id = $2`,
      [UNITS.puck.teryt, standard.items['LAN-01']],
    );
    expect(await lines()).toContain('Planowany termin zadania LAN-01, Puck (miasto): 20 marca 2026');
  });

  it('the end of a period and of a phase, with what is missing', async () => {
    await change(
      `INSERT INTO reporting_periods (tenant_id, title, begins_on, ends_on)
       VALUES ($1, '{"pl": "I kwartał 2026"}', '2026-01-01', '2026-04-01')`,
      [tenant.id],
    );
    await change(`INSERT INTO phase_deadlines (tenant_id, phase_id, due_on) VALUES ($1, $2, '2026-03-16')`, [
      tenant.id,
      standard.phases['1'],
    ]);
    const text = await lines();
    expect(text).toContain('I kwartał 2026, Puck (miasto): brakuje 4 zadań, termin: 31 marca 2026');
    expect(text).toMatch(/Po terminie\n- Termin etapu, Puck \(miasto\): brakuje 2 zadań/);
  });

  it('a proof that ends', async () => {
    await change(
      `INSERT INTO evidence (tenant_id, teryt, kind, title, effective_until)
       VALUES ($1, $2, 'report', 'Umowa ze szkołą', '2026-04-10')`,
      [tenant.id, UNITS.puck.teryt],
    );
    expect(await lines()).toBe('');
    await change(
      `INSERT INTO assessment_evidence (tenant_id, assessment_id, evidence_id)
       SELECT $1, assessments.id, evidence.id FROM assessments, evidence
       WHERE assessments.teryt = $2 AND assessments.item_id = $3`,
      [tenant.id, UNITS.puck.teryt, standard.items['EDU-01']],
    );
    const [letter] = await morning(at('2026-03-18'));
    expect(letter?.mail.text).toContain(
      'Dowód „Umowa ze szkołą”, Puck (miasto) jest ważny do 9 kwietnia 2026',
    );
  });
});

describe('what nobody does', () => {
  const escalated = (): Promise<unknown[]> =>
    test.rows(
      `SELECT params ->> 'title' AS title FROM notices WHERE kind = 'escalation' AND person_id = $1`,
      [coordinator.id],
    );

  it('goes to the coordinators after the days that the tenant says, once', async () => {
    await change('UPDATE tenant_settings SET escalate_after_days = 10 WHERE tenant_id = $1', [tenant.id]);
    await task('2026-03-10');
    await morning(at('2026-03-19'));
    expect(await escalated()).toEqual([]);
    const letters = await morning(at('2026-03-20'));
    expect(await escalated()).toEqual([{ title: 'Zaprosić szkoły' }]);
    expect(letters.find(({ to }) => to[0] === 'ewa@region.example')?.mail.text).toContain(
      'Długo po terminie (10 marca 2026): Zaprosić szkoły',
    );
    await morning(at('2026-03-23'));
    expect(await escalated()).toHaveLength(1);
  });

  it('stays with its person where the tenant says nothing', async () => {
    await task('2025-03-10');
    await morning(TOMORROW);
    expect(await escalated()).toEqual([]);
  });
});
