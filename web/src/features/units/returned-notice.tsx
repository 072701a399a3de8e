import { useTranslation } from 'react-i18next';
import type { AssessmentSummaryResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import { countByFilter } from './checklist-view.js';

export interface ReturnedNoticeProps {
  lines: readonly AssessmentSummaryResponse[];
  /** They are what the list shows already. */
  shown: boolean;
  mayEdit: boolean;
  onShow: () => void;
}

/** What came back is the first thing to see. */
export function ReturnedNotice({ lines, shown, mayEdit, onShow }: ReturnedNoticeProps) {
  const { t } = useTranslation('units');
  const { returned } = countByFilter(lines);
  if (returned === 0 || shown || !mayEdit) return null;
  return (
    <Notice
      tone="warning"
      title={t('returned.title', { count: returned })}
      action={
        <Button size="small" onClick={onShow}>
          {t('returned.show')}
        </Button>
      }
    >
      <p>{t('returned.text')}</p>
    </Notice>
  );
}
