import { useTranslation } from 'react-i18next';
import { Button } from '../../design/button/button.js';
import { Dialog } from '../../design/dialog/dialog.js';
import styles from './keys-dialog.module.css';

const KEYS = ['arrows', 'home', 'ctrlHome', 'page', 'enter', 'escape', 'a', 'r', 'u', 'help'] as const;

/** The keys of the matrix and the drawer. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['coverage', 'common']);
  return (
    <Dialog
      title={t('coverage:keys.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('common:close')}</Button>}
    >
      <dl className={styles.keys}>
        {KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{t(`coverage:keys.${key}.key`)}</kbd>
            </dt>
            <dd>{t(`coverage:keys.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
