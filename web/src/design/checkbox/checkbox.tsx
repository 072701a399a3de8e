import { useId, type InputHTMLAttributes } from 'react';
import styles from './checkbox.module.css';

export interface CheckboxProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> {
  label: string;
  /** A second, quieter line. */
  detail?: string;
  type?: 'checkbox' | 'radio';
}

/** One box to tick (or, inside RadioGroup, one circle to choose). */
export function Checkbox({ label, detail, type = 'checkbox', ...input }: CheckboxProps) {
  const id = useId();
  return (
    <label className={styles.row}>
      <input {...input} className={styles.box} type={type} aria-describedby={detail ? id : undefined} />
      <span>
        {label}
        {detail && (
          <span className={styles.detail} id={id}>
            {detail}
          </span>
        )}
      </span>
    </label>
  );
}
