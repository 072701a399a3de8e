import type { InputHTMLAttributes } from 'react';
import { Field, type FieldProps } from '../field/field.js';
import styles from './date-field.module.css';

export interface DateFieldProps
  extends
    FieldProps,
    Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'type' | 'value' | 'onChange'> {
  /** A calendar day `YYYY-MM-DD`, or '' when none is given. Always the day a person means (inclusive). */
  value: string;
  onChange: (day: string) => void;
}

/** The browser's own date field: its calendar speaks the person's language and works with any device. */
export function DateField({ label, hint, error, optional, id, onChange, ...input }: DateFieldProps) {
  return (
    <div className={styles.date}>
      <Field label={label} {...{ hint, error, optional, id }}>
        {(control) => (
          <input {...input} {...control} type="date" onChange={(event) => onChange(event.target.value)} />
        )}
      </Field>
    </div>
  );
}
