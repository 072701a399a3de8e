import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ATTENDANCES, TEXT_LIMITS, type Attendance } from '@miara/shared';
import type { MeetingAttendanceResponse, MeetingResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { IconButton } from '../../design/button/icon-button.js';
import { Select } from '../../design/select/select.js';
import { TextField } from '../../design/text-field/text-field.js';
import { meetingChanges } from './meetings-queries.js';
import type { useMeetingChange } from './use-meeting-change.js';
import styles from './meeting.module.css';
import shared from './teams.module.css';

export interface AttendanceSectionProps {
  tenant: string;
  meeting: MeetingResponse;
  change: ReturnType<typeof useMeetingChange>;
}

/** Who is invited and who was there. */
export function AttendanceSection({ tenant, meeting, change }: AttendanceSectionProps) {
  const { t } = useTranslation('teams');
  const { attendance, abilities, members } = meeting;
  const changes = meetingChanges(tenant, meeting.id);
  const there = attendance.filter((seat) => seat.attendance === 'present' || seat.attendance === 'deputy');
  const unmarked = attendance.filter((seat) => seat.attendance === null);
  const missing = members.filter(({ id }) => !attendance.some(({ memberId }) => memberId === id));
  return (
    <section className={shared.section} aria-labelledby="meeting-attendance">
      <div className={shared.head}>
        <h2 id="meeting-attendance">{t('attendance.title')}</h2>
        <p className={shared.quiet}>
          {t('attendance.there', { there: there.length, listed: attendance.length })}
        </p>
      </div>
      {attendance.length === 0 && <p className={shared.quiet}>{t('attendance.none')}</p>}
      {attendance.length > 0 && (
        <ul className={shared.list} aria-labelledby="meeting-attendance">
          {attendance.map((seat) => (
            <Seat key={seat.id} tenant={tenant} meeting={meeting} seat={seat} change={change} />
          ))}
        </ul>
      )}
      {abilities.edit && (
        <div className={shared.actions}>
          {unmarked.length > 0 && (
            <Button
              size="small"
              onClick={() => {
                for (const { id } of unmarked)
                  change.mutate(() => changes.mark(id, { attendance: 'present' }));
              }}
            >
              {t('attendance.allPresent', { count: unmarked.length })}
            </Button>
          )}
          {missing.length > 0 && (
            <Button
              size="small"
              onClick={() =>
                change.mutate(() => changes.invite({ members: missing.map(({ id }) => id), guests: [] }))
              }
            >
              {t('attendance.addTeam', { count: missing.length })}
            </Button>
          )}
        </div>
      )}
      {abilities.edit && <GuestForm tenant={tenant} meeting={meeting} change={change} />}
    </section>
  );
}

function Seat({
  tenant,
  meeting,
  seat,
  change,
}: AttendanceSectionProps & { seat: MeetingAttendanceResponse }) {
  const { t } = useTranslation('teams');
  const [deputy, setDeputy] = useState(seat.deputyName ?? '');
  const changes = meetingChanges(tenant, meeting.id);
  const { abilities } = meeting;
  return (
    <li className={styles.seat}>
      <div>
        <p className={shared.name}>{seat.name}</p>
        <p className={shared.quiet}>
          {[seat.organisation, seat.memberId === null && t('attendance.guest')].filter(Boolean).join(', ')}
        </p>
      </div>
      {abilities.edit ? (
        <Select
          label={t('attendance.was', { name: seat.name })}
          labelHidden
          value={seat.attendance ?? ''}
          options={[
            { value: '', label: t('attendance.unknown') },
            ...ATTENDANCES.map((value) => ({ value, label: t(`attendance.is.${value}`) })),
          ]}
          onChange={(value) =>
            change.mutate(() => changes.mark(seat.id, { attendance: (value || null) as Attendance | null }))
          }
        />
      ) : (
        <p>
          {t(seat.attendance ? `attendance.is.${seat.attendance}` : 'attendance.unknown')}
          {seat.deputyName && `: ${seat.deputyName}`}
        </p>
      )}
      {abilities.edit && seat.attendance === 'deputy' && (
        <TextField
          label={t('attendance.deputy')}
          maxLength={TEXT_LIMITS.personName}
          value={deputy}
          onChange={(event) => setDeputy(event.target.value)}
          onBlur={() => {
            if (deputy.trim() === (seat.deputyName ?? '')) return;
            change.mutate(() =>
              changes.mark(seat.id, { attendance: 'deputy', deputyName: deputy.trim() || null }),
            );
          }}
        />
      )}
      {abilities.edit && seat.attendance === null && (
        <div>
          <IconButton
            icon="close"
            label={t('attendance.takeOff', { name: seat.name })}
            onClick={() => change.mutate(() => changes.takeOff(seat.id))}
          />
        </div>
      )}
    </li>
  );
}

function GuestForm({ tenant, meeting, change }: AttendanceSectionProps) {
  const { t } = useTranslation('teams');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || change.isPending) return;
    const guests = [{ name, email: email.trim() || null }];
    change.mutate(() => meetingChanges(tenant, meeting.id).invite({ members: [], guests }), {
      onSuccess: () => {
        setName('');
        setEmail('');
      },
    });
  };
  return (
    <form className={styles.inline} onSubmit={add} noValidate>
      <TextField
        label={t('attendance.newGuest')}
        maxLength={TEXT_LIMITS.personName}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        label={t('attendance.guestEmail')}
        type="email"
        optional
        maxLength={TEXT_LIMITS.email}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" icon="add" busy={change.isPending}>
        {t('attendance.addGuest')}
      </Button>
    </form>
  );
}
