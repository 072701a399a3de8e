import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import styles from './review-keys-dialog.module.css';

const KEYS = ['a', 'r', 'template', 'send', 'n', 'p', 'u', 'help'] as const;

/** The keys of the review. */
export function ReviewKeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['review', 'common']);
  return (
    <Dialog
      title={t('review:keys.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`review:keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`review:keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
