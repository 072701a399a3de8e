import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../design/disclosure/disclosure.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { actionHistoryQuery } from './actions-queries.js';
import { useFieldName } from './use-field-names.js';
import styles from './action-view.module.css';

/** What was done with an action, newest first. */
export function ActionHistory({ tenant, id }: { tenant: string; id: string }) {
  const { t } = useTranslation('action-details');
  const format = useFormat();
  const fieldName = useFieldName();
  const { data, error, refetch } = useQuery(actionHistoryQuery(tenant, id));
  return (
    <Disclosure summary={<strong>{t('history.title')}</strong>}>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={3} />}
      {data && data.history.length === 0 && <p>{t('history.none')}</p>}
      {data && (
        <ol className={styles.list}>
          {data.history.map(({ at, person, event, fields, reason }) => (
            <li key={`${at}-${event}`}>
              <span className={styles.quiet}>{format.instant(at)}</span> {person ?? '—'}:{' '}
              {t(`history.${event}`)}
              {fields.length > 0 &&
                ` (${format.list([...new Set(fields.map(fieldName))].map((name) => name.toLowerCase()))})`}
              {reason !== null && ` „${reason}”`}
            </li>
          ))}
        </ol>
      )}
    </Disclosure>
  );
}
