import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from '../icon/icon.js';
import styles from './button.module.css';

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  icon: IconName;
  /** What the button does; read aloud and shown on hover. */
  label: string;
}

/** A square button for a well-known sign (close, previous, next) where words would crowd the row. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={styles.iconOnly} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
