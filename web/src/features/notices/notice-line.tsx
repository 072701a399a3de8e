import { useTranslation } from 'react-i18next';
import type { NoticeResponse } from '@miara/shared/api';
import { Button } from '../../design/button/button.js';
import { Link } from '../../design/link/link.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { useNoticeWords } from './use-notice-words.js';
import styles from './notices-page.module.css';

/** One notice: what happened, where, when; following it reads it. */
export function NoticeLine({
  tenant,
  notice,
  onRead,
}: {
  tenant: string;
  notice: NoticeResponse;
  onRead: () => void;
}) {
  const { t } = useTranslation('notices');
  const format = useFormat();
  const pickText = usePickText();
  const words = useNoticeWords()(notice);
  const { address, params, toldAt } = notice;
  const isNew = notice.readAt === null;
  return (
    <li className={styles.notice} data-new={isNew || undefined}>
      <div className={styles.words}>
        {address === null ? (
          <p className={styles.sentence}>{words}</p>
        ) : (
          <Link
            className={styles.sentence}
            href={workingAddress(tenant, address)}
            onClick={isNew ? onRead : undefined}
          >
            {words}
          </Link>
        )}
        <p className={styles.quiet}>
          {isNew && <strong className={styles.new}>{t('new')}</strong>}
          {params.unit && <span>{pickText(params.unit)}</span>}
          <time dateTime={toldAt}>{format.time(toldAt)}</time>
        </p>
      </div>
      {isNew && (
        <Button size="small" variant="quiet" aria-label={t('read.of', { notice: words })} onClick={onRead}>
          {t('read.action')}
        </Button>
      )}
    </li>
  );
}
