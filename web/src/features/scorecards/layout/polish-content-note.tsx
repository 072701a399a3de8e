import { useTranslation } from 'react-i18next';
import { usePublicPlace } from '../use-public-place.js';
import styles from './public-frame.module.css';

/** Says once, above the page, that texts of the standard on it are in Polish for want of a translation. */
export function PolishContentNote() {
  const { t } = useTranslation('public-pages');
  const { place } = usePublicPlace();
  return place.holdsPolish && <p className={styles.polish}>{t('content.polish')}</p>;
}
