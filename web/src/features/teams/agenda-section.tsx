import { useState, type FormEvent, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { AgendaPointResponse, MeetingDecisionResponse, MeetingResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { IconButton } from '../../design/button/icon-button.js';
import { TextField } from '../../design/text-field/text-field.js';
import { DecisionList } from './decision-list.js';
import { meetingChanges, meetingQuery } from './meetings-queries.js';
import { SavedText } from './saved-text.js';
import type { useMeetingChange } from './use-meeting-change.js';
import styles from './meeting.module.css';
import shared from './teams.module.css';

export interface AgendaSectionProps {
  tenant: string;
  meeting: MeetingResponse;
  change: ReturnType<typeof useMeetingChange>;
  /** Opens the form of a decision: a new one under a point, or one to correct. */
  onDecide: (agendaId: string | null, decision: MeetingDecisionResponse | null) => void;
  decisionTools?: (decision: MeetingDecisionResponse) => ReactNode;
}

/** The agenda with its minutes: everything on one page, from the keyboard, saved while it is typed. */
export function AgendaSection({ tenant, meeting, change, onDecide, decisionTools }: AgendaSectionProps) {
  const { t } = useTranslation('teams');
  const [title, setTitle] = useState('');
  const { agenda, abilities } = meeting;
  const changes = meetingChanges(tenant, meeting.id);
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '' || change.isPending) return;
    change.mutate(() => changes.addPoint(title), { onSuccess: () => setTitle('') });
  };
  const move = (place: number, by: 1 | -1) => {
    const ids = agenda.map(({ id }) => id);
    const [moved] = ids.splice(place, 1);
    if (moved !== undefined) ids.splice(place + by, 0, moved);
    change.mutate(() => changes.order(ids));
  };
  const loose = meeting.decisions.filter(({ agendaId }) => agendaId === null);
  return (
    <section className={shared.section} aria-labelledby="meeting-agenda">
      <h2 id="meeting-agenda">{t('agenda.title')}</h2>
      {agenda.length === 0 && <p className={shared.quiet}>{t('agenda.none')}</p>}
      <ol className={styles.points}>
        {agenda.map((point, place) => (
          <li key={point.id} className={styles.point}>
            <div className={shared.head}>
              <h3>
                {place + 1}. {point.title}
              </h3>
              {abilities.edit && (
                <div className={shared.actions}>
                  <IconButton
                    icon="up"
                    label={t('agenda.up', { title: point.title })}
                    disabled={place === 0 || change.isPending}
                    onClick={() => move(place, -1)}
                  />
                  <IconButton
                    icon="down"
                    label={t('agenda.down', { title: point.title })}
                    disabled={place === agenda.length - 1 || change.isPending}
                    onClick={() => move(place, 1)}
                  />
                  {point.minutes === '' && (
                    <IconButton
                      icon="close"
                      label={t('agenda.remove', { title: point.title })}
                      disabled={change.isPending}
                      onClick={() => change.mutate(() => changes.removePoint(point.id))}
                    />
                  )}
                </div>
              )}
            </div>
            {abilities.edit ? (
              <PointMinutes tenant={tenant} meeting={meeting} point={point} />
            ) : (
              <p className={styles.text}>{point.minutes || t('agenda.nothingSaid')}</p>
            )}
            <DecisionList
              tenant={tenant}
              meeting={meeting}
              decisions={meeting.decisions.filter(({ agendaId }) => agendaId === point.id)}
              change={change}
              onEdit={(decision) => onDecide(point.id, decision)}
              tools={decisionTools}
            />
            {abilities.edit && (
              <div>
                <Button
                  size="small"
                  icon="add"
                  aria-label={t('decision.addUnder', { title: point.title })}
                  onClick={() => onDecide(point.id, null)}
                >
                  {t('decision.add')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {loose.length > 0 && (
        <DecisionList
          tenant={tenant}
          meeting={meeting}
          decisions={loose}
          change={change}
          onEdit={(decision) => onDecide(null, decision)}
          tools={decisionTools}
        />
      )}
      {abilities.edit && (
        <form className={styles.inline} onSubmit={add}>
          <TextField
            label={t('agenda.new')}
            maxLength={TEXT_LIMITS.title}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
          />
          <Button type="submit" icon="add" busy={change.isPending}>
            {t('agenda.add')}
          </Button>
        </form>
      )}
    </section>
  );
}

function PointMinutes({
  tenant,
  meeting,
  point,
}: {
  tenant: string;
  meeting: MeetingResponse;
  point: AgendaPointResponse;
}) {
  const { t } = useTranslation('teams');
  const queryClient = useQueryClient();
  const query = meetingQuery(tenant, meeting.id);
  const pointIn = ({ agenda }: MeetingResponse) => {
    const found = agenda.find(({ id }) => id === point.id) ?? point;
    return { text: found.minutes, version: found.version };
  };
  return (
    <SavedText
      label={t('agenda.minutes', { title: point.title })}
      name={`minutes.${point.id}`}
      limit={TEXT_LIMITS.minutes}
      rows={4}
      stored={{ text: point.minutes, version: point.version }}
      save={async (minutes, version) => {
        const saved = await meetingChanges(tenant, meeting.id).editPoint(point.id, version, { minutes });
        queryClient.setQueryData(query.queryKey, saved);
        return pointIn(saved);
      }}
      load={async () => pointIn(await queryClient.fetchQuery({ ...query, staleTime: 0 }))}
    />
  );
}
