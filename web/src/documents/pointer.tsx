import { useTranslation } from 'react-i18next';
import styles from './pointer.module.css';

/** Where in a document to look: "s. 14 · „w każdy poniedziałek”". Nothing where nobody said so. */
export function Pointer({ page, excerpt }: { page: number | null; excerpt: string | null }) {
  const { t } = useTranslation('documents');
  if (page === null && excerpt === null) return null;
  return (
    <span className={styles.pointer}>
      {page !== null && t('pointer.page', { page })}
      {page !== null && excerpt !== null && ' · '}
      {excerpt !== null && <q>{excerpt}</q>}
    </span>
  );
}
