import { useTranslation } from 'react-i18next';
import type { UnitResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import type { LinkTarget } from './link-targets.js';
import styles from './link-report.module.css';

export interface ReopenQuestionProps {
  targets: readonly LinkTarget[];
  units: readonly Pick<UnitResponse, 'teryt' | 'displayName'>[];
  onYes: () => void;
  onNo: () => void;
}

/** Asked before a linked proof cancels confirmations: how many, and which. */
export function ReopenQuestion({ targets, units, onYes, onNo }: ReopenQuestionProps) {
  const { t } = useTranslation('evidence');
  const pickText = usePickText();
  const reopened = targets.filter(({ reopens }) => reopens);
  return (
    <Dialog
      title={t('reopen.question', { count: reopened.length })}
      onClose={onNo}
      actions={
        <>
          <Button variant="danger" onClick={onYes}>
            {t('reopen.yes')}
          </Button>
          <Button variant="quiet" onClick={onNo}>
            {t('reopen.no')}
          </Button>
        </>
      }
    >
      <p>{t('reopen.explain')}</p>
      <ul className={styles.reopened}>
        {reopened.map(({ teryt, item }) => {
          const unit = units.find((one) => one.teryt === teryt);
          return (
            <li key={`${teryt} ${item}`}>
              {[unit && pickText(unit.displayName), item].filter(Boolean).join(', ')}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}
