import { useTranslation } from 'react-i18next';
import type { PublicationPreviewResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { useFormat } from '../../i18n/use-format.js';

export interface ConfirmFiguresProps {
  /** What was looked at. */
  preview: PublicationPreviewResponse;
  /** Whether a second person publishes them, later. */
  leavesToSecond: boolean;
  busy: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** One more question before figures are made public or passed on, with what is known to be amiss. */
export function ConfirmFigures({ preview, leavesToSecond, busy, onConfirm, onClose }: ConfirmFiguresProps) {
  const { t } = useTranslation(['publications', 'common']);
  const format = useFormat();
  return (
    <Dialog
      title={t(leavesToSecond ? 'publications:confirm.proposeTitle' : 'publications:confirm.title', {
        day: format.day(preview.asOf),
      })}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={busy} onClick={onConfirm}>
            {t(leavesToSecond ? 'publications:confirm.propose' : 'publications:confirm.publish')}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <p>{t(leavesToSecond ? 'publications:confirm.proposeText' : 'publications:confirm.text')}</p>
      {preview.checks.length > 0 && (
        <>
          <p>{t('publications:confirm.despite')}</p>
          <ul>
            {preview.checks.map(({ code, count }) => (
              <li key={code}>{t(`publications:checks.${code}`, { count })}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
