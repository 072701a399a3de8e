import type { InterfaceLanguage, NoticeGroup, NoticeKind, NoticeParams } from '@miara/shared';
import { Injectable } from '@nestjs/common';
import type { SystemTx } from '../../platform/database/tx.js';
import type { DueThing } from './due-things.views.js';

/** Somebody who may be reminded, and how. */
export interface Reminded {
  id: string;
  email: string;
  name: string;
  language: InterfaceLanguage;
  tenantSlug: string;
  mail: boolean;
  weekdaysOnly: boolean;
  without: NoticeGroup[];
}

/** A notice that was not read yet. */
export interface UnreadNotice {
  kind: NoticeKind;
  params: NoticeParams;
  address: string | null;
}

/** A step of the ladder on which something stands today. */
export interface Step extends DueThing {
  rung: string;
}

/** How long notices and notes of reminding are kept, in days. */
const KEPT_NOTICES = 180;
const KEPT_DAYS = 90;
/** For how many days back unread notices are news to somebody who had no letter yet. */
const NEWS_DAYS = 7;

/** What was reminded, whom, and who is to be reminded. */
@Injectable()
export class RemindersRepository {
  /** Whether everybody of the tenant was looked at today. */
  async isDone(tx: SystemTx): Promise<boolean> {
    const rows = await tx.query(
      'SELECT FROM reminder_runs WHERE reminder_runs.tenant_id = $1 AND reminder_runs.day = $2',
      [tx.tenantId, tx.today],
    );
    return rows.length > 0;
  }

  async setDone(tx: SystemTx): Promise<void> {
    await tx.query(
      `INSERT INTO reminder_runs (tenant_id, day, done_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [tx.tenantId, tx.today, tx.now],
    );
  }

  /** Everybody who holds a role. */
  async people(tx: SystemTx): Promise<Reminded[]> {
    return tx.query<Reminded>(
      `SELECT people.id, people.email, people.name, people.locale AS language, tenants.slug AS "tenantSlug",
         coalesce(notice_settings.mail, true) AS mail,
         coalesce(notice_settings.weekdays_only, true) AS "weekdaysOnly",
         coalesce(notice_settings.without, '{}') AS without
       FROM people
       JOIN tenants ON tenants.id = $1
       LEFT JOIN notice_settings
         ON notice_settings.tenant_id = tenants.id AND notice_settings.person_id = people.id
       WHERE people.deactivated_at IS NULL
         AND EXISTS (
           SELECT FROM role_assignments
           WHERE role_assignments.tenant_id = $1 AND role_assignments.person_id = people.id
             AND role_assignments.revoked_at IS NULL
         )
       ORDER BY people.id`,
      [tx.tenantId],
    );
  }

  /** Takes the day of a person: false when another process has it, or had it. It waits for one that is about it. */
  async takeDay(tx: SystemTx, person: string): Promise<boolean> {
    const taken = await tx.query(
      `INSERT INTO reminder_days (tenant_id, person_id, day, done_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING
       RETURNING reminder_days.day`,
      [tx.tenantId, person, tx.today, tx.now],
    );
    return taken.length > 0;
  }

  /** Notes the steps of which a person is reminded; those that were not noted before, in the order given. */
  async noteNew(tx: SystemTx, steps: readonly Step[]): Promise<Step[]> {
    if (steps.length === 0) return [];
    const noted = await tx.query<{ place: number }>(
      `WITH given AS (
         SELECT given.*
         FROM ROWS FROM (
           jsonb_to_recordset($2) AS (person uuid, kind text, subject text, "dueOn" date, rung text)
         ) WITH ORDINALITY AS given (person, kind, subject, due_on, rung, place)
       ), noted AS (
         INSERT INTO reminders (tenant_id, person_id, kind, subject, due_on, rung, reminded_at)
         SELECT $1, given.person, given.kind, given.subject, given.due_on, given.rung, $3 FROM given
         ON CONFLICT DO NOTHING
         RETURNING person_id, kind, subject, due_on, rung
       )
       SELECT given.place::integer
       FROM given
       JOIN noted ON (noted.person_id, noted.kind, noted.subject, noted.due_on, noted.rung)
         = (given.person, given.kind, given.subject, given.due_on, given.rung)
       ORDER BY given.place`,
      [tx.tenantId, JSON.stringify(steps), tx.now],
    );
    return noted.flatMap(({ place }) => steps[place - 1] ?? []);
  }

  /** Notices of a person that came since the last letter and were not read, the newest first. */
  async news(tx: SystemTx, person: string): Promise<UnreadNotice[]> {
    return tx.query<UnreadNotice>(
      `SELECT notices.kind, notices.params, notices.address
       FROM notices
       WHERE notices.tenant_id = $1 AND notices.person_id = $2 AND notices.read_at IS NULL
         AND notices.told_at > coalesce(
           (
             SELECT max(reminder_days.done_at) FROM reminder_days
             WHERE reminder_days.tenant_id = $1 AND reminder_days.person_id = $2 AND reminder_days.day < $3
           ),
           $4::timestamptz - make_interval(days => $5)
         )
       ORDER BY notices.told_at DESC, notices.id`,
      [tx.tenantId, person, tx.today, tx.now, NEWS_DAYS],
    );
  }

  /** After how many days things that nobody did go to the coordinators; null = never. */
  async escalateAfterDays(tx: SystemTx): Promise<number | null> {
    const [settings] = await tx.query<{ days: number | null }>(
      'SELECT tenant_settings.escalate_after_days AS days FROM tenant_settings WHERE tenant_settings.tenant_id = $1',
      [tx.tenantId],
    );
    return settings?.days ?? null;
  }

  /** Notes things that go to the coordinators; those that were not noted before. */
  async noteEscalated(tx: SystemTx, things: readonly DueThing[]): Promise<DueThing[]> {
    const fresh: DueThing[] = [];
    for (const thing of things) {
      const noted = await tx.query(
        `INSERT INTO escalations (tenant_id, kind, subject, due_on, escalated_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING
         RETURNING escalations.subject`,
        [tx.tenantId, thing.kind, thing.subject, thing.dueOn, tx.now],
      );
      if (noted.length > 0) fresh.push(thing);
    }
    return fresh;
  }

  /** What is old goes. */
  async tidy(tx: SystemTx): Promise<void> {
    const { tenantId, now, today } = tx;
    await tx.query(
      `DELETE FROM notices
       WHERE notices.tenant_id = $1 AND notices.told_at < $2::timestamptz - make_interval(days => $3)`,
      [tenantId, now, KEPT_NOTICES],
    );
    for (const table of ['reminder_days', 'reminder_runs'])
      await tx.query(`DELETE FROM ${table} WHERE tenant_id = $1 AND day < $2::date - $3::integer`, [
        tenantId,
        today,
        KEPT_DAYS,
      ]);
  }
}
