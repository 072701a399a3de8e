import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Notice } from '../../design/notice/notice.js';
import type { HistoryEntryResponse } from '@miara/shared/api';
import { useFormat } from '../../i18n/use-format.js';
import type { DeclarationContent, DeclarationField } from './declaration-content.js';
import { useFieldValueText } from './use-field-value-text.js';
import styles from './field-conflict.module.css';

type Value = DeclarationContent[DeclarationField];

export interface FieldConflictProps {
  field: DeclarationField;
  mine: Value;
  theirs: Value;
  /** Who wrote theirs, and when; null = not known. */
  written: HistoryEntryResponse | null;
  onSettle: (whose: 'mine' | 'theirs') => void;
}

/** Two people changed the same field: both values, and a choice. Until then nothing of it is sent. */
export function FieldConflict({ field, mine, theirs, written, onSettle }: FieldConflictProps) {
  const { t } = useTranslation('assessments');
  const format = useFormat();
  const valueText = useFieldValueText();
  return (
    <Notice
      tone="warning"
      title={t('conflict.title', { field: t(`field.${field}`) })}
      announce
      action={
        <>
          <Button size="small" onClick={() => onSettle('mine')}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="small" onClick={() => onSettle('theirs')}>
            {t('conflict.takeTheirs')}
          </Button>
        </>
      }
    >
      <dl className={styles.values}>
        <div>
          <dt>{t('conflict.mine')}</dt>
          <dd>{valueText(field, mine)}</dd>
        </div>
        <div>
          <dt>
            {t('conflict.theirs')}
            {written && ` (${written.person ?? t('history.somebody')}, ${format.instant(written.at)})`}
          </dt>
          <dd>{valueText(field, theirs)}</dd>
        </div>
      </dl>
    </Notice>
  );
}
