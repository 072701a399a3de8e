import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.js';
import styles from './notice.module.css';

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger';

const ICONS: Readonly<Record<NoticeTone, IconName>> = {
  info: 'info',
  success: 'done',
  warning: 'warning',
  danger: 'warning',
};

export interface NoticeProps {
  tone?: NoticeTone;
  title?: string;
  children?: ReactNode;
  /** What can be done about it: buttons or links. */
  action?: ReactNode;
  /** Read aloud at once; for what has just happened, not for what was there when the page came. */
  announce?: boolean;
}

/** A message that belongs to its place on the page and stays there. */
export function Notice({ tone = 'info', title, children, action, announce }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={announce ? 'alert' : undefined}>
      <Icon name={ICONS[tone]} />
      <div className={styles.body}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
