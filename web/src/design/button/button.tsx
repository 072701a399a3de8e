import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.js';
import { buttonClass, type ButtonVariant } from './button-class.js';
import styles from './button.module.css';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** One `primary` on a screen; `danger` for what cannot be taken back; `quiet` inside dense rows. */
  variant?: ButtonVariant;
  size?: 'normal' | 'small';
  icon?: IconName;
  /** Work is under way: the button says so and does not act twice, but keeps the focus. */
  busy?: boolean;
  children: ReactNode;
}

/** Its words say what happens: "Potwierdź", not "OK". */
export function Button({
  variant = 'secondary',
  size = 'normal',
  icon,
  busy = false,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(variant, size)}
      aria-disabled={busy || undefined}
      data-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {busy && <span className={styles.spinner} aria-hidden="true" />}
    </button>
  );
}
