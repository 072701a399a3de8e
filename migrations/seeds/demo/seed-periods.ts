import type pg from 'pg';
import { addDays, type Day } from './calendar.js';
import type { DemoPerson } from './people.js';
import { setClock } from './play.js';
import type { Random } from './random.js';

/** How many days before today the finished period began and ended (half-open), and when the present one ends. */
const FINISHED = { began: 210, ended: 14 } as const;
const PRESENT_LASTS = 40;
/** Just after the calendar turned. */
const MINUTE = 8 * 60;

export interface PeriodsPlan {
  readonly tenantId: string;
  readonly coordinator: DemoPerson;
  readonly today: Day;
  readonly random: Random;
}

/** Before the history is played: the period that the play's own calendar closes on its day. */
export async function openFinishedPeriod(client: pg.Client, plan: PeriodsPlan): Promise<void> {
  const beginsOn = addDays(plan.today, -FINISHED.began);
  await openPeriod(client, plan, {
    on: beginsOn,
    beginsOn,
    endsOn: addDays(plan.today, -FINISHED.ended),
    title: { pl: 'Poprzedni okres sprawozdawczy', en: 'Previous reporting period' },
    note: null,
  });
}

/** After it: the period that is open, and what was agreed with three units, one of them no longer. */
export async function openPresentPeriod(
  client: pg.Client,
  plan: PeriodsPlan,
  { itemIds, phaseIds }: { itemIds: ReadonlyMap<string, string>; phaseIds: ReadonlyMap<number, string> },
): Promise<void> {
  const { today, tenantId, random } = plan;
  await openPeriod(client, plan, {
    on: addDays(today, -1),
    beginsOn: addDays(today, -FINISHED.ended),
    endsOn: addDays(today, PRESENT_LASTS),
    title: { pl: 'Bieżący okres sprawozdawczy', en: 'Present reporting period' },
    note: 'Prosimy o przekazanie wszystkich zadań, także tych w trakcie realizacji.',
  });
  const exceptions = [
    {
      teryt: '2211031',
      phase_id: phaseIds.get(1),
      due_on: addDays(today, 75),
      reason: 'Remont szkoły przesuwa uruchomienie oddziału przygotowawczego na drugi semestr.',
      ended: false,
    },
    {
      teryt: '2262011',
      item_id: itemIds.get('EDU-01'),
      due_on: addDays(today, 45),
      reason: 'Przetarg na kursy unieważniono; umowa będzie podpisana w nowym terminie.',
      ended: false,
    },
    {
      teryt: '2204052',
      phase_id: phaseIds.get(1),
      due_on: addDays(today, -20),
      reason: 'Zmiana na stanowisku koordynatora gminnego.',
      ended: true,
    },
  ].map((exception) => ({ ...exception, id: random.uuid() }));
  await client.query(
    `WITH given AS (
       SELECT * FROM jsonb_to_recordset($2) AS given (
         id uuid, teryt text, phase_id uuid, item_id uuid, due_on date, reason text, ended boolean
       )
     ), agreed AS (
       INSERT INTO deadline_exceptions (
         tenant_id, id, teryt, phase_id, item_id, due_on, reason, agreed_by, ended_at, ended_by
       )
       SELECT $1, given.id, given.teryt, given.phase_id, given.item_id, given.due_on, given.reason, miara_person(),
         CASE WHEN given.ended THEN miara_now() END, CASE WHEN given.ended THEN miara_person() END
       FROM given
     )
     INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, teryt, details)
     SELECT $1, miara_person(), 'deadline.agree_exception', 'deadline', given.id::text, given.teryt,
       jsonb_build_object('reason', given.reason, 'deadline', given.due_on)
     FROM given ORDER BY given.teryt`,
    [tenantId, JSON.stringify(exceptions)],
  );
}

interface PeriodToOpen {
  readonly on: Day;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  readonly title: { readonly pl: string; readonly en: string };
  readonly note: string | null;
}

async function openPeriod(client: pg.Client, plan: PeriodsPlan, period: PeriodToOpen): Promise<void> {
  const id = plan.random.uuid();
  await setClock(client, plan.tenantId, period.on, MINUTE, plan.coordinator.id);
  await client.query(
    `WITH opened AS (
       INSERT INTO reporting_periods (tenant_id, id, title, begins_on, ends_on, note, opened_by)
       VALUES ($1, $2, $3::jsonb, $4, $5, $6, miara_person())
     )
     INSERT INTO audit_log (tenant_id, person_id, action, subject_type, subject_id, details)
     VALUES ($1, miara_person(), 'period.open', 'period', $2::text,
       jsonb_build_object('title', $3::jsonb ->> 'pl', 'beginsOn', $4::date, 'endsOn', $5::date))`,
    [plan.tenantId, id, JSON.stringify(period.title), period.beginsOn, period.endsOn, period.note],
  );
}
