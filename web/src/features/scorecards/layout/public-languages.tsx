import { useTranslation } from 'react-i18next';
import { PUBLIC_LANGUAGES } from '@miara/shared';
import { Icon } from '../../../design/icon/icon.js';
import { LanguageSwitch } from '../../../design/language-switch/language-switch.js';
import { VisuallyHidden } from '../../../design/visually-hidden/visually-hidden.js';
import { LANGUAGE_NAMES } from '../../../i18n/languages.js';
import { usePublicPlace } from '../use-public-place.js';
import styles from './public-languages.module.css';

/** The languages of the page: in a row where there is room, on a phone behind the name of the present one. */
export function PublicLanguages() {
  const { t } = useTranslation();
  const { place, to } = usePublicPlace();
  return (
    <details className={styles.languages}>
      <summary className={styles.present}>
        <Icon name="globe" />
        <VisuallyHidden>{t('language')}: </VisuallyHidden>
        {LANGUAGE_NAMES[place.language]}
      </summary>
      <div className={styles.list}>
        <LanguageSwitch languages={PUBLIC_LANGUAGES} addressIn={to.inLanguage} />
      </div>
    </details>
  );
}
