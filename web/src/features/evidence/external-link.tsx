import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hostOf } from '@miara/shared';
import { Icon } from '../../design/icon/icon.js';
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.js';

/** A page elsewhere: opens beside the work, learns nothing of where it was opened from, and says whose it is. */
export function ExternalLink({
  url,
  children,
  className,
}: {
  url: string;
  children: ReactNode;
  className?: string;
}) {
  const { t } = useTranslation('evidence');
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" {...(className && { className })}>
      <Icon name="external" />
      {children} ({hostOf(url)})<VisuallyHidden>, {t('newTab')}</VisuallyHidden>
    </a>
  );
}
