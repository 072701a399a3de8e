import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEXT_LIMITS } from '@miara/shared';
import type { MeetingResponse } from '@miara/shared/api';
import { problemOf } from '../../api/problem-of.js';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { ProblemNotice } from '../../design/problem-notice/problem-notice.js';
import { TextArea } from '../../design/text-area/text-area.js';
import { meetingChanges } from './meetings-queries.js';
import { useMeetingChange } from './use-meeting-change.js';

/** Cancels a planned meeting; those who were invited are owed a letter then. */
export function CancelDialog({
  tenant,
  meeting,
  onClose,
}: {
  tenant: string;
  meeting: MeetingResponse;
  onClose: () => void;
}) {
  const { t } = useTranslation('teams');
  const change = useMeetingChange(tenant, meeting.id);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={t('cancelMeeting.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            busy={change.isPending}
            disabled={reason.trim() === ''}
            onClick={() =>
              change.mutate(() => meetingChanges(tenant, meeting.id).cancel(reason), { onSuccess: onClose })
            }
          >
            {t('cancelMeeting.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('cancelMeeting.back')}
          </Button>
        </>
      }
    >
      {change.error && <ProblemNotice problem={problemOf(change.error)} />}
      <TextArea
        label={t('cancelMeeting.reason')}
        hint={t('cancelMeeting.hint')}
        rows={3}
        limit={TEXT_LIMITS.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
