import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { EvidenceRequestResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { DateField } from '../../design/date-field/date-field.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { useKeptText } from '../../forms/use-kept-text.js';
import { todayInWarsaw } from '../../i18n/format.js';
import { useMe } from '../../session/use-session.js';
import { cancelRequest, decideAboutAnswer } from './requests-changes.js';
import { useRequestChange } from './use-request-change.js';
import styles from './request-card.module.css';

/** What the coordinator does with a request: accepts the answer, sends it back with a reason, or takes it back. */
export function DecideForm({ tenant, request }: { tenant: string; request: EvidenceRequestResponse }) {
  const { t } = useTranslation('requests');
  const { person } = useMe();
  const [reason, setReason] = useKeptText(person.id, `request.${request.id}`);
  const [open, setOpen] = useState<'back' | 'cancel' | null>(reason ? 'back' : null);
  const [isMissing, setMissing] = useState(false);
  const [dueOn, setDueOn] = useState(request.dueOn);
  const { abilities } = request;
  const close = () => {
    setReason('');
    setOpen(null);
    setMissing(false);
  };
  const accept = useRequestChange(
    tenant,
    () => decideAboutAnswer(tenant, request, { decision: 'accept' }),
    t('decide.accepted'),
    close,
  );
  const sendBack = useRequestChange(
    tenant,
    () => decideAboutAnswer(tenant, request, { decision: 'send_back', reason, ...(dueOn && { dueOn }) }),
    t('decide.sentBack'),
    close,
  );
  const cancel = useRequestChange(
    tenant,
    () => cancelRequest(tenant, request, reason.trim()),
    t('decide.cancelled'),
    close,
  );
  const error = accept.error ?? sendBack.error ?? cancel.error;
  const isBusy = accept.isPending || sendBack.isPending || cancel.isPending;
  if (!abilities.decide && !abilities.cancel) return null;
  const isBack = open === 'back' && abilities.decide;
  const confirm = () => {
    if (!isBack) return cancel.mutate(undefined);
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') sendBack.mutate(undefined);
  };
  return (
    <div className={styles.form}>
      {error && <ProblemNotice problem={problemOf(error)} />}
      {open === null ? (
        <div className={styles.actions}>
          {abilities.decide && (
            <>
              <Button variant="primary" busy={accept.isPending} onClick={() => accept.mutate(undefined)}>
                {t('decide.accept')}
              </Button>
              <Button disabled={isBusy} onClick={() => setOpen('back')}>
                {t('decide.sendBack')}
              </Button>
            </>
          )}
          {abilities.cancel && (
            <Button
              {...(abilities.decide ? { variant: 'quiet' as const } : { size: 'small' as const })}
              disabled={isBusy}
              onClick={() => setOpen('cancel')}
            >
              {t('decide.cancel')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <TextArea
            label={t(isBack ? 'decide.reason' : 'decide.cancelReason')}
            optional={!isBack}
            error={isMissing ? t('decide.reasonMissing') : undefined}
            rows={2}
            limit={TEXT_LIMITS.returnReason}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
              setMissing(false);
            }}
          />
          {isBack && (
            <DateField label={t('decide.newDay')} min={todayInWarsaw()} value={dueOn} onChange={setDueOn} />
          )}
          <div className={styles.actions}>
            <Button variant="primary" busy={isBusy} onClick={confirm}>
              {t(isBack ? 'decide.sendBackConfirm' : 'decide.cancelConfirm')}
            </Button>
            <Button variant="quiet" onClick={close}>
              {t('decide.keep')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
