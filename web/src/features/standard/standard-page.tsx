import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { matchesName } from '@miara/shared';
import { currentStandardQuery } from '../../api/standard-query.js';
import { Button } from '../../design/button/button.js';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { LinkButton } from '../../design/link-button/link-button.js';
import { Notice } from '../../design/notice/notice.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { TextField } from '../../design/text-field/text-field.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { textParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { PhaseList } from './phase-list.js';
import { StandardItem } from './standard-item.js';
import styles from './standard-page.module.css';
import type { PrefetchContext } from '../../navigation/prefetch.js';

/** The standard that counts today: its phases with deadlines and everything each item asks for. */
export function Page() {
  const { t } = useTranslation('standard');
  const tenant = useTenant();
  const format = useFormat();
  const pickText = usePickText();
  const [q, setView] = useSearchParams((params) => textParam(params, 'q') ?? '');
  const { data: standard, error, refetch } = useQuery(currentStandardQuery(tenant));
  if (error || standard === undefined) {
    return (
      <>
        <PageHeader title={t('title')} />
        {error ? <QueryFailed error={error} onRetry={() => void refetch()} /> : <Skeleton rows={12} />}
      </>
    );
  }
  if (standard === null) {
    return (
      <>
        <PageHeader title={t('title')} />
        <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
      </>
    );
  }
  const items = standard.items.filter(({ code, title, guidance }) =>
    matchesName(q, [code, pickText(title), pickText(guidance)]),
  );
  return (
    <>
      <PageHeader
        title={pickText(standard.title)}
        lead={[
          t('version', { code: standard.code, number: standard.number }),
          standard.publishedOn && t('published', { day: format.day(standard.publishedOn) }),
          t('items', { count: standard.items.length }),
        ]
          .filter(Boolean)
          .join(' · ')}
        action={<LinkButton href={workingAddress(tenant, 'standard/versions')}>{t('versions')}</LinkButton>}
      />
      <div className={styles.page}>
        {standard.disclaimer && (
          <Notice title={t('disclaimer')}>
            <p>{pickText(standard.disclaimer)}</p>
          </Notice>
        )}
        <PhaseList phases={standard.phases} items={standard.items} />
        <section className={styles.items} aria-labelledby="items">
          <h2 id="items">{t('itemsByArea')}</h2>
          <div className={styles.search} role="search">
            <TextField
              type="search"
              label={t('search')}
              value={q}
              onChange={(event) => setView({ q: event.target.value })}
            />
          </div>
          {items.length === 0 && (
            <EmptyState
              title={t('noMatch')}
              action={<Button onClick={() => setView({ q: '' })}>{t('clear')}</Button>}
            >
              {t('noMatchText')}
            </EmptyState>
          )}
          {standard.areas.map(({ code, title }) => {
            const own = items.filter(({ area }) => area === code);
            if (own.length === 0) return null;
            return (
              <section key={code} aria-labelledby={`area-${code}`}>
                <h3 id={`area-${code}`}>
                  {pickText(title)} <span className={styles.count}>{t('items', { count: own.length })}</span>
                </h3>
                {own.map((item) => (
                  <StandardItem key={item.code} item={item} standard={standard} />
                ))}
              </section>
            );
          })}
        </section>
      </div>
    </>
  );
}

/** What the page paints at once. */
export function prefetch({ tenant, queryClient }: PrefetchContext) {
  return queryClient.ensureQueryData(currentStandardQuery(tenant));
}
