import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.js';
import styles from './field.module.css';

/** What every field of a form may say about itself. */
export interface FieldProps {
  label: string;
  /** What to write, or where it will be seen. Stays visible while typing. */
  hint?: string;
  /** What is wrong and how to put it right. */
  error?: string | undefined;
  /** Fields are required unless they say otherwise. */
  optional?: boolean;
  /** For listeners only: a heading right above says it to the eye. */
  labelHidden?: boolean;
  /** The error summary links here; made up when missing. */
  id?: string;
}

/** The attributes that tie a control to its label, hint and error. */
export interface ControlProps {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string | undefined;
}

/** Label, hint, control and error, in this order, tied together for those who listen. */
export function Field({
  label,
  hint,
  error,
  optional,
  labelHidden,
  id,
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation();
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={own}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {optional && <span className={styles.optional}> ({t('optional')})</span>}
      </label>
      {hint && (
        <p className={styles.hint} id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: own,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        className: styles.control,
      })}
      {error && <FieldError id={`${own}-error`} text={error} />}
    </div>
  );
}

export function FieldError({ id, text }: { id: string; text: string }) {
  return (
    <p className={styles.error} id={id}>
      {text}
    </p>
  );
}
