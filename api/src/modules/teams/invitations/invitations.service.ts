import { Injectable } from '@nestjs/common';
import { AppConfig } from '../../../config/config.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { dayInWords } from '../../../platform/documents/polish-days.js';
import { DomainError } from '../../../platform/http/domain-error.js';
import { AppAddress } from '../../../platform/mail/app-address.js';
import { Mailbox } from '../../../platform/mail/mailbox.js';
import { writeLetter } from '../../../platform/mail/write-letter.js';
import { Notices } from '../../../platform/notices/notices.js';
import { MeetingChange } from '../meetings/meeting-change.js';
import type { AttendanceRow, MeetingView } from '../meetings/meeting-view.js';
import { teamInWords } from '../minutes/fill-frame.rules.js';
import { mayManageTeam } from '../teams.policy.js';
import { InvitationsRepository, type SentRow } from './invitations.repository.js';
import { meetingCalendar } from './meeting-calendar.js';
import { owedTo, type OwedLetter } from './owed.rules.js';

export interface Owed {
  attendance: AttendanceRow;
  letter: OwedLetter;
}

export interface InvitationsView {
  owed: Owed[];
  sent: SentRow[];
  sends: boolean;
}

const SUBJECTS: Readonly<Record<OwedLetter, string>> = {
  invitation: 'Zaproszenie',
  update: 'Zmiana',
  cancellation: 'Odwołanie',
};

/** Letters about meetings: each goes to those whom it concerns, once. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly change: MeetingChange,
    private readonly repository: InvitationsRepository,
    private readonly mailbox: Mailbox,
    private readonly notices: Notices,
    private readonly addresses: AppAddress,
    private readonly config: AppConfig,
  ) {}

  async list(actor: Actor, meetingId: string): Promise<InvitationsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const view = await this.change.present(tx, meetingId);
      if (!mayManageTeam(actor, view.teryt)) throw new DomainError('forbidden');
      return this.look(tx, view);
    });
  }

  /** Sends what is owed to those who have an address. A second time there is nothing to send. */
  async send(actor: Actor, meetingId: string): Promise<InvitationsView> {
    return this.unitOfWork.write(actor, async (tx) => {
      const { teryt } = await this.change.begin(tx, meetingId);
      const view = await this.change.present(tx, meetingId);
      const counts = { invitation: 0, update: 0, cancellation: 0 };
      for (const { attendance, letter } of owedIn(view)) {
        if (attendance.email === null) continue;
        const noted = await this.post(tx, view, { ...attendance, email: attendance.email }, letter);
        counts[letter] += 1;
        await this.tell(tx, view, attendance.personId, letter, noted);
      }
      await tx.audit.record({
        action: 'meeting.send_invitations',
        subjectType: 'meeting',
        subjectId: meetingId,
        unit: teryt,
        details: { title: view.title, day: view.day, ...counts },
      });
      return this.look(tx, await this.change.present(tx, meetingId));
    });
  }

  /** The meeting as a file for a calendar; addresses are in it for those who keep the team. */
  async calendar(actor: Actor, meetingId: string): Promise<{ content: string; day: string }> {
    return this.unitOfWork.read(actor, async (tx) => {
      const view = await this.change.present(tx, meetingId);
      if (view.status === 'cancelled')
        return { content: meetingCalendar(view, 'CANCEL', null), day: view.day };
      if (!mayManageTeam(actor, view.teryt)) {
        return { content: meetingCalendar(view, 'PUBLISH', null), day: view.day };
      }
      const attendees = view.attendance.flatMap(({ name, email, removedAt }) =>
        email === null || removedAt !== null ? [] : [{ name, address: email }],
      );
      const people = { organiser: this.organiser(view), attendees };
      return { content: meetingCalendar(view, 'REQUEST', people), day: view.day };
    });
  }

  private async look(tx: Tx, view: MeetingView): Promise<InvitationsView> {
    return {
      owed: owedIn(view),
      sent: await this.repository.sent(tx, view.id),
      sends: this.config.mail !== null,
    };
  }

  /** Sends a letter; the identifier of the note that it was sent. */
  private async post(
    tx: Tx,
    view: MeetingView,
    { id, name, email, personId }: AttendanceRow & { email: string },
    letter: OwedLetter,
  ): Promise<string> {
    const method = letter === 'cancellation' ? 'CANCEL' : 'REQUEST';
    const noted = await this.repository.note(
      tx,
      view.id,
      id,
      method === 'CANCEL' ? 'cancel' : 'request',
      view.sequence,
    );
    const to = { name, address: email };
    const subject = `${SUBJECTS[letter]}: ${view.title}, ${dayInWords(view.day)}`;
    await this.mailbox.post(tx, {
      key: `meeting/${noted}`,
      to: { person: personId, ...to },
      subject,
      ...writeLetter({
        language: 'pl',
        title: subject,
        parts: partsOf(view, letter),
        settingsAddress: this.addresses.ofSettings(tx.actor.tenant.slug),
      }),
      calendar: {
        method,
        content: meetingCalendar(view, method, { organiser: this.organiser(view), attendees: [to] }),
      },
    });
    return noted;
  }

  /** Whoever has an account finds it among the notices, too; a change is in the letter alone. */
  private async tell(
    tx: Tx,
    view: MeetingView,
    person: string | null,
    letter: OwedLetter,
    noted: string,
  ): Promise<void> {
    if (person === null || person === tx.actor.person.id || letter === 'update') return;
    await this.notices.tell(tx, [
      {
        person,
        kind: letter === 'cancellation' ? 'meeting_cancelled' : 'meeting_invited',
        params: {
          title: view.title,
          unit: view.unit.displayName,
          dueOn: view.day,
          at: view.beginsAt.toISOString(),
        },
        address: `teams/${view.teryt}/meetings/${view.id}`,
        key: `meeting:${noted}`,
      },
    ]);
  }

  /** The address of the installation: an update must come from whom the invitation came. */
  private organiser(view: MeetingView): { name: string; address: string } {
    return {
      name: `Zespół ds. migracji (${view.unit.displayName.pl})`,
      address: this.config.mail?.from.address ?? 'miara@localhost',
    };
  }
}

function owedIn(view: MeetingView): Owed[] {
  return view.attendance.flatMap((attendance) => {
    const letter = owedTo(attendance, view);
    return letter === null ? [] : [{ attendance, letter }];
  });
}

function partsOf(view: MeetingView, letter: OwedLetter): Parameters<typeof writeLetter>[0]['parts'] {
  const team = teamInWords(view.unit);
  const when = `${dayInWords(view.day)}, godz. ${view.startsAt}`;
  if (letter === 'cancellation') {
    const why = view.cancelReason === null ? '' : ` Powód: ${view.cancelReason}`;
    return [{ kind: 'words', text: `Odwołano zaproszenie na posiedzenie ${team}: ${when}.${why}` }];
  }
  const words =
    letter === 'update'
      ? `Zmieniły się dane posiedzenia ${team}. Aktualnie: ${when}.`
      : `Zapraszamy na posiedzenie ${team}: ${when}.`;
  return [
    { kind: 'words', text: words },
    ...(view.place === null ? [] : [{ kind: 'words' as const, text: `Miejsce: ${view.place}.` }]),
    ...(view.onlineAddress === null
      ? []
      : [{ kind: 'link' as const, text: 'Spotkanie zdalne', address: view.onlineAddress }]),
    ...(view.agenda.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            heading: 'Porządek posiedzenia',
            entries: view.agenda.map(({ title }) => ({ text: title })),
          },
        ]),
  ];
}
