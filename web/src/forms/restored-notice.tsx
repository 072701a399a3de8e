import { useTranslation } from 'react-i18next';
import { Button } from '../design/button/button.js';
import { Notice } from '../design/notice/notice.js';

export interface RestoredNoticeProps {
  /** The form takes files, which no browser lets a page keep. */
  withFile?: boolean;
  onClear: () => void;
}

/** Says that the form holds what was typed before, and offers to begin anew. */
export function RestoredNotice({ withFile = false, onClear }: RestoredNoticeProps) {
  const { t } = useTranslation('forms');
  return (
    <Notice
      title={t('restored.title')}
      action={
        <Button size="small" onClick={onClear}>
          {t('restored.clear')}
        </Button>
      }
    >
      <p>{t(withFile ? 'restored.withFile' : 'restored.text')}</p>
    </Notice>
  );
}
