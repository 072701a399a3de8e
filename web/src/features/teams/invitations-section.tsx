import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeetingResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { invitationsQuery, meetingFile, meetingQuery, sendInvitations } from './meetings-queries.js';
import shared from './teams.module.css';

/** Letters about the meeting: who should still get something, and what went out when. */
export function InvitationsSection({ tenant, meeting }: { tenant: string; meeting: MeetingResponse }) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const say = useToast();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(invitationsQuery(tenant, meeting.id));
  const send = useMutation({
    mutationFn: () => sendInvitations(tenant, meeting.id),
    onSuccess: async (answer) => {
      queryClient.setQueryData(invitationsQuery(tenant, meeting.id).queryKey, answer);
      say(t('invitation.done'));
      await queryClient.invalidateQueries({
        queryKey: meetingQuery(tenant, meeting.id).queryKey,
        exact: true,
      });
    },
  });
  const reachable = (data?.owed ?? []).filter(({ address }) => address !== null);
  const silent = (data?.owed ?? []).filter(({ address }) => address === null);
  return (
    <section className={shared.section} aria-labelledby="meeting-invitations">
      <div className={shared.head}>
        <h2 id="meeting-invitations">{t('invitation.title')}</h2>
        <LinkButton
          size="small"
          icon="calendar"
          href={meetingFile(tenant, meeting.id, 'meeting.ics')}
          download
        >
          {t('invitation.file')}
        </LinkButton>
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {send.error && <ProblemNotice problem={problemOf(send.error)} />}
      {data && !data.sends && <p className={shared.quiet}>{t('invitation.outbox')}</p>}
      {data && data.owed.length === 0 && <p>{t('invitation.everybodyKnows')}</p>}
      {reachable.length > 0 && (
        <>
          <ul className={shared.list} aria-label={t('invitation.owed')}>
            {reachable.map(({ attendanceId, name, address, letter }) => (
              <li key={attendanceId} className={shared.row}>
                <span className={shared.words}>
                  {name} <span className={shared.quiet}>{address}</span>
                </span>
                <span className={shared.quiet}>{t(`invitation.letter.${letter}`)}</span>
              </li>
            ))}
          </ul>
          <div>
            <Button variant="primary" busy={send.isPending} onClick={() => send.mutate()}>
              {t('invitation.send', { count: reachable.length })}
            </Button>
          </div>
        </>
      )}
      {silent.length > 0 && (
        <p className={shared.quiet}>
          {t('invitation.noAddress', { names: format.list(silent.map(({ name }) => name)) })}
        </p>
      )}
      {data && data.sent.length > 0 && (
        <Disclosure summary={t('invitation.sent', { count: data.sent.length })}>
          <ul className={shared.list}>
            {data.sent.map(({ name, method, at, by }, index) => (
              <li key={index} className={shared.row}>
                <span className={shared.words}>{name}</span>
                <span className={shared.quiet}>
                  {[t(`invitation.method.${method}`), format.instant(at), by].filter(Boolean).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
