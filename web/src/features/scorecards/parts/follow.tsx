import { useTranslation } from 'react-i18next';
import { usePublicPlace } from '../use-public-place.js';
import styles from './section.module.css';

export interface FollowProps {
  slug: string;
  /** What is followed: everything of the tenant when neither is told. */
  unit?: string;
  item?: string;
}

/** How to hear of the next publication: by mail or in a reader of feeds. */
export function Follow({ slug, unit, item }: FollowProps) {
  const { t } = useTranslation('public-subscribe');
  const { to } = usePublicPlace();
  const below =
    unit !== undefined
      ? `units/${unit}`
      : item !== undefined
        ? `items/${encodeURIComponent(item)}`
        : undefined;
  return (
    <p className={styles.screenOnly}>
      {t('follow.lead')} <a href={to.subscribe(slug, { unit, item })}>{t('follow.mail')}</a>
      {' · '}
      <a href={to.feed(slug, below)} type="application/atom+xml">
        {t('follow.feed')}
      </a>
    </p>
  );
}
