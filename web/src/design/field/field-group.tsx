import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, type FieldProps } from './field.js';
import styles from './field.module.css';

/** Several controls under one question: radio buttons, checkboxes. */
export function FieldGroup({
  label,
  hint,
  error,
  optional,
  id,
  children,
}: FieldProps & { children: ReactNode }) {
  const { t } = useTranslation();
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <fieldset className={styles.field} id={own} tabIndex={-1} aria-describedby={described || undefined}>
      <legend className={styles.label}>
        {label}
        {optional && <span className={styles.optional}> ({t('optional')})</span>}
      </legend>
      {hint && (
        <p className={styles.hint} id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError id={`${own}-error`} text={error} />}
    </fieldset>
  );
}
