import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RELEASE_STATES } from '@miara/shared';
import type { ReleaseResponse } from '@miara/shared/api';
import { EmptyState } from '../../design/empty-state/empty-state.js';
import { Link } from '../../design/link/link.js';
import { PageHeader } from '../../design/page-header/page-header.js';
import { LoadMore } from '../../design/pagination/load-more.js';
import { QueryFailed } from '../../design/query-state/query-failed.js';
import { Select } from '../../design/select/select.js';
import { Skeleton } from '../../design/skeleton/skeleton.js';
import { useFormat } from '../../i18n/use-format.js';
import { usePickText } from '../../i18n/use-pick-text.js';
import { workingAddress } from '../../navigation/addresses.js';
import { choiceParam, useSearchParams } from '../../navigation/use-search-params.js';
import { useTenant } from '../../session/use-session.js';
import { ReleaseStateBadge } from './release-state.js';
import { releasesQuery } from './releases-queries.js';
import styles from './releases-page.module.css';

const FILTERS = ['proposed', ...RELEASE_STATES.filter((state) => state !== 'proposed'), 'all'] as const;

/** What waits for a second person, and everything that was released, refused or withdrawn. */
export function Page() {
  const { t } = useTranslation('releases');
  const tenant = useTenant();
  const [{ state }, setView] = useSearchParams((params) => ({
    state: choiceParam(params, 'state', FILTERS),
  }));
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    releasesQuery(tenant, state === 'all' ? '' : state),
  );
  const releases = data?.pages.flatMap((page) => page.releases) ?? [];
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className={styles.filters} role="search">
        <Select
          label={t('filter')}
          value={state}
          options={FILTERS.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => setView({ state: value })}
        />
      </div>
      {error && <QueryFailed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton rows={6} />}
      {data && releases.length === 0 && (
        <EmptyState title={t(state === 'proposed' ? 'none.proposed' : 'none.other')}>
          {t('none.text')}
        </EmptyState>
      )}
      {releases.length > 0 && (
        <>
          <ul className={styles.list} aria-label={t('title')}>
            {releases.map((release) => (
              <ReleaseRow key={release.id} tenant={tenant} release={release} />
            ))}
          </ul>
          <LoadMore
            shown={releases.length}
            hasMore={hasNextPage}
            busy={isFetchingNextPage}
            onMore={() => void fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function ReleaseRow({ tenant, release }: { tenant: string; release: ReleaseResponse }) {
  const { t } = useTranslation('releases');
  const format = useFormat();
  const pickText = usePickText();
  const { id, title, unit, items, state, prepared, proposed, decided, withdrawn, abilities, findings } =
    release;
  const last = withdrawn ?? decided ?? proposed ?? prepared;
  const facts = [
    pickText(unit.displayName),
    [...new Set(items.map(({ item }) => item))].join(', '),
    t(`form.${release.form}`),
    release.copy === 'redacted' && t('redactedCopy'),
    t('by', { person: last.by, when: format.instant(last.at) }),
  ];
  return (
    <li className={styles.row}>
      <p className={styles.title}>
        <Link href={workingAddress(tenant, `releases/${id}`)}>{title}</Link>
      </p>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      <p className={styles.state}>
        {abilities.decide ? (
          <strong className={styles.warning}>{t('waitsForYou')}</strong>
        ) : (
          <ReleaseStateBadge state={state} />
        )}
        {state === 'proposed' && (
          <span className={styles.facts}>
            {[
              !abilities.decide && t(release.isOwn ? 'waitsForOther' : 'waitsForSomebody'),
              findings.length > 0 && t('findingCount', { count: findings.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
        {state === 'released' && release.proofNow !== 'same' && (
          <span className={styles.warning}>{t(`proofNow.${release.proofNow}`)}</span>
        )}
      </p>
    </li>
  );
}
