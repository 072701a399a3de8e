import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@miara/shared';
import { LANGUAGE_NAMES } from '../../i18n/languages.js';
import { useLanguage } from '../../i18n/use-language.js';
import { Link } from '../link/link.js';
import styles from './language-switch.module.css';

export interface LanguageSwitchProps {
  /** Address of this page in a language: plain links, for pages without scripts. */
  addressIn?: (language: InterfaceLanguage) => string;
  /** Or what to do, in the working area. */
  onChoose?: (language: InterfaceLanguage) => void;
}

/** Each language under its own name; the present one is marked and not a link. */
export function LanguageSwitch({ addressIn, onChoose }: LanguageSwitchProps) {
  const { t } = useTranslation();
  const present = useLanguage();
  return (
    <ul className={styles.list} aria-label={t('language')}>
      {INTERFACE_LANGUAGES.map((language) => (
        <li key={language} lang={language}>
          {language === present ? (
            <span className={styles.present} aria-current="true">
              {LANGUAGE_NAMES[language]}
            </span>
          ) : addressIn ? (
            <Link href={addressIn(language)} hrefLang={language}>
              {LANGUAGE_NAMES[language]}
            </Link>
          ) : (
            <button type="button" className={styles.choice} onClick={() => onChoose?.(language)}>
              {LANGUAGE_NAMES[language]}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
