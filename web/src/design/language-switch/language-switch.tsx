import { useTranslation } from 'react-i18next';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type PublicLanguage } from '@miara/shared';
import { LANGUAGE_NAMES } from '../../i18n/languages.js';
import { usePageLanguage } from '../../i18n/use-language.js';
import { Link } from '../link/link.js';
import styles from './language-switch.module.css';

export type LanguageSwitchProps =
  /** Address of this page in a language: plain links, for pages without scripts. */
  | { languages: readonly PublicLanguage[]; addressIn: (language: PublicLanguage) => string }
  /** Or what to do, in the working area. */
  | { onChoose: (language: InterfaceLanguage) => void };

/** Each language under its own name; the present one is marked and not a link. */
export function LanguageSwitch(props: LanguageSwitchProps) {
  const { t } = useTranslation();
  const present = usePageLanguage();
  const name = (language: PublicLanguage) =>
    language === present && (
      <span className={styles.present} aria-current="true">
        {LANGUAGE_NAMES[language]}
      </span>
    );
  return (
    <ul className={styles.list} aria-label={t('language')}>
      {'addressIn' in props
        ? props.languages.map((language) => (
            <li key={language} lang={language}>
              {name(language) || (
                <Link href={props.addressIn(language)} hrefLang={language}>
                  {LANGUAGE_NAMES[language]}
                </Link>
              )}
            </li>
          ))
        : INTERFACE_LANGUAGES.map((language) => (
            <li key={language} lang={language}>
              {name(language) || (
                <button type="button" className={styles.choice} onClick={() => props.onChoose(language)}>
                  {LANGUAGE_NAMES[language]}
                </button>
              )}
            </li>
          ))}
    </ul>
  );
}
