import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { Notice } from '../design/notice/notice.js';

/** In the place of a page, or of a part of it, that is not kept on the device. */
export function NeedsNetwork({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation(['offline', 'shell']);
  return (
    <Notice
      tone="warning"
      title={t('offline:unavailable.title')}
      announce
      action={<Button onClick={onRetry}>{t('shell:error.again')}</Button>}
    >
      <p>{t('offline:unavailable.text')}</p>
    </Notice>
  );
}
