import { noticeGroupOf, type NoticeKind } from '@miara/shared';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppConfig } from '../../config/config.js';
import { Clock } from '../../platform/clock.js';
import type { SystemTx } from '../../platform/database/tx.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { AppAddress } from '../../platform/mail/app-address.js';
import { Mailbox } from '../../platform/mail/mailbox.js';
import { Notices } from '../../platform/notices/notices.js';
import { writeDigest, type DigestLine } from './digest.js';
import { DueThingsViews, type DueThing } from './due-things.views.js';
import { Escalation } from './escalation.js';
import { RemindersRepository, type Reminded, type Step } from './reminders.repository.js';
import { isDaytime, isWeekday, rungOf } from './reminders.rules.js';

/** What one tenant has to remind of. */
interface Round {
  people: Reminded[];
  /** By person. */
  due: ReadonlyMap<string, DueThing[]>;
}

/**
 * Once a day, at seven in the morning: what waits for each person by a day, in the inbox and in one letter. A service
 * that was down at seven makes up for it when it starts, by day; steps that went by meanwhile are not told one by one.
 */
@Injectable()
export class RemindersService implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: AppConfig,
    private readonly dueThings: DueThingsViews,
    private readonly repository: RemindersRepository,
    private readonly escalation: Escalation,
    private readonly notices: Notices,
    private readonly mailbox: Mailbox,
    private readonly addresses: AppAddress,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      queue: 'reminders',
      cron: '0 7 * * *',
      atStart: true,
      run: ({ signal }) => this.run(signal),
    });
  }

  async run(signal?: AbortSignal): Promise<void> {
    // A demonstration has somebody looking at it at any hour.
    if (!this.config.demo && !isDaytime(this.clock.now())) return;
    await each(await this.unitOfWork.tenants(), (tenantId) => this.remindTenant(tenantId, signal), signal);
  }

  private async remindTenant(tenantId: string, signal: AbortSignal | undefined): Promise<void> {
    const round = await this.unitOfWork.systemRead(tenantId, async (tx) =>
      (await this.repository.isDone(tx)) ? null : this.roundOf(tx),
    );
    if (round === null) return;
    await this.unitOfWork.keepBooks(tenantId, async (tx) => {
      await this.repository.tidy(tx);
      await this.escalation.escalate(tx, [...round.due.values()].flat());
    });
    // One transaction per person: one that fails keeps no other from being reminded.
    await each(
      round.people,
      (person) =>
        this.unitOfWork.keepBooks(tenantId, (tx) => this.remind(tx, person, round.due.get(person.id) ?? [])),
      signal,
    );
    await this.unitOfWork.keepBooks(tenantId, (tx) => this.repository.setDone(tx));
  }

  private async roundOf(tx: SystemTx): Promise<Round> {
    const due = new Map<string, DueThing[]>();
    for (const thing of await this.dueThings.all(tx)) {
      due.set(thing.person, [...(due.get(thing.person) ?? []), thing]);
    }
    return { people: await this.repository.people(tx), due };
  }

  /** On a day off nothing is noted, so that it is told on the next working day. */
  private async remind(tx: SystemTx, person: Reminded, due: readonly DueThing[]): Promise<void> {
    if (person.weekdaysOnly && !isWeekday(tx.today)) return;
    if (!(await this.repository.takeDay(tx, person.id))) return;
    const news = await this.repository.news(tx, person.id);
    const steps = due.flatMap((thing) => {
      const rung = rungOf(thing.kind, thing.dueOn, tx.today);
      return rung === null ? [] : [{ ...thing, rung }];
    });
    const fresh = await this.repository.noteNew(tx, steps);
    await this.notices.tell(
      tx,
      toldTogether(fresh).map((line, place) => ({
        ...line,
        person: person.id,
        key: `due:${tx.today}:${place}`,
      })),
    );
    await this.mail(tx, person, fresh, news);
  }

  /** Nothing to say, no letter. */
  private async mail(
    tx: SystemTx,
    person: Reminded,
    fresh: readonly Step[],
    news: readonly DigestLine[],
  ): Promise<void> {
    if (!person.mail) return;
    const wanted = ({ kind }: { kind: NoticeKind }): boolean => !person.without.includes(noticeGroupOf(kind));
    const lines = fresh.map(lineOf).filter(wanted);
    const unread = news.filter(wanted);
    if (lines.length + unread.length === 0) return;
    const letter = writeDigest({
      language: person.language,
      overdue: lines.filter(({ params }) => params.overdue),
      coming: lines.filter(({ params }) => !params.overdue),
      news: unread,
      addressOf: (page) => this.addresses.of(person.tenantSlug, page),
      settingsAddress: this.addresses.ofSettings(person.tenantSlug),
    });
    await this.mailbox.post(tx, {
      ...letter,
      key: `reminders:${person.id}:${tx.today}`,
      to: { person: person.id, address: person.email, name: person.name },
    });
  }
}

/** Does all it can; the first failure is told afterwards, so that the job is tried again for what is left. */
async function each<T>(
  things: readonly T[],
  work: (thing: T) => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const failures: unknown[] = [];
  for (const thing of things) {
    signal?.throwIfAborted();
    await work(thing).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw failures[0];
}

function lineOf({ kind, params, address, rung }: Step): DigestLine {
  const overdue = rung === 'overdue';
  return { kind: kindOf(kind, overdue), params: { ...params, overdue }, address };
}

/** Lines for the inbox: many of a kind are one line there, so that thirty tasks do not bury everything else. */
function toldTogether(fresh: readonly Step[]): DigestLine[] {
  const lines = fresh.map(lineOf);
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => {
    const alike = lines.filter((line) => line.kind === kind);
    if (alike.length === 1 || kind === 'period_deadline') return alike;
    return [{ kind, params: { count: alike.length }, address: PAGES[kind] ?? alike[0]?.address ?? null }];
  });
}

/** Where many of a kind are listed. */
const PAGES: Partial<Record<NoticeKind, string>> = {
  task_due: 'tasks',
  task_overdue: 'tasks',
  request_due: 'requests',
  proof_expiring: 'evidence',
};

function kindOf(kind: DueThing['kind'], overdue: boolean): NoticeKind {
  return kind === 'task_due' && overdue ? 'task_overdue' : kind;
}
