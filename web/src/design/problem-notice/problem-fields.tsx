import { fieldErrorWords, type FieldError } from '@miara/shared';
import { useLanguage } from '../../i18n/use-language.js';
import styles from './problem-notice.module.css';

/** The fields that a refusal names, each with what is wrong with it. */
export default function ProblemFields({ errors }: { errors: readonly FieldError[] }) {
  const language = useLanguage();
  return (
    <ul className={styles.fields}>
      {errors.map((error) => (
        <li key={`${error.pointer} ${error.code}`}>
          <code>{error.pointer}</code> {fieldErrorWords(error, language)}
        </li>
      ))}
    </ul>
  );
}
