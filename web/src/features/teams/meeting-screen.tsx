import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { MeetingDecisionResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Breadcrumb } from '../../design/breadcrumb/breadcrumb.js';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useToast } from '../../design/toast/toast.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { AgendaSection } from './agenda-section.js';
import { AttendanceSection } from './attendance-section.js';
import { CancelDialog } from './cancel-dialog.js';
import { DecisionDrawer } from './decision-drawer.js';
import { EvidenceDrawer } from './evidence-drawer.js';
import { InvitationsSection } from './invitations-section.js';
import { MeetingDrawer } from './meeting-drawer.js';
import { meetingChanges, meetingFile, meetingQuery } from './meetings-queries.js';
import { OpenDecisions } from './open-decisions.js';
import { useMeetingChange } from './use-meeting-change.js';
import styles from './meeting.module.css';
import shared from './teams.module.css';

export interface MeetingScreenProps {
  tenant: string;
  id: string;
  /** What other parts of the product do with a decision. */
  decisionTools?: (decision: MeetingDecisionResponse) => ReactNode;
}

type Open =
  | { what: 'edit' | 'cancel' | 'evidence' }
  | { what: 'decision'; agendaId: string | null; decision: MeetingDecisionResponse | null };

/** One meeting on one page, from the agenda to the minutes as a proof. */
export function MeetingScreen({ tenant, id, decisionTools }: MeetingScreenProps) {
  const { t } = useTranslation('teams');
  const format = useFormat();
  const pickText = usePickText();
  const say = useToast();
  const [open, setOpen] = useState<Open | null>(null);
  const change = useMeetingChange(tenant, id);
  const { data: meeting, error, refetch } = useQuery(meetingQuery(tenant, id));
  if (error) return <QueryFailed error={error} onRetry={() => void refetch()} />;
  if (!meeting) return <Skeleton rows={10} />;
  const { abilities, status, evidence } = meeting;
  const { teryt } = meeting.unit;
  const wasSent = meeting.attendance.some(({ invitedAt }) => invitedAt !== null);
  const close = () => setOpen(null);
  const invitations = meeting.members.length > 0 && <InvitationsSection tenant={tenant} meeting={meeting} />;
  const hours = meeting.endsAt ? `${meeting.startsAt}–${meeting.endsAt}` : meeting.startsAt;
  return (
    <>
      <PageHeader
        title={`${meeting.title}, ${format.day(meeting.day)}`}
        lead={[
          t(`status.${status}`),
          hours,
          meeting.place,
          meeting.chair && t('meeting.chairedBy', { name: meeting.chair.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
        before={
          <Breadcrumb
            steps={[
              { href: workingAddress(tenant, 'teams'), label: t('title') },
              { href: workingAddress(tenant, `teams/${teryt}`), label: pickText(meeting.unit.displayName) },
            ]}
          />
        }
        action={
          abilities.hold && (
            <Button
              variant="primary"
              busy={change.isPending}
              onClick={() =>
                change.mutate(() => meetingChanges(tenant, id).hold(), {
                  onSuccess: () => say(t('meeting.held')),
                })
              }
            >
              {t('meeting.hold')}
            </Button>
          )
        }
      />
      <div className={shared.sections}>
        <div className={shared.actions}>
          <LinkButton size="small" icon="file" href={meetingFile(tenant, id, 'minutes.pdf')} download>
            {t('meeting.pdf')}
          </LinkButton>
          <LinkButton size="small" icon="file" href={meetingFile(tenant, id, 'minutes.docx')} download>
            {t('meeting.docx')}
          </LinkButton>
          {abilities.makeEvidence && (
            <Button size="small" onClick={() => setOpen({ what: 'evidence' })}>
              {t(evidence ? 'evidence.actionAgain' : 'evidence.action')}
            </Button>
          )}
          {abilities.edit && (
            <Button size="small" onClick={() => setOpen({ what: 'edit' })}>
              {t('meeting.edit')}
            </Button>
          )}
          {abilities.cancel && (
            <Button size="small" variant="quiet" onClick={() => setOpen({ what: 'cancel' })}>
              {t('cancelMeeting.action')}
            </Button>
          )}
        </div>
        {change.error && <ProblemNotice problem={problemOf(change.error)} />}
        {meeting.cancelReason && (
          <Notice tone="warning" title={t('status.cancelled')}>
            <p>{meeting.cancelReason}</p>
          </Notice>
        )}
        {evidence && (
          <Notice tone={evidence.current ? 'success' : 'warning'}>
            <p>
              {t(evidence.current ? 'evidence.current' : 'evidence.behind')}{' '}
              <Link href={workingAddress(tenant, `evidence?proof=${evidence.evidenceId}`)}>
                {t('evidence.show')}
              </Link>
            </p>
          </Notice>
        )}
        {meeting.onlineAddress && (
          <p>
            {t('meeting.online')}: <a href={meeting.onlineAddress}>{meeting.onlineAddress}</a>
          </p>
        )}
        {status === 'held' && meeting.openingFilled && <p className={styles.text}>{meeting.openingFilled}</p>}
        {meeting.carriedOver.length > 0 && (
          <section className={shared.section} aria-labelledby="meeting-carried">
            <h2 id="meeting-carried">{t('decision.carriedOver')}</h2>
            <OpenDecisions
              tenant={tenant}
              teryt={teryt}
              decisions={meeting.carriedOver}
              tools={decisionTools}
            />
          </section>
        )}
        <AgendaSection
          tenant={tenant}
          meeting={meeting}
          change={change}
          decisionTools={decisionTools}
          onDecide={(agendaId, decision) => setOpen({ what: 'decision', agendaId, decision })}
        />
        {/* What comes next comes first: before the meeting the invitations, after it who was there. */}
        {status !== 'held' && invitations}
        <AttendanceSection tenant={tenant} meeting={meeting} change={change} />
        {status === 'held' && wasSent && invitations}
      </div>
      {open?.what === 'edit' && <MeetingDrawer tenant={tenant} meeting={meeting} onClose={close} />}
      {open?.what === 'cancel' && <CancelDialog tenant={tenant} meeting={meeting} onClose={close} />}
      {open?.what === 'evidence' && <EvidenceDrawer tenant={tenant} meeting={meeting} onClose={close} />}
      {open?.what === 'decision' && (
        <DecisionDrawer
          tenant={tenant}
          meeting={meeting}
          agendaId={open.agendaId}
          decision={open.decision}
          onClose={close}
        />
      )}
    </>
  );
}
