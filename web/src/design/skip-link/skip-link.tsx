import { useTranslation } from 'react-i18next';
import styles from './skip-link.module.css';

/** The first stop of the Tab key on every page. Jumps to `<main id="main">`. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.link} href="#main">
      {t('skipToContent')}
    </a>
  );
}
