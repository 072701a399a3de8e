import type { TextareaHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldProps } from '../field/field.js';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className' | 'maxLength' | 'value'> {
  value: string;
  /** Largest number of characters; typing is never cut, the count says how many are too many. */
  limit?: number;
}

export function TextArea({
  label,
  hint,
  error,
  optional,
  labelHidden,
  id,
  limit,
  value,
  ...area
}: TextAreaProps) {
  const { t } = useTranslation('forms');
  const left = limit === undefined ? undefined : limit - value.length;
  return (
    <div>
      <Field label={label} {...{ hint, error, optional, labelHidden, id }}>
        {(control) => <textarea {...area} {...control} value={value} />}
      </Field>
      {/* The count is worth room only when the end is near. */}
      {left !== undefined && limit !== undefined && left < limit / 5 && (
        <p className={styles.count} data-over={left < 0 || undefined} aria-live="polite">
          {left >= 0 ? t('charactersLeft', { count: left }) : t('charactersOver', { count: -left })}
        </p>
      )}
    </div>
  );
}
