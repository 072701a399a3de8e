import { useTranslation } from 'react-i18next';
import type { ThreadLineResponse } from '@miara/shared/api';
import { Icon } from '../../design/icon/icon.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { VisibilityChip } from './visibility-chip.js';
import styles from './conversations-page.module.css';

/** One thread: about what, how it began, who spoke last. Leads to the item on the unit's checklist. */
export function ThreadLine({ tenant, thread }: { tenant: string; thread: ThreadLineResponse }) {
  const { t } = useTranslation('conversation');
  const format = useFormat();
  const pickText = usePickText();
  const {
    unit,
    item,
    title,
    visibility,
    author,
    text,
    notes,
    lastAt,
    lastBy,
    unseen,
    mentioned,
    resolvedAt,
  } = thread;
  return (
    <li className={styles.line} data-unseen={unseen > 0 ? '' : undefined}>
      <p className={styles.marks}>
        <VisibilityChip visibility={visibility} />
        {unseen > 0 && <span className={styles.new}>{t('line.new', { count: unseen })}</span>}
        {mentioned && <span className={styles.mark}>{t('line.mentioned')}</span>}
        {visibility !== 'public' &&
          (resolvedAt ? (
            <span className={styles.done}>
              <Icon name="done" /> {t('line.resolved')}
            </span>
          ) : (
            <span className={styles.mark}>{t('line.open')}</span>
          ))}
      </p>
      <Link className={styles.title} href={workingAddress(tenant, `units/${unit.teryt}`, { item })}>
        {pickText(unit.displayName)} · <span className={styles.code}>{item}</span> {pickText(title)}
      </Link>
      <p className={styles.text}>
        <strong>{author}:</strong> {text ?? t('line.withdrawn')}
      </p>
      <p className={styles.quiet}>
        {t('line.last', { count: notes, person: lastBy, when: format.instant(lastAt) })}
      </p>
    </li>
  );
}
