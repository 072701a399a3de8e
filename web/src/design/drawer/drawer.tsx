import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../button/icon-button.js';
import { useModal } from '../dialog/use-modal.js';
import styles from './drawer.module.css';

export interface DrawerProps {
  title: string;
  /** Above the title: where this belongs (a government's name, a code). */
  over?: ReactNode;
  children: ReactNode;
  /** Stays in sight at the bottom: what can be done. */
  actions?: ReactNode;
  onClose: () => void;
  /** To the neighbours of what is shown; leave out at the ends. Given either, both buttons are there. */
  onPrevious?: () => void;
  onNext?: () => void;
  /** Room for two columns. */
  wide?: boolean;
}

/**
 * Detail at the side, over the page it belongs to, which keeps its place and filters. What is open belongs in the
 * address: render the drawer while the address names something, and let `onClose` take the name out.
 */
export function Drawer({ title, over, children, actions, onClose, onPrevious, onNext, wide }: DrawerProps) {
  const { t } = useTranslation();
  const heading = useId();
  const titleLine = useRef<HTMLHeadingElement>(null);
  const [dialog, events] = useModal(onClose);
  // After the dialog opened: begin at the title, or the browser would choose whatever control comes first.
  useLayoutEffect(() => titleLine.current?.focus(), []);
  return (
    <dialog
      className={styles.drawer}
      data-wide={wide || undefined}
      ref={dialog}
      aria-labelledby={heading}
      {...events}
    >
      <div className={styles.content}>
        <header className={styles.header}>
          <div className={styles.titles}>
            {over && <div className={styles.over}>{over}</div>}
            <h2 id={heading} className={styles.title} ref={titleLine} tabIndex={-1}>
              {title}
            </h2>
          </div>
          {(onPrevious || onNext) && (
            <>
              <IconButton icon="left" label={t('previous')} disabled={!onPrevious} onClick={onPrevious} />
              <IconButton icon="right" label={t('next')} disabled={!onNext} onClick={onNext} />
            </>
          )}
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </header>
        <div className={styles.body}>{children}</div>
        {actions && <footer className={styles.actions}>{actions}</footer>}
      </div>
    </dialog>
  );
}
