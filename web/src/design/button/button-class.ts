import styles from './button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** Shared by buttons (something happens) and links that look like them (one goes somewhere). */
export function buttonClass(variant: ButtonVariant, size: 'normal' | 'small'): string {
  return [styles['button'], styles[variant], size === 'small' && styles['small']].filter(Boolean).join(' ');
}
