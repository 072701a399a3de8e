import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';

export interface LeaveUnsentProps {
  /** How many entries wait on the device. */
  count: number;
  onLeave: () => void;
  onClose: () => void;
}

/** Before signing out with work that has not reached the server. */
export function LeaveUnsent({ count, onLeave, onClose }: LeaveUnsentProps) {
  const { t } = useTranslation(['outbox', 'common']);
  return (
    <Dialog
      title={t('outbox:leave.title', { count })}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={onLeave}>
            {t('outbox:leave.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t('outbox:leave.text')}</p>
    </Dialog>
  );
}
